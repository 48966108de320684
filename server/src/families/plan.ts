import { type Agreement, isAgreed, isBlank } from '@samtavlen/shared/board/agreements.ts';
import type { ClosedBoard } from '@samtavlen/shared/board/ClosedBoard.ts';
import { everyCard } from '@samtavlen/shared/board/readBoard.ts';
import { richTextAsPlain } from '@samtavlen/shared/board/richText.ts';
import { safetyGoals, sideOf } from '@samtavlen/shared/board/safetyGoals.ts';
import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import type { FamilyPlan, PlanOwner } from '@samtavlen/shared/family/planSchema.ts';
import { answersTo } from '@samtavlen/shared/papers/boardAgreements.ts';
import { paperWords } from '@samtavlen/shared/papers/paperWords.ts';
import { nanoid } from 'nanoid';
import type { Store } from '../store/Store.ts';
import type { NewPlanAgreement } from '../store/sql/planAgreements.ts';
import type { NewPlanGoal } from '../store/sql/planGoals.ts';
import type { NewPlanScale } from '../store/sql/planScales.ts';
import { ID_LENGTH } from './people.ts';

function ownersOf(agreement: Agreement, names: Map<string, string>): PlanOwner[] {
  return agreement.owners.map((participant) => {
    const answer = agreement.answers[participant];
    return { participant, name: names.get(participant) ?? '', answer: answer?.current ? answer.answer : null };
  });
}

/** What a scale was about: the goal in the words it had, and whose they are. */
function goalAsked({ board, people }: ClosedBoard, about: string | undefined): Pick<NewPlanScale, 'about'> {
  const card = everyCard(board).find(({ id }) => id === about);
  if (!card) return {};
  const { id, author, text, carried } = card;
  const by = carried?.name || (people.find((person) => person.id === author)?.name ?? '');
  return { about: { card: id, text: text.trim(), author, by } };
}

/** Every number that was shown, scale by scale and in the order people sat. */
const shownNumbers = (closed: ClosedBoard): NewPlanScale[] =>
  closed.board.scales.flatMap(({ scale, about, answers }) =>
    closed.people.flatMap(({ id: participant, name }) => {
      const answer = answers[participant];
      if (!answer) return [];
      const { value, face, words } = answer;
      return [{ scale, participant, name, value, face, words, ...goalAsked(closed, about) }];
    }),
  );

const coordinatorOf = ({ coordinator }: ClosedBoard, nameOf: (participant: string) => string) =>
  coordinator && {
    ...{ participant: coordinator.person, name: nameOf(coordinator.person) },
    ...{ chooser: coordinator.by, chooser_name: nameOf(coordinator.by) },
    ...{ chosen_at: coordinator.at, answer: coordinator.answer },
  };

/** The safety goals as they stood, with the words of the danger statement each answers. */
const goalsOf = ({ board }: ClosedBoard): NewPlanGoal[] =>
  safetyGoals(board.columns).flatMap((card) => {
    const { id, author, text, facts, statement } = card;
    const side = sideOf(card);
    const danger = board.dangerStatements.find((one) => one.id === statement)?.now;
    if (side === null || text.trim() === '') return [];
    const words = danger ? `${danger.about}. ${danger.mayHappen}` : '';
    return [{ id: nanoid(ID_LENGTH), card: id, author, text, side, danger: words, proof: facts.proof ?? '' }];
  });

/**
 * Takes what a closed meeting leaves into the family plan: its agreements with the same words, owners and day, its safety
 * goals, the shown numbers, and when everyone meets again. Doing it again adds nothing.
 * @returns how many were new to the plan, and how many it had already
 */
export function takeIntoPlan(store: Store, closed: ClosedBoard): Promise<{ taken: number; already: number }> {
  const names = new Map(closed.people.map(({ id, name }) => [id, name]));
  const authorOf = (card: string | null) => everyCard(closed.board).find(({ id }) => id === card)?.author ?? '';
  const nameOf = (participant: string) => names.get(participant) ?? '';
  const goals = goalsOf(closed);
  const agreements = closed.board.agreements
    .filter((agreement) => !isBlank(agreement))
    .map((agreement): NewPlanAgreement => {
      const { id, what, due, sign, ifItFails, tell, standing, needsGrant } = agreement;
      const goalCard = goals.find(({ card }) => card === agreement.from)?.card ?? null;
      const answers = goalCard ? '' : answersTo(agreement, closed.board, nameOf, paperWords('da'));
      const status = isAgreed(agreement) ? 'agreed' : 'proposed';
      const owners = ownersOf(agreement, names);
      return {
        ...{ id: nanoid(ID_LENGTH), boardAgreementId: id, what, owners, due, sign, ifItFails, status },
        ...{
          tell,
          standing,
          needsGrant,
          goalCard,
          answersTo: answers,
          answersBy: goalCard ? '' : authorOf(agreement.from),
        },
      };
    });
  const { id: meeting, familyId: family } = closed.meeting;
  const summary = richTextAsPlain(closed.board.summary);
  const coordinator = coordinatorOf(closed, nameOf);
  const from = { family, meeting, at: Date.parse(closed.closedAt), summary, next: closed.next, coordinator };
  return store.plans.takeIn(from, agreements, shownNumbers(closed), goals);
}

/** The plan as it stands; the latest meeting first. */
export async function readPlan(
  store: Store,
  family: Pick<Family, 'id' | 'reference' | 'cadence'>,
): Promise<FamilyPlan> {
  const [goals, agreements, meetings, endings, scales, coordinators, toTell] = await Promise.all([
    store.plans.goals(family.id),
    store.plans.agreements(family.id),
    store.meetings.ofFamily(family.id),
    store.plans.endings(family.id),
    store.plans.scales(family.id),
    store.plans.coordinators(family.id),
    store.absences.toTell(family.id),
  ]);
  return {
    familyId: family.id,
    reference: family.reference,
    cadence: family.cadence,
    goals,
    agreements,
    scales,
    coordinators,
    meetings: meetings.map(({ meeting: { id, purpose, startsAt }, closedAt }) => ({
      id,
      purpose,
      startsAt,
      closedAt,
      summary: endings.get(id)?.summary ?? '',
      next: endings.get(id)?.next ?? null,
      toTell: toTell.get(id) ?? 0,
    })),
  };
}
