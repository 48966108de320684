import { SIDE_LANES } from '../board/safetyGoals.ts';
import { coordinatorOf } from '../family/coordinatorOf.ts';
import { nextOfPlan } from '../family/nextOfPlan.ts';
import type { FamilyPlan, Goal } from '../family/planSchema.ts';
import { scaleHistories } from '../family/scaleHistories.ts';
import { coordinatorInWords } from './coordinatorFacts.ts';
import { dayInWords, dayOfInstant, shortDayInWords } from './dayInWords.ts';
import type { Block, Paper } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';
import { planAgreement } from './planAgreements.ts';
import { scaleAnswerInWords, scaleQuestionInWords } from './scaleBlocks.ts';

function goalItem(goal: Goal, { say }: PaperWords): string {
  const side = goal.side && say(`lanes.${SIDE_LANES[goal.side]}`);
  const about = [
    ...(goal.proof ? [say('familyPlan.goalProof', { text: goal.proof })] : []),
    ...(goal.danger ? [say('familyPlan.goalDanger', { text: goal.danger })] : []),
  ];
  const former = [...new Set(goal.history.map((entry) => entry.text))].filter((text) => text !== goal.text);
  return [
    side ? `${side}: ${goal.text}` : goal.text,
    ...about,
    ...former.map((text) => say('familyPlan.formerGoal', { text })),
  ].join('\n');
}

function goalBlocks(goals: readonly Goal[], words: PaperWords): Block[] {
  const { say } = words;
  if (goals.length === 0) return [{ kind: 'paragraph', text: say('familyPlan.noGoals') }];
  return (['short', 'long'] as const).flatMap((horizon) => {
    const items = goals.filter((goal) => goal.horizon === horizon).map((goal) => goalItem(goal, words));
    if (items.length === 0) return [];
    return [
      { kind: 'heading' as const, level: 3 as const, text: say(`familyPlan.${horizon}Goals`) },
      { kind: 'list' as const, items },
    ];
  });
}

function agreementBlocks({ agreements, goals }: FamilyPlan, words: PaperWords): Block[] {
  if (agreements.length === 0) return [{ kind: 'paragraph', text: words.say('familyPlan.noAgreements') }];
  return [
    { kind: 'notice', text: words.say('agreement.note') },
    { kind: 'agreements', agreements: agreements.map((each, index) => planAgreement(each, index + 1, words, goals)) },
  ];
}

/** One table a scale: a row a person, a column a meeting, so that each can be followed and nobody compared. */
function scaleBlocks({ scales }: FamilyPlan, words: PaperWords): Block[] {
  const { say, language } = words;
  if (scales.length === 0) return [];
  const tables = scaleHistories(scales).flatMap(({ scale, about, meetings, people }): Block[] => {
    const days = meetings.map(({ at }) => shortDayInWords(dayOfInstant(at), language));
    const rows = people.map(({ name, answers }) => [
      name,
      ...answers.map((answer) => (answer ? scaleAnswerInWords(answer, words) : '–')),
    ]);
    return [
      { kind: 'heading', level: 3, text: scaleQuestionInWords(scale, about, words) },
      { kind: 'table', header: [say('person.name'), ...days], rows },
    ];
  });
  return [{ kind: 'heading', level: 2, text: say('familyPlan.scales') }, ...tables];
}

function meetingBlock({ meetings }: FamilyPlan, { say, language }: PaperWords): Block {
  if (meetings.length === 0) return { kind: 'paragraph', text: say('familyPlan.noMeetings') };
  return {
    kind: 'table',
    header: [say('meeting.day'), say('meeting.purpose'), say('meeting.summary')],
    rows: meetings.map(({ startsAt, purpose, summary, closedAt }) => [
      shortDayInWords(dayOfInstant(startsAt), language),
      purpose,
      closedAt === null ? say('familyPlan.openMeeting') : summary || say('recordNote.noSummary'),
    ]),
  };
}

/**
 * The family plan as it reads at one instant.
 * @param at ISO instant of the reading
 */
export function familyPlan(plan: FamilyPlan, at: string, words: PaperWords): Paper {
  const { say, language } = words;
  const goals = plan.goals.filter((goal) => !goal.dropped);
  const dropped = plan.goals.length - goals.length;
  const next = nextOfPlan(plan);
  const coordinator = coordinatorOf(plan.coordinators);
  return {
    paper: 'familyPlan',
    version: 1,
    language,
    title: say('familyPlan.title'),
    letters: 'normal',
    day: dayOfInstant(at),
    asOf: at,
    facts: [
      { name: say('meeting.family'), text: plan.reference },
      ...(coordinator ? [{ name: say('coordinator.title'), text: coordinatorInWords(coordinator, words) }] : []),
      ...(next ? [{ name: say('meeting.next'), text: dayInWords(next.day, language) }] : []),
      { name: say('familyPlan.made'), text: shortDayInWords(dayOfInstant(at), language) },
    ],
    next: next && { meeting: next.meeting, day: next.day },
    blocks: [
      { kind: 'heading', level: 2, text: say('familyPlan.goals') },
      ...goalBlocks(goals, words),
      { kind: 'heading', level: 2, text: say('familyPlan.agreements') },
      ...agreementBlocks(plan, words),
      ...scaleBlocks(plan, words),
      { kind: 'heading', level: 2, text: say('familyPlan.meetings') },
      meetingBlock(plan, words),
    ],
    leftOut: [
      ...(dropped ? [say('familyPlan.droppedGoals', { count: dropped })] : []),
      say('familyPlan.leftOutAnswerWords'),
      say('familyPlan.leftOutBoards'),
    ],
  };
}
