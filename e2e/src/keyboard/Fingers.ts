import { expect, type Locator, type Page } from '@playwright/test';
import { focusFault } from './focusFault.ts';

/** More stops than any page of ours has. */
const STOPS = 250;

/** One person who only has a keyboard. Every stop on the way must be seen, and none may hold focus fast. */
export class Fingers {
  readonly page: Page;
  /** Pointer events the page has heard; there must be none. */
  readonly #touched: string[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  /** Before the page opens. */
  static async on(page: Page): Promise<Fingers> {
    const fingers = new Fingers(page);
    await page.exposeFunction('touched', (what: string) => void fingers.#touched.push(what));
    await page.addInitScript(() => {
      for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
        addEventListener(kind, () => (window as unknown as { touched(kind: string): void }).touched(kind), true);
    });
    return fingers;
  }

  expectNoPointer(): void {
    expect(this.#touched).toEqual([]);
  }

  async #isAt(target: Locator): Promise<boolean> {
    return target.evaluate((one) => one === document.activeElement || one.contains(document.activeElement));
  }

  /** What has focus, to know it again; the page counts its stops. */
  #stop(): Promise<number> {
    return this.page.evaluate(() => {
      const known = window as unknown as { stops?: Map<Element, number> };
      known.stops ??= new Map();
      const focused = document.activeElement ?? document.body;
      if (!known.stops.has(focused)) known.stops.set(focused, known.stops.size);
      return focused === document.body ? -1 : (known.stops.get(focused) ?? -1);
    });
  }

  /** Tab after Tab until the target has focus: forwards, as most go. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    let last = await this.#stop();
    for (let stops = 0; stops < STOPS; stops += 1) {
      if (await this.#isAt(target)) return expect.soft(await focusFault(this.page)).toBe('');
      await this.page.keyboard.press(key);
      const now = await this.#stop();
      if (now === -1) continue; // Round the end of the page, and in again at its beginning.
      expect(now, 'Tab goes on from here').not.toBe(last);
      expect.soft(await focusFault(this.page)).toBe('');
      last = now;
    }
    throw new Error(`no way by Tab to ${target}`);
  }

  /** Goes to a button or a link, and presses it. */
  async press(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press('Enter');
  }

  async tick(box: Locator): Promise<void> {
    await this.tabTo(box);
    await this.page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }

  /** Goes to a field, empties it, and types. */
  async type(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }

  /** Goes down a list to what it shall say. */
  async select(list: Locator, label: string): Promise<void> {
    await this.tabTo(list);
    const chosen = list.locator('option:checked');
    for (let steps = 0; steps < 40 && (await chosen.textContent()) !== label; steps += 1)
      await this.page.keyboard.press('ArrowDown');
    await expect(chosen).toHaveText(label);
  }

  /** Goes into a group of radios, and with the arrows to one of them. */
  async choose(group: Locator, radio: Locator): Promise<void> {
    await this.tabTo(group);
    await this.page.keyboard.press('Space');
    for (let steps = 0; steps < 20 && !(await radio.isChecked()); steps += 1)
      await this.page.keyboard.press('ArrowDown');
    await expect(radio).toBeChecked();
  }
}
