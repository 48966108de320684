/** What the wall shows large when it is no single card: in `spotlight`, where the id of a card can also stand. */
export const DANGERS = 'danger-statements';
