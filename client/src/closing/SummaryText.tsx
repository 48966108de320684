import { useState } from 'react';
import { useTranslations } from 'use-intl';
import form from '../agreements/agreementForm.module.css';
import { RichLines } from '../agreements/RichLines.tsx';
import { SharedText } from '../agreements/SharedText.tsx';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import styles from './closing.module.css';

/** The summary: to read, or to write together. */
export function SummaryText() {
  const t = useTranslations('later.summary');
  const { board, canWrite } = useMeetingBoard();
  const [writing, setWriting] = useState(false);
  const empty = board.summary.every((line) => line.text.trim() === '');
  if (writing && canWrite)
    return (
      <div className={form.form}>
        <SharedText which="summary" label={t('text')} />
        <Button look="secondary" onClick={() => setWriting(false)}>
          {t('done')}
        </Button>
      </div>
    );
  return (
    <section className={styles.summary}>
      <h3>{t('text')}</h3>
      {empty ? <p>{t('none')}</p> : <RichLines lines={board.summary} />}
      {canWrite && (
        <Button look="secondary" onClick={() => setWriting(true)}>
          {t('edit')}
        </Button>
      )}
    </section>
  );
}
