import { expect, onTestFinished, test, vi } from 'vitest';
import { forgetOutboxes, forgetOutboxesOf, openOutbox } from './Outbox.ts';

const refuse = () => {
  throw new Error('The operation is insecure.');
};

test.each([
  ['does not let pages keep anything', { open: refuse }],
  ['has nowhere to keep anything', null],
])('[P4] in a browser that %s one writes as before, and nothing fails', async (_what, indexedDB) => {
  vi.stubGlobal('indexedDB', indexedDB);
  onTestFinished(() => void vi.unstubAllGlobals());
  const outbox = openOutbox('board/elmer-meeting|elmer1');
  const sent = vi.fn();
  outbox.keep(1, new Uint8Array([1]), 1);
  outbox.saved(1);
  outbox.forget();
  expect(await outbox.empty(1, sent)).toEqual([]);
  await forgetOutboxes();
  await forgetOutboxesOf('elmer-meeting');
  expect(sent).not.toHaveBeenCalled();
});
