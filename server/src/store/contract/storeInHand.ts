import { onTestFinished } from 'vitest';
import type { Store } from '../Store.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** An engine in the hands of a test: it can be closed and opened again on what it left. */
export interface StoreInHand {
  store: Store;
  folder: string;
  reopen(): Promise<Store>;
}

export type OpenStore = (folder: string) => Promise<Store>;

/** Opens an engine on an empty folder; closed and removed when the test is over. */
export async function storeInHand(open: OpenStore): Promise<StoreInHand> {
  const { folder, remove } = temporaryFolder();
  let store = await open(folder);
  onTestFinished(async () => {
    await store.close();
    remove();
  });
  const reopen = async () => {
    await store.close();
    store = await open(folder);
    return store;
  };
  return { store, folder, reopen };
}
