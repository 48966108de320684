import { dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import type { Paper } from '@samtavlen/shared/papers/Paper.ts';
import type { FormatId } from '@samtavlen/shared/papers/PaperOffer.ts';
import { paperWords } from '@samtavlen/shared/papers/paperWords.ts';
import type { FastifyReply } from 'fastify';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { fileName } from './fileName.ts';
import { formats } from './formats/formats.ts';
import { paperPhotos } from './paperPhotos.ts';

/**
 * Makes the file and sends it to be saved; no copy stays in the browser's cache or in a proxy.
 * @param number as in `fileName`
 * @throws Refusal `notFound` for a format that the paper gives nothing to
 */
export async function sendPaper(
  deps: Deps,
  reply: FastifyReply,
  paper: Paper,
  formatId: FormatId,
  number?: number,
): Promise<FastifyReply> {
  const format = formats[formatId];
  if (!format.suits(paper)) throw new Refusal('notFound');
  const file = await format.write(paper, dayInDenmark(deps.clock()), await paperPhotos(deps.store, paper));
  const name = fileName(paper.paper, paper.day, format, paperWords(paper.language), number);
  return reply
    .type(format.mediaType)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(Buffer.from(file));
}
