import type { ClosedBoard } from '../board/ClosedBoard.ts';
import type { Absence } from '../meeting/absenceSchema.ts';
import { dayInWords, dayOfInstant } from './dayInWords.ts';
import type { Block } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';
import { numberedAgreements } from './partFor.ts';
import { inSeatOrder } from './people.ts';

function toldLine({ told }: Absence, { say, language }: PaperWords): string {
  if (!told) return say('absence.notYet');
  const day = dayInWords(dayOfInstant(told.at), language);
  return say('absence.told', { day, channel: say(`absence.channels.${told.channel}`), name: told.by });
}

function partLine({ parts }: Absence, closed: ClosedBoard, { say }: PaperWords): string {
  const numbers = numberedAgreements(closed)
    .filter(({ agreement }) => parts.includes(agreement.id))
    .map(({ number }) => say('agreement.heading', { number }));
  return numbers.join(', ') || say('absence.noPart');
}

/** Who was invited and not there, and when each was told which part; written after the meeting, and says so. */
export function absenceBlocks(
  closed: ClosedBoard,
  absences: readonly Absence[],
  name: (participant: string) => string,
  words: PaperWords,
): Block[] {
  const { say } = words;
  if (absences.length === 0) return [];
  const order = inSeatOrder(
    absences.map(({ participant }) => participant),
    closed.people,
  );
  const rows = order
    .flatMap((id) => absences.filter(({ participant }) => participant === id))
    .map((absence) => [
      name(absence.participant),
      say(`absence.kinds.${absence.how}`),
      toldLine(absence, words),
      partLine(absence, closed, words),
    ]);
  return [
    { kind: 'heading', level: 2, text: say('absence.heading') },
    { kind: 'notice', text: say('absence.after') },
    {
      kind: 'table',
      header: [say('person.name'), say('absence.how'), say('absence.telling'), say('absence.part')],
      rows,
    },
  ];
}
