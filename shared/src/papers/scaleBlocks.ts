import type { ClosedBoard } from '../board/ClosedBoard.ts';
import { rangeOf } from '../board/rangeOf.ts';
import { everyCard } from '../board/readBoard.ts';
import type { ScaleAnswer, ScaleId, ScaleResult } from '../board/scales.ts';
import type { Block } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';
import { inSeatOrder } from './people.ts';

type Name = (participant: string) => string;

/** "Hvor er hverdagen lige nu?"; about a goal, with the goal in the words it was set in, and whose they are. */
export function scaleQuestionInWords(
  scale: ScaleId,
  about: { text: string; by: string } | undefined,
  { say }: PaperWords,
): string {
  const question = say(`scales.of.${scale}.question`);
  return about ? say('scales.aboutGoal', { question, words: about.text, name: about.by }) : question;
}

/** The goal as it stands on the board the scale was shown on. */
function goalOf({ about }: ScaleResult, { board }: ClosedBoard, name: Name) {
  const card = everyCard(board).find(({ id }) => id === about);
  return card && { text: card.text.trim(), by: card.carried?.name || name(card.author) };
}

/** "4", "3 – Svært", "Ved ikke" */
export function scaleAnswerInWords({ value, face }: Pick<ScaleAnswer, 'value' | 'face'>, { say }: PaperWords): string {
  if (typeof value !== 'number') return say(`scales.answers.${value}`);
  return face === null ? String(value) : say('scales.withFace', { value, face: say(`scales.faces.${face}`) });
}

function rangeLine(result: ScaleResult, { say }: PaperWords): string {
  const range = rangeOf(result);
  if (!range) return say('scales.range.none');
  return say(range.low === range.high ? 'scales.range.same' : 'scales.range.span', range);
}

function answerRows(result: ScaleResult, { people }: ClosedBoard, name: Name, words: PaperWords): string[][] {
  return inSeatOrder(Object.keys(result.answers), people).flatMap((person) => {
    const answer = result.answers[person];
    if (!answer) return [];
    const author = name(person);
    const by = answer.scribe ? words.say('card.scribe', { scribe: name(answer.scribe), author }) : author;
    return [[by, scaleAnswerInWords(answer, words), answer.words]];
  });
}

/** Each scale that was shown: what 0 and 10 mean, the range, and everyone's own answer. Never an average. */
export function scaleBlocks(closed: ClosedBoard, name: Name, words: PaperWords): Block[] {
  const { say } = words;
  const shown = closed.board.scales;
  if (shown.length === 0) return [];
  const header = [say('person.name'), say('scales.number'), say('scales.why')];
  const blocks = shown.flatMap((result): Block[] => {
    const ends = { low: say(`scales.of.${result.scale}.low`), high: say(`scales.of.${result.scale}.high`) };
    return [
      { kind: 'heading', level: 3, text: scaleQuestionInWords(result.scale, goalOf(result, closed, name), words) },
      { kind: 'paragraph', text: `${say('scales.means', ends)} ${rangeLine(result, words)}` },
      { kind: 'table', header, rows: answerRows(result, closed, name, words) },
    ];
  });
  return [{ kind: 'heading', level: 2, text: say('recordNote.scales') }, ...blocks];
}
