import { agreement } from './agreement.ts';
import type { Column, ColumnId } from './Column.ts';
import { concern } from './concern.ts';
import { wish } from './wish.ts';
import { workingWell } from './workingWell.ts';

/** Every column there is. A new one is a file beside this and a line here. */
export const columns: Record<ColumnId, Column> = { concern, workingWell, wish, agreement };
