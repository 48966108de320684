/** A row without the columns that are NULL: what is not known is left out, as the shared types have it. */
export const known = <Row extends object>(row: Row): { [Column in keyof Row]?: NonNullable<Row[Column]> } =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as {
    [Column in keyof Row]?: NonNullable<Row[Column]>;
  };
