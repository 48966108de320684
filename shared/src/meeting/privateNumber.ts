const TEN_DIGITS = /(?<!\d)(\d{2})(\d{2})(\d{2})[-–. ]?\d{4}(?!\d)/g;

/**
 * True when a text holds what looks like a Danish CPR number: a day, a month, a year and four more digits. The product
 * never needs one (domain.md 6.3), so it refuses them wherever someone types.
 */
export function holdsPrivateNumber(text: string): boolean {
  for (const [, date, month] of text.matchAll(TEN_DIGITS))
    if (Number(date) >= 1 && Number(date) <= 31 && Number(month) >= 1 && Number(month) <= 12) return true;
  return false;
}
