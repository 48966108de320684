import type { ClosedBoard } from '@samtavlen/shared/board/ClosedBoard.ts';
import { idField } from '@samtavlen/shared/meeting/fields.ts';
import type { CaseFile } from '@samtavlen/shared/papers/CaseFile.ts';
import { familyPlan } from '@samtavlen/shared/papers/familyPlan.ts';
import { myAgreements } from '@samtavlen/shared/papers/MyAgreements.ts';
import { ownAgreements } from '@samtavlen/shared/papers/ownAgreements.ts';
import { type Paper, paperIds, paperSchema } from '@samtavlen/shared/papers/Paper.ts';
import { formatIds } from '@samtavlen/shared/papers/PaperOffer.ts';
import { type PaperKind, papers } from '@samtavlen/shared/papers/papers.ts';
import { type PaperWords, paperWords } from '@samtavlen/shared/papers/paperWords.ts';
import { fullLanguages } from '@samtavlen/shared/words/languages.ts';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { familyFor } from '../families/familyAccess.ts';
import { readPlan } from '../families/plan.ts';
import type { Api } from '../validation.ts';
import { absenceRoutes } from './absenceRoutes.ts';
import { closedForParticipant, closedForStaff } from './closedMeeting.ts';
import { ownOffers, staffOffers } from './offers.ts';
import { sendPaper } from './sendPaper.ts';

const params = v.object({ id: v.string() });
const format = v.picklist(formatIds, 'unknown');
/** A paper is in Danish unless asked for in another language: it goes into a Danish case file. */
const language = v.optional(v.picklist(fullLanguages, 'unknown'), 'da');
const querystring = v.object({ language });
const extract = (object: 'meeting' | 'family') => ({ access: { verb: 'extract' as const, object } });

/** Papers: what leaves a closed meeting and the family plan as files. */
export async function paperRoutes(app: Api, deps: Deps): Promise<void> {
  const form = toJsonSchema(paperSchema);
  app.get(
    '/api/papers/schema.json',
    { schema: { summary: 'The form of every paper taken as JSON, as a JSON Schema' } },
    async () => form,
  );
  staffPapers(app, deps);
  ownPapers(app, deps);
  absenceRoutes(app, deps);
}

interface Asked extends CaseFile {
  closed: ClosedBoard;
  /** For a paper of one person. */
  participant: string | undefined;
}

/** @returns null when there is no such paper of this meeting */
function madePaper(kind: PaperKind, asked: Asked, words: PaperWords): Paper | null {
  const { closed, absences, participant } = asked;
  const person = closed.people.find(({ id }) => id === participant);
  const absence = absences.find((one) => one.participant === person?.id);
  if (kind.from === 'meeting') return kind.make(closed, words, asked);
  if (kind.from === 'participant' && person) return kind.make(closed, person.id, words);
  if (kind.from === 'absence' && absence) return kind.make(closed, absence, words);
  return null;
}

function staffPapers(app: Api, deps: Deps): void {
  app.get(
    '/api/meetings/:id/papers',
    {
      config: { access: { verb: 'search', object: 'meeting' } },
      schema: { params, querystring, summary: 'The papers of a closed meeting: all for staff, own ones for a device' },
    },
    async (request) => {
      const { id } = request.params;
      const words = paperWords(request.query.language);
      if (!request.staffSession) {
        const { closed, participant } = await closedForParticipant(deps, request, id);
        return ownOffers(closed, participant, words);
      }
      const found = await closedForStaff(deps, request, id);
      const plan = await readPlan(deps.store, await familyFor(deps, request, found.closed.meeting.familyId));
      return staffOffers({ ...found, plan, at: new Date(deps.clock()).toISOString() }, words);
    },
  );

  app.get(
    '/api/meetings/:id/papers/:paper.:format',
    {
      config: extract('meeting'),
      schema: {
        params: v.object({ id: v.string(), paper: v.picklist(paperIds, 'unknown'), format }),
        querystring: v.object({ language, participant: v.optional(idField) }),
        summary: 'A paper of a closed meeting as a file; `participant` for a paper of one person',
      },
    },
    async (request, reply) => {
      const { id, paper, format } = request.params;
      const { language, participant } = request.query;
      const { closed, ...caseFile } = await closedForStaff(deps, request, id);
      const made = madePaper(papers[paper], { closed, participant, ...caseFile }, paperWords(language));
      if (made === null) throw new Refusal('notFound');
      const seat = closed.people.findIndex((person) => person.id === participant);
      return sendPaper(deps, reply, made, format, seat < 0 ? undefined : seat + 1);
    },
  );

  app.get(
    '/api/families/:id/papers/plan.:format',
    {
      config: extract('family'),
      schema: { params: v.object({ id: v.string(), format }), querystring, summary: 'The family plan as a file' },
    },
    async (request, reply) => {
      const plan = await readPlan(deps.store, await familyFor(deps, request, request.params.id));
      const at = new Date(deps.clock()).toISOString();
      return sendPaper(deps, reply, familyPlan(plan, at, paperWords(request.query.language)), request.params.format);
    },
  );
}

function ownPapers(app: Api, deps: Deps): void {
  app.get(
    '/api/meetings/:id/my-agreements',
    {
      config: { access: { verb: 'read', object: 'meeting' } },
      schema: { params, summary: "The device's own person's agreements" },
    },
    async (request, reply) => {
      const { closed, participant } = await closedForParticipant(deps, request, request.params.id);
      reply.header('cache-control', 'no-store');
      return myAgreements(closed, participant);
    },
  );

  app.get(
    '/api/meetings/:id/my-agreements.:format',
    {
      config: extract('meeting'),
      schema: { params: v.object({ id: v.string(), format }), querystring, summary: 'Own agreements as a file' },
    },
    async (request, reply) => {
      const { closed, participant } = await closedForParticipant(deps, request, request.params.id);
      const paper = ownAgreements(closed, participant, paperWords(request.query.language));
      return sendPaper(deps, reply, paper, request.params.format);
    },
  );
}
