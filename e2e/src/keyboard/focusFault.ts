import type { Page } from '@playwright/test';

/**
 * What is wrong with where focus is, for someone who only has keys: nowhere, out of sight, behind something, or unseen.
 * Empty when all is well. A heading that takes focus as a page opens shows nothing, and need not.
 */
export const focusFault = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'nothing has focus';
    if (/^H\d$/.test(focused.tagName)) return '';
    const label = focused.closest('label');
    const whole = label && focused.matches('[type=radio],[type=checkbox]') ? label : focused;
    const name = `${focused.tagName} "${(focused.ariaLabel || whole.textContent || focused.id).trim().slice(0, 40)}"`;
    const lines = [...whole.getClientRects()];
    const points = lines.flatMap(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].map((part) => ({ x: left + width * part, y: top + height / 2 })),
    );
    const seen = points.some(({ x, y }) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (whole.contains(there) || there.contains(whole)) && there !== document.documentElement;
    });
    if (!seen) return `${name} has focus out of sight`;
    const rings = [focused, focused.parentElement, focused.parentElement?.parentElement, whole];
    const ringed = rings.some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    return ringed ? '' : `${name} has focus that does not show`;
  });
