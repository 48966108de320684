import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { directions, type Language, languages } from '@samtavlen/shared/words/languages.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Html } from './html.ts';
import type { PlainWords } from './plainWords.ts';

const compress = promisify(brotliCompress);

/** Of 11: above this a page takes longer to press than it saves on the way. */
const QUALITY = 5;

interface Chunk {
  file: string;
  name?: string;
  imports?: string[];
}

/** The chunks behind each page that people open on a phone, as the build names them. */
const CHUNKS = { phone: ['room'], door: ['door'], front: ['FrontPage', 'JoinPage', 'knock'] } as const;
type PageName = keyof typeof CHUNKS;

/** Files of the app that a page needs besides those the page names: asked for at once instead of one after the other. */
function preloads(folder: string, page: PageName, language: Language): string[] {
  const list = path.join(folder, '.vite/manifest.json');
  if (!fs.existsSync(list)) return [];
  const manifest = JSON.parse(fs.readFileSync(list, 'utf8')) as Record<string, Chunk>;
  const found = new Set<string>();
  const add = (chunk: Chunk | undefined): void => {
    if (!chunk?.file.endsWith('.js') || found.has(chunk.file)) return;
    found.add(chunk.file);
    for (const key of chunk.imports ?? []) add(manifest[key]);
  };
  for (const name of [...CHUNKS[page], language, `words-${language}`])
    add(Object.values(manifest).find((chunk) => chunk.name === name));
  return [...found];
}

/** The app's page with content in it that reads without scripts; the app takes it away when it has its own. */
export class Shell {
  readonly #app: string;
  readonly #page: string;
  readonly #links: Record<Language, Record<PageName, string>>;

  /** @param folder the built client */
  constructor(folder: string) {
    this.#app = fs.readFileSync(path.join(folder, 'index.html'), 'utf8');
    this.#page = this.#app.replace(/<noscript>.*?<\/noscript>/s, '');
    const links = (page: PageName, language: Language) =>
      preloads(folder, page, language)
        .filter((file) => !this.#page.includes(file))
        .map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`)
        .join('');
    this.#links = Object.fromEntries(
      languages.map((language) => {
        const linksOf = (page: PageName) => links(page, language);
        return [language, { phone: linksOf('phone'), door: linksOf('door'), front: linksOf('front') }];
      }),
    ) as Record<Language, Record<PageName, string>>;
  }

  /** The page of the app alone, for everyone whose device is no participant's. */
  sendApp(reply: FastifyReply): FastifyReply {
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(this.#app);
  }

  /** The tab and the history say nothing about the family, and nothing is kept on the way or in the browser. */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    shown: { content: Html; words: PlainWords; page: PageName },
  ): Promise<FastifyReply> {
    const { content, words, page } = shown;
    const body = this.#page
      .replace(
        /<html lang="da"(?: dir="ltr")?/,
        () => `<html lang="${words.language}" dir="${directions[words.language]}"`,
      )
      .replace(/<title>[^<]*/, () => `<title>${words.say('meeting.page.meeting')}`)
      .replace('</head>', () => `${this.#links[words.language][page]}</head>`)
      .replace('<div id="root">', () => `<div id="plain">${content.text}</div><div id="root">`);
    reply.header('cache-control', 'no-store').header('vary', 'accept-encoding, accept-language, cookie');
    reply.type('text/html; charset=utf-8');
    if (!/\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))) return reply.send(body);
    const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
    return reply.header('content-encoding', 'br').send(await compress(body, { params }));
  }
}
