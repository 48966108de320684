import type { Store } from './Store.ts';
import { openSqlite } from './sqlite/openSqlite.ts';

/** Every engine there is; the contract suite walks this list. A new one is a folder beside this and a line here. */
export const stores = { sqlite: openSqlite } satisfies Record<string, (folder: string) => Promise<Store>>;
