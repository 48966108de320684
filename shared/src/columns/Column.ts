/** A column's lasting identity; its title and help text depend on the template and language (see `words`). */
export type ColumnId = 'concern' | 'workingWell' | 'wish' | 'agreement';

/** Columns are told apart by place, word, icon and line as well as by colour (WCAG 1.4.1, photocopies). */
export interface Column {
  id: ColumnId;
  icon: 'cloud' | 'sun' | 'star' | 'handshake';
  line: 'dotted' | 'solid' | 'dashed' | 'double';
}
