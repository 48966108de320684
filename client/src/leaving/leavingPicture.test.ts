import { expect, it } from 'vitest';
import { brokenInto } from './leavingPicture.ts';

const upTo = (most: number) => (line: string) => line.length <= most;

it('breaks a promise between words, so that all of it can be read', () => {
  expect(brokenInto('Mona har Elmer torsdag 16-20', upTo(14))).toEqual(['Mona har Elmer', 'torsdag 16-20']);
});

it('lets a word that is too long stand alone, and makes no line of nothing', () => {
  expect(brokenInto('en sundhedsplejerske her', upTo(5))).toEqual(['en', 'sundhedsplejerske', 'her']);
  expect(brokenInto('  ', upTo(5))).toEqual([]);
});
