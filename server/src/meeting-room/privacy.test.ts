import { rewordCard, showCard, withdrawCard } from '@samtavlen/shared/board/cards.ts';
import { dropDraft, writeDraft } from '@samtavlen/shared/board/drafts.ts';
import { answerScale } from '@samtavlen/shared/board/scales.ts';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import { expect, test } from 'vitest';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

const PHONES = ['b1', 'f1', 'f2', 'p3', 'p4'];
/** Mona has no phone: Karim writes for her. */
const WRITERS = [...PHONES, 'n1'];
const CARDS = elmer.cards.filter(({ by }) => WRITERS.includes(by));
const GUEST = 'Farfar Villy';
const PAUSE = '"pause"';

/** What each writes and never shows: a card, the first words of one that is shown later, a number. */
const kept = (key: string) => [`Det siger ${key} ikke højt`, `Sådan begyndte ${key}`, `Derfor tallet, siger ${key}`];

/** Whose device it is: a seat's drafts are open on its scribe's. */
const holderOf = (key: string): string => elmer.people.find((person) => person.key === key)?.scribe ?? key;

/** Elmer's table: everyone's phone on the board and in their own drafts, the deputy's laptop, and the wall. */
async function wholeTable() {
  const table = await elmerMeeting();
  const { server, sit, phone, meeting, seats, boardPath, karim, ida, control } = table;
  const draftsOf = (key: string) => `/ws/draft/${meeting.id}/${seats[key]}`;
  const boards: Record<string, Device> = { p1: control, p2: await Device.connect(server.app, boardPath, karim) };
  const drafts: Record<string, Device> = { n1: await Device.connect(server.app, draftsOf('n1'), karim) };
  for (const key of PHONES) {
    boards[key] = await sit(key);
    drafts[key] = await Device.connect(server.app, draftsOf(key), await phone(key));
  }
  boards.wall = await Device.connect(server.app, `${boardPath}?as=wall`, ida);
  await table.open();
  const board = (key: string) => boards[key] as Device;
  const draft = (key: string) => drafts[key] as Device;
  return { ...table, boards, drafts, board, draft };
}

type WholeTable = Awaited<ReturnType<typeof wholeTable>>;

/** Everyone writes in private: what is shown later, and what never is. */
async function writeInPrivate({ draft, control, seats }: WholeTable): Promise<void> {
  await control.command({ do: 'askScale', scale: 'everyday' });
  for (const key of WRITERS) {
    const { doc } = draft(key);
    const [card = '', first = '', number = ''] = kept(key);
    const write = (id: string, text: string) => writeDraft(doc, { id, column: 'concern', text, at: 1 });
    write(`draft-${key}`, card);
    for (const { id } of CARDS.filter(({ by }) => by === key)) write(`card-${id}`, first);
    for (const { id, text } of CARDS.filter(({ by }) => by === key)) write(`card-${id}`, text);
    const scribe = holderOf(key) === key ? null : (seats[holderOf(key)] as string);
    answerScale(doc, { scale: 'everyday' }, { value: 3, words: number, face: null, at: 1, scribe });
    await draft(key).saved();
  }
}

async function showAll({ board, draft, seats, boards }: WholeTable): Promise<void> {
  for (const { id, by, column, text } of CARDS) {
    const holder = holderOf(by);
    const scribe = holder === by ? {} : { scribe: seats[holder] as string };
    const card = { id: `card-${id}`, author: seats[by] as string, ...scribe, column, text, at: 1 };
    showCard(board(holder).doc, board(holder).board, card);
    dropDraft(draft(by).doc, `card-${id}`);
  }
  for (const [key, device] of Object.entries(boards))
    await device.until(`${key} sees all cards`, () => {
      const shown = device.boardNow.columns.flatMap(({ cards }) => cards.map(({ text }) => text));
      return CARDS.every(({ text }) => shown.includes(text));
    });
}

/** A card is taken back and another is worded anew, and the meeting closes. What was shown once may be read by all. */
async function finish({ board, seats, control }: WholeTable): Promise<void> {
  withdrawCard(board('f1').doc, board('f1').board, 'card-c2', { by: seats.f1 as string, at: 2 });
  rewordCard(board('b1').doc, board('b1').board, 'card-c1', 'Der er for meget larm.');
  for (const key of ['f1', 'b1']) await board(key).saved();
  await control.command({ do: 'close' });
  await board('wall').until('the meeting is over', () => board('wall').view?.conduct.phase === 'closed');
}

test('[P2] [P9] of a whole meeting, no device is ever sent what another has not shown, who waits outside, or a quiet signal', {
  timeout: 30_000,
}, async () => {
  const table = await wholeTable();
  const { server, entrances, control, board, boards, drafts } = table;
  await writeInPrivate(table);
  const heardEarly = CARDS.filter(({ text }) => Object.values(boards).some((device) => device.everHeard(text)));
  expect(heardEarly).toEqual([]);
  await server.browser().post('/api/knocks', { code: (await entrances()).code, name: GUEST, role: 'network' });
  await board('f1').command({ do: 'signal', signal: 'pause', on: true });
  await control.until('the knock and the signal are heard', () => [GUEST, PAUSE].every((it) => control.everHeard(it)));
  await showAll(table);
  await finish(table);

  for (const key of WRITERS)
    for (const secret of kept(key)) {
      const heard = [...Object.entries(boards), ...Object.entries(drafts)].filter(([, it]) => it.everHeard(secret));
      expect(
        heard.map(([whose]) => whose),
        secret,
      ).toEqual([]);
    }
  const knowing = Object.entries(boards).filter(([, it]) => it.everHeard(GUEST) || it.everHeard(PAUSE));
  expect(knowing.map(([key]) => key)).toEqual(['p1', 'p2']);
  expect(Object.values(drafts).some((it) => it.everHeard(GUEST) || it.everHeard(PAUSE))).toBe(false);
});
