import { type Agreement, isAgreed, isBlank } from '@samtavlen/shared/board/agreements.ts';
import type { ClosedBoard } from '@samtavlen/shared/board/ClosedBoard.ts';
import { everyCard } from '@samtavlen/shared/board/readBoard.ts';
import { richTextAsPlain } from '@samtavlen/shared/board/richText.ts';
import type { FamilyPlan, PlanOwner } from '@samtavlen/shared/family/planSchema.ts';
import { answersTo } from '@samtavlen/shared/papers/boardAgreements.ts';
import { paperWords } from '@samtavlen/shared/papers/paperWords.ts';
import { nanoid } from 'nanoid';
import type { Store } from '../store/Store.ts';
import type { NewPlanAgreement, NewPlanScale } from '../store/sql/plans.ts';
import { ID_LENGTH } from './people.ts';

function ownersOf(agreement: Agreement, names: Map<string, string>): PlanOwner[] {
  return agreement.owners.map((participant) => {
    const answer = agreement.answers[participant];
    return { participant, name: names.get(participant) ?? '', answer: answer?.current ? answer.answer : null };
  });
}

/** Every number that was shown, scale by scale and in the order people sat. */
const shownNumbers = ({ board, people }: ClosedBoard): NewPlanScale[] =>
  board.scales.flatMap(({ scale, answers }) =>
    people.flatMap(({ id: participant, name }) => {
      const answer = answers[participant];
      return answer ? [{ scale, participant, name, value: answer.value, face: answer.face, words: answer.words }] : [];
    }),
  );

/**
 * Takes a closed meeting's agreements and shown numbers into the family plan: same words, owners and day. Doing it again adds nothing.
 * @returns how many were new to the plan, and how many it had already
 */
export function takeIntoPlan(store: Store, closed: ClosedBoard): Promise<{ taken: number; already: number }> {
  const names = new Map(closed.people.map(({ id, name }) => [id, name]));
  const authorOf = (card: string | null) => everyCard(closed.board).find(({ id }) => id === card)?.author ?? '';
  const nameOf = (participant: string) => names.get(participant) ?? '';
  const agreements = closed.board.agreements
    .filter((agreement) => !isBlank(agreement))
    .map((agreement): NewPlanAgreement => {
      const { id, what, due, sign, ifItFails, tell, standing, needsGrant } = agreement;
      const answers = answersTo(agreement, closed.board, nameOf, paperWords('da'));
      const status = isAgreed(agreement) ? 'agreed' : 'proposed';
      const owners = ownersOf(agreement, names);
      return {
        ...{ id: nanoid(ID_LENGTH), boardAgreementId: id, what, owners, due, sign, ifItFails, status },
        ...{ tell, standing, needsGrant, answersTo: answers, answersBy: authorOf(agreement.from) },
      };
    });
  const { id: meeting, familyId: family } = closed.meeting;
  const from = { family, meeting, summary: richTextAsPlain(closed.board.summary) };
  return store.plans.takeIn(from, agreements, shownNumbers(closed));
}

/** The plan as it stands; the latest meeting first. */
export async function readPlan(store: Store, family: { id: string; reference: string }): Promise<FamilyPlan> {
  const [goals, agreements, meetings, summaries, scales] = await Promise.all([
    store.plans.goals(family.id),
    store.plans.agreements(family.id),
    store.meetings.ofFamily(family.id),
    store.plans.summaries(family.id),
    store.plans.scales(family.id),
  ]);
  return {
    familyId: family.id,
    reference: family.reference,
    goals,
    agreements,
    scales,
    meetings: meetings.map(({ meeting: { id, purpose, startsAt }, closedAt }) => ({
      id,
      purpose,
      startsAt,
      closedAt,
      summary: summaries.get(id) ?? '',
    })),
  };
}
