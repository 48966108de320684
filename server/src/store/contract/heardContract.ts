import { expect, test } from 'vitest';
import { AT, addFamily, addStaff } from './storedElmer.ts';
import { type OpenStore, storeInHand } from './storeInHand.ts';

const FAMILIES = ['elmer1', 'elmer10', 'alva1', 'sofie1', 'jonas1', 'maja1'];

/** What every engine promises about what people say afterwards. */
export function heardContract(open: OpenStore): void {
  const withFamilies = async () => {
    const hand = await storeInHand(open);
    await addStaff(hand.store, 'ida1');
    for (const id of FAMILIES) await addFamily(hand.store, id, 'ida1');
    return hand;
  };

  test('nothing is shown until five families have answered, and then all of it at once', async () => {
    const { store, reopen } = await withFamilies();
    for (const [at, family] of FAMILIES.slice(0, 4).entries())
      await store.heard.give(`answer-${at}`, { heard: at, words: '' }, family, `print-${at}`);
    await store.heard.give('answer-again', { heard: 9, words: 'Os to.' }, 'elmer1', 'print-father');
    expect(await store.heard.shown()).toEqual([]);
    await store.heard.give('answer-5', { next: 10, words: '' }, 'jonas1', 'print-5');
    const { heard } = await reopen();
    expect((await heard.shown()).map(({ heard = null, next = null, words }) => [heard, next, words]).sort()).toEqual(
      [
        [0, null, ''],
        [1, null, ''],
        [2, null, ''],
        [3, null, ''],
        [9, null, 'Os to.'],
        [null, 10, ''],
      ].sort(),
    );
  });

  test('what comes after waits for five families again, also when it is the same', async () => {
    const { store } = await withFamilies();
    const all = async (round: string) => {
      for (const family of FAMILIES.slice(0, 5))
        await store.heard.give(`${round}-${family}`, { heard: 8, words: round }, family, `${round}-${family}`);
    };
    await all('first');
    await store.heard.give('late', { heard: 1, words: 'late' }, 'maja1', 'late');
    expect((await store.heard.shown()).map(({ words }) => words)).not.toContain('late');
    await all('second');
    const words = (await store.heard.shown()).map((said) => said.words);
    expect([words.filter((one) => one === 'first').length, words.includes('late')]).toEqual([5, true]);
  });

  test('one answer a person, and a deleted family counts no more', async () => {
    const { store } = await withFamilies();
    expect(await store.heard.give('one', { heard: 8, words: '' }, 'elmer1', 'print')).toBe(true);
    expect(await store.heard.give('two', { heard: 2, words: '' }, 'elmer1', 'print')).toBe(false);
    await store.families.remove('elmer1', AT);
    for (const family of FAMILIES.slice(1, 5)) await store.heard.give(family, { heard: 8, words: '' }, family, family);
    expect(await store.heard.shown()).toEqual([]);
  });
}
