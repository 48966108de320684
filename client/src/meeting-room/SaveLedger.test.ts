import { expect, test } from 'vitest';
import { SaveLedger } from './SaveLedger.ts';

const HALF_PAST_TWO = Date.parse('2026-03-12T13:30:00.000Z');

test('[P4] an edit is not saved before the server says so', () => {
  const ledger = new SaveLedger();
  ledger.connected();
  ledger.acknowledged(ledger.number(true), HALF_PAST_TWO);
  ledger.edited(HALF_PAST_TWO);
  const n = ledger.number(false);
  expect(ledger.count).toBe(1);
  ledger.acknowledged(n, HALF_PAST_TWO + 5);
  expect([ledger.count, ledger.savedAt]).toEqual([0, HALF_PAST_TWO + 5]);
});

test('[P4] what was written offline is saved by the frame that brings everything, not by one before it', () => {
  const ledger = new SaveLedger();
  ledger.edited(HALF_PAST_TWO);
  ledger.edited(HALF_PAST_TWO + 1);
  ledger.connected();
  ledger.edited(HALF_PAST_TWO + 2);
  ledger.acknowledged(ledger.number(false), HALF_PAST_TWO + 3);
  expect(ledger.count).toBe(3);
  ledger.acknowledged(ledger.number(true), HALF_PAST_TWO + 4);
  expect(ledger.count).toBe(0);
});

test('[P4] an answer that went with the old connection saves nothing on the new one', () => {
  const ledger = new SaveLedger();
  ledger.connected();
  ledger.number(true);
  ledger.edited(HALF_PAST_TWO);
  ledger.number(false);
  ledger.connected();
  ledger.acknowledged(2, HALF_PAST_TWO);
  expect(ledger.count).toBe(1);
});

test('saving becomes not saved when the answer is late', () => {
  const ledger = new SaveLedger();
  ledger.edited(HALF_PAST_TWO);
  expect(ledger.isLate(HALF_PAST_TWO + 2_999)).toBe(false);
  expect(ledger.isLate(HALF_PAST_TWO + 3_001)).toBe(true);
});
