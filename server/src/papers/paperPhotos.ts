import type { Paper } from '@samtavlen/shared/papers/Paper.ts';
import type { Store } from '../store/Store.ts';
import type { PaperPhotos } from './formats/Format.ts';

/** The photos a paper shows, by their ids; one that is gone since is left out, and its words still say what it was. */
export async function paperPhotos(store: Store, { blocks }: Paper): Promise<PaperPhotos> {
  const cards = blocks.flatMap((block) => (block.kind === 'cards' ? block.cards : []));
  const photos = cards.flatMap(({ picture }) => picture?.photo ?? []);
  const found = await Promise.all(photos.map(({ meeting, id }) => store.photos.find(meeting, id)));
  return new Map(found.flatMap((photo) => (photo ? [[photo.id, photo] as const] : [])));
}
