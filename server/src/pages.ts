import fs from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from './failures.ts';
import { projectRoot } from './settings.ts';
import type { Api } from './validation.ts';

export const builtPages = path.join(projectRoot, 'client/dist');

/** Files whose name holds a hash of their content never change; everything else is asked for anew. */
const cacheFor = (file: string): string =>
  file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** Every address that is neither the API's nor a file's is a page, and the client decides which. */
const isPage = (request: FastifyRequest): boolean => {
  const [where = ''] = request.url.split('?');
  return /^(GET|HEAD)$/.test(request.method) && !/^\/(api|ws|assets)(\/|$)/.test(where) && !/\.\w+$/.test(where);
};

const NOT_BUILT = 'The pages are not built yet. Start with "npm start", which builds them.\n';

export const isBuilt = (folder: string): boolean => fs.existsSync(path.join(folder, 'index.html'));

/** Serves the built client from `folder`, compressed at build. */
export async function pages(app: Api, folder: string): Promise<void> {
  const built = isBuilt(folder);
  if (built)
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, file) => void reply.header('cache-control', cacheFor(file)),
    });
  const page = (reply: FastifyReply) =>
    built ? reply.sendFile('index.html') : reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT);
  if (!built) app.get('/', { schema: { hide: true } }, (_request, reply) => page(reply)); // Else `plain-pages/joinForms.ts`.
  app.setNotFoundHandler((request, reply) => {
    if (!isPage(request)) throw new Refusal('notFound');
    return page(reply);
  });
}
