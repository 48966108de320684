import type { Pictured } from '@samtavlen/shared/board/pictured.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { DrawingView } from './DrawingView.tsx';
import { PhotoView } from './PhotoView.tsx';

/** What stands on a card beside its words; the words say what it is, also to those who cannot see it. */
export function CardPicture({ of, words }: { of: Pictured; words: string }) {
  const t = useTranslations('houses.picture');
  const { view } = useMeetingBoard();
  return (
    <>
      {of.drawing && <DrawingView drawing={of.drawing} label={t('drawingOf', { words })} />}
      {of.photo && (
        <PhotoView meeting={view.meeting.id} photo={of.photo} label={t('photoOf', { words })} as={view.me} />
      )}
    </>
  );
}
