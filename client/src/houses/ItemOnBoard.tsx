import { pictureCard } from '@samtavlen/shared/board/pictureCard.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { cardTrouble } from '../board/cardTrouble.ts';
import { useTroubleWords } from '../board/useTroubleWords.ts';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { CardPicture } from '../pictures/CardPicture.tsx';
import { DrawingPad } from '../pictures/DrawingPad.tsx';
import { useUnsentText } from '../saving/unsentText.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import type { HouseItem } from './houseItems.ts';
import styles from './houses.module.css';
import { useSeenBy } from './useSeenBy.ts';

/** Changed in peace: the others see it when it is kept, not while it is drawn. */
function ChangeItem({ item, onDone }: { item: HouseItem; onDone: () => void }) {
  const t = useTranslations('houses');
  const words = useTroubleWords();
  const actions = useRoomActions();
  const [text, setText] = useState(item.text);
  const [drawing, setDrawing] = useState(item.drawing);
  const [tried, setTried] = useState(false);
  const trouble = cardTrouble(text);
  const nothing = text.trim() === '';
  useUnsentText(text !== item.text || drawing !== item.drawing);
  const save = () => {
    setTried(true);
    if (trouble || nothing) return;
    actions.rewordCard(item.id, text.trim());
    if (drawing !== item.drawing)
      actions.write(({ doc, board }) => pictureCard(doc, board, item.id, { drawing: drawing || null }));
    onDone();
  };
  const fault = trouble ? words(trouble) : undefined;
  return (
    <>
      {item.drawing !== null && <DrawingPad start={item.drawing} onChange={setDrawing} />}
      <TextArea
        name="house-words"
        label={t('whatIsIt')}
        error={fault ?? (tried && nothing ? t('needWords') : undefined)}
        value={text}
        onChange={setText}
        rows={3}
        dir="auto"
        lang="da"
      />
      <div className={styles.row}>
        <Button look="secondary" onClick={save}>
          {t('save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </>
  );
}

/** What stands on the board, or stood there: it can be changed and taken back until the meeting ends. */
export function ItemOnBoard({ item, child }: { item: HouseItem; child: string }) {
  const t = useTranslations('houses');
  const seenBy = useSeenBy(child);
  const actions = useRoomActions();
  const { canWrite } = useMeetingBoard();
  const [changing, setChanging] = useState(false);
  if (changing) return <ChangeItem item={item} onDone={() => setChanging(false)} />;
  const onBoard = item.where.at === 'board';
  return (
    <>
      <CardPicture of={item} words={item.text} />
      <p className={styles.words} dir="auto">
        {item.text}
      </p>
      <p role="status" className={styles.seen}>
        {seenBy(item.where)}
      </p>
      {canWrite && (
        <div className={styles.row}>
          <Button
            look="secondary"
            onClick={() => (onBoard ? actions.withdrawCard(item.id) : actions.restoreCard(item.id))}
          >
            {onBoard ? t('takeBack') : t('showAgain')}
          </Button>
          <Button look="secondary" onClick={() => setChanging(true)}>
            {t('change')}
          </Button>
        </div>
      )}
    </>
  );
}
