import type { Guides } from '@samtavlen/shared/questions/Guide.ts';
import type { GuideOverview } from '@samtavlen/shared/questions/GuideVersion.ts';
import { guideFileOf } from '@samtavlen/shared/questions/guideFile.ts';
import { keeperSchema, type NewVersion, newVersionSchema } from '@samtavlen/shared/questions/guideSchema.ts';
import { standardGuides } from '@samtavlen/shared/questions/standardGuides.ts';
import type { FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { requireStaff } from '../staff/session.ts';
import type { Api } from '../validation.ts';

const params = v.object({ number: v.pipe(v.string(), v.regex(/^\d{1,6}$/, 'unknown')) });

/** The one door to editing: staff who keep the municipality's texts. @throws Refusal `notSignedIn`, `forbidden` */
async function requireKeeper(deps: Deps, request: FastifyRequest): Promise<string> {
  const { id } = requireStaff(request);
  if (!(await deps.store.guides.keepsTexts(id))) throw new Refusal('forbidden');
  return id;
}

/** Number 0 is what the program comes with. @throws Refusal `notFound` */
async function guidesOf(deps: Deps, number: number): Promise<Guides> {
  const guides = number === 0 ? standardGuides : await deps.store.guides.find(number);
  if (!guides) throw new Refusal('notFound');
  return guides;
}

/** The municipality's own questions and lines: everyone with an account reads them, those who keep them edit them. */
export async function guideVersionRoutes(app: Api, deps: Deps): Promise<void> {
  const { guides: kept } = deps.store;

  async function overview(request: FastifyRequest): Promise<GuideOverview> {
    const { id } = requireStaff(request);
    const [versions, staff] = await Promise.all([kept.list(), kept.keepers()]);
    const mayEdit = staff.some((one) => one.id === id && one.keepsTexts);
    return { current: versions[0]?.number ?? 0, versions, staff, mayEdit };
  }

  const guidesFor = (version: NewVersion) =>
    version.how === 'restored' ? guidesOf(deps, version.of) : Promise.resolve(version.guides);

  app.get('/api/guides', { schema: { summary: "Versions of the municipality's questions and lines" } }, overview);

  app.get(
    '/api/guides/:number',
    { schema: { params, summary: 'One version; 0 is what the program comes with' } },
    (request) => {
      requireStaff(request);
      return guidesOf(deps, Number(request.params.number));
    },
  );

  app.get(
    '/api/guides/:number/file',
    { schema: { params, summary: 'One version as a file' } },
    async (request, reply) => {
      requireStaff(request);
      const number = Number(request.params.number);
      const file = guideFileOf(await guidesOf(deps, number), number, new Date(deps.clock()).toISOString());
      return reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="samtavlen-tekster-${number}.json"`)
        .send(JSON.stringify(file, null, 2));
    },
  );

  app.post(
    '/api/guides',
    { schema: { body: newVersionSchema, summary: 'Keep a new version; meetings that begin from now on use it' } },
    async (request) => {
      const staff = await requireKeeper(deps, request);
      const guides = await guidesFor(request.body);
      const number = await kept.add({ ...request.body, guides, staff, at: deps.clock() });
      if (number === null) throw new Refusal('textsChanged');
      return overview(request);
    },
  );

  const keeperParams = v.object({ id: v.string() });
  app.put(
    '/api/staff/:id/keeps-texts',
    { schema: { params: keeperParams, body: keeperSchema, summary: 'Say who may edit the texts; one is always left' } },
    async (request) => {
      await requireKeeper(deps, request);
      if (!(await kept.setKeeper(request.params.id, request.body.keepsTexts))) throw new Refusal('lastKeeper');
      return overview(request);
    },
  );
}
