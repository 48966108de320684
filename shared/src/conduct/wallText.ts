/**
 * How large the wall's letters must be for the seat that is farthest away (ux.md 4.5). The wall is drawn 1920 units wide
 * whatever the screen is, so a unit's size in the room follows from the screen alone.
 */
export const wallScreens = { inch55: 0.634, inch65: 0.749, inch75: 0.865, inch86: 0.992, projector: 1.042 } as const;

/** A screen by its diagonal, or a picture 2 m wide. The values above are mm per unit. */
export type WallScreen = keyof typeof wallScreens;

export const wallScreenNames = Object.keys(wallScreens) as WallScreen[];

/** What the meeting's room is like, set before it begins. */
export interface WallFit {
  screen: WallScreen;
  /** From the screen to the farthest seat, whole metres. */
  metres: number;
  /** Steps of `STEP` above or below what was computed: those who sit there have the last word. */
  larger: number;
}

export const METRES = { least: 2, most: 8 };
export const LARGER = { least: -6, most: 10 };

/** One press of − or +, units. */
const STEP = 2;

/** Angles of a capital letter, minutes of arc: what one reads with ease, and what one can just read (ISO 9241-303). */
const WITH_EASE = 20;
const JUST = 16;

/** Height of a capital letter in IBM Plex Sans, em. */
const CAP_HEIGHT = 0.698;

/** 65 inches and 4 m: an ordinary meeting room. */
export const usualFit: WallFit = { screen: 'inch65', metres: 4, larger: 0 };

/** Font size at which a capital letter is seen under so many minutes of arc, units. */
export function unitsFor({ screen, metres }: Pick<WallFit, 'screen' | 'metres'>, minutes: number): number {
  const capital = (6.283 * metres * 1_000 * minutes) / 21_600;
  return capital / CAP_HEIGHT / wallScreens[screen];
}

const within = (least: number, size: number, most: number) => Math.min(most, Math.max(least, size));

/**
 * Font sizes of a card, units: *Overblik* is a map of four columns and holds no letters above 36, *Læs* is for reading
 * and has none below 44.
 */
export function wallText(fit: WallFit): { overview: number; read: number } {
  const more = fit.larger * STEP;
  return {
    overview: within(20, Math.ceil(within(28, unitsFor(fit, JUST), 36)) + more, 44),
    read: within(36, Math.ceil(within(44, unitsFor(fit, WITH_EASE), 72)) + more, 96),
  };
}

/** True when the farthest seat can read *Overblik* too, not only *Læs*. */
export const overviewReaches = (fit: WallFit): boolean => wallText(fit).overview >= Math.floor(unitsFor(fit, JUST));
