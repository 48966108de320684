import { expect, test } from 'vitest';
import { danishVoice } from './danishVoice.ts';

const voice = (lang: string, localService: boolean) => ({ lang, localService });

test('[P8] only a Danish voice that is on the device reads aloud', () => {
  expect(danishVoice([])).toBeNull();
  expect(danishVoice([voice('en-GB', true), voice('da-DK', false)])).toBeNull();
  expect(danishVoice([voice('dag-GH', true)])).toBeNull();
  expect(danishVoice([voice('en-GB', true), voice('da_DK', true)])?.lang).toBe('da_DK');
  expect(danishVoice([voice('da-DK', false), voice('da', true)])).toEqual(voice('da', true));
});
