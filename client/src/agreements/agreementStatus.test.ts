import type { Answer, AnswerWord } from '@samtavlen/shared/board/agreements.ts';
import { anAgreement } from '@samtavlen/shared/testing/onTheBoard.ts';
import { describe, expect, it } from 'vitest';
import { agreementStatus, answeredCount } from './agreementStatus.ts';

const said = (answer: AnswerWord, current = true): Answer => ({ answer, words: '', at: 0, scribe: null, current });

const agreement = (answers: Record<string, Answer>) => anAgreement({ owners: ['signe', 'elmer'], answers });

describe('[P5] the word on an agreement', () => {
  it('is a proposal until each owner has said yes', () => {
    expect(agreementStatus(agreement({ signe: said('yes') }))).toBe('proposal');
    expect(agreementStatus(agreement({ signe: said('yes'), elmer: said('yes') }))).toBe('agreed');
  });

  it('says that we must talk as soon as one owner says so', () => {
    expect(agreementStatus(agreement({ signe: said('wait'), elmer: said('talk') }))).toBe('talk');
  });

  it('waits while one owner waits', () => {
    expect(agreementStatus(agreement({ signe: said('yes'), elmer: said('wait') }))).toBe('wait');
  });

  it('does not count an answer to earlier words', () => {
    const changed = agreement({ signe: said('yes'), elmer: said('talk', false) });
    expect(agreementStatus(changed)).toBe('proposal');
    expect(answeredCount(changed)).toBe(1);
  });
});
