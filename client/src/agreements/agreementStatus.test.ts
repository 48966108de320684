import type { Agreement, Answer, AnswerWord } from '@samtavlen/shared/board/agreements.ts';
import { describe, expect, it } from 'vitest';
import { agreementStatus, answeredCount } from './agreementStatus.ts';

const said = (answer: AnswerWord, current = true): Answer => ({ answer, words: '', at: 0, scribe: null, current });

const agreement = (answers: Record<string, Answer>): Agreement => ({
  id: 'a1',
  order: 'a0',
  by: 'louise',
  body: [{ bullet: false, text: 'Signe og Elmer pakker tasken aftenen før.' }],
  what: 'Signe og Elmer pakker tasken aftenen før.',
  owners: ['signe', 'elmer'],
  due: '2026-03-20',
  sign: 'Tasken står i gangen kl. 20.',
  ifItFails: '',
  from: null,
  answers,
  gone: null,
});

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
