/** Without what is null or undefined: what is not known is left out, as the shared types have it. */
export const known = <Row extends object>(row: Row): { [Key in keyof Row]?: NonNullable<Row[Key]> } =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined)) as {
    [Key in keyof Row]?: NonNullable<Row[Key]>;
  };
