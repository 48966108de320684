import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isFailedRequest } from '../api/FailedRequest.ts';
import { dropPhoto, keepPhoto } from '../api/photos.ts';
import { useDrafts } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { CardPicture } from './CardPicture.tsx';
import { DrawingPad } from './DrawingPad.tsx';
import styles from './pictures.module.css';
import { smallPhoto } from './smallPhoto.ts';

export interface Place {
  author: string;
  column: ColumnId;
  /** The draft's id. */
  draft: string;
}

type State = { is: 'ready' } | { is: 'sending' } | { is: 'failed'; why: string };

/** Takes one photo to the server; it stays private until the card is shown. */
function usePhoto({ author, column, draft: id }: Place): [State, (file: File) => Promise<void>] {
  const t = useTranslations('houses.add');
  const { view } = useMeetingBoard();
  const [{ drafts }, actions] = useDrafts(author);
  const [state, setState] = useState<State>({ is: 'ready' });
  const text = drafts.find((draft) => draft.id === id)?.text ?? '';
  async function send(file: File): Promise<void> {
    setState({ is: 'sending' });
    const jpeg = await smallPhoto(file);
    if (!jpeg) return setState({ is: 'failed', why: t('noPicture') });
    try {
      const kept = await keepPhoto(view.meeting.id, author, jpeg);
      actions.write({ id, column, text, photo: kept.id });
      setState({ is: 'ready' });
    } catch (error) {
      if (!isFailedRequest(error)) throw error;
      setState({ is: 'failed', why: error.message || t('noNet') });
    }
  }
  return [state, send];
}

function TakePhoto({ place }: { place: Place }) {
  const t = useTranslations('houses.add');
  const [state, send] = usePhoto(place);
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="secondary" onClick={() => file.current?.click()}>
        {t('photo')}
      </Button>
      <input
        ref={file}
        type="file"
        accept="image/*"
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) void send(chosen);
          currentTarget.value = '';
        }}
      />
      <p role="status">{state.is === 'sending' ? t('sending') : ''}</p>
      {state.is === 'failed' && <Notice kind="error">{state.why}</Notice>}
    </>
  );
}

/** A drawing or a photo beside the words of a card that is being written. */
export function AddPicture({ place }: { place: Place }) {
  const t = useTranslations('houses.add');
  const { view } = useMeetingBoard();
  const [{ drafts }, actions] = useDrafts(place.author);
  const [drawing, setDrawing] = useState(false);
  const kept = drafts.find((draft) => draft.id === place.draft);
  const change = (picture: { drawing?: string | null; photo?: string | null }) =>
    actions.write({ id: place.draft, column: place.column, text: kept?.text ?? '', ...picture });
  const remove = () => {
    if (kept?.photo) dropPhoto(view.meeting.id, kept.photo).catch(() => {}); // It is gone with the meeting at the latest.
    change({ drawing: null, photo: null });
    setDrawing(false);
  };
  const has = kept !== undefined && (kept.drawing !== null || kept.photo !== null);
  return (
    <section className={styles.add} aria-label={t('title')}>
      {drawing && <DrawingPad start={kept?.drawing ?? null} onChange={(made) => change({ drawing: made || null })} />}
      {has && !drawing && <CardPicture of={kept} words={kept.text} />}
      <div className={styles.tools}>
        {!drawing && (
          <Button look="secondary" onClick={() => setDrawing(true)}>
            {t('draw')}
          </Button>
        )}
        {drawing && (
          <Button look="secondary" onClick={() => setDrawing(false)}>
            {t('drawn')}
          </Button>
        )}
        {!has && !drawing && <TakePhoto place={place} />}
        {has && (
          <Button look="quiet" onClick={remove}>
            {t('remove')}
          </Button>
        )}
      </div>
      {has && <p>{t('say')}</p>}
    </section>
  );
}
