import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import agreementFormStyles from './agreementForm.module.css';
import { RichLines } from './RichLines.tsx';
import { SharedText } from './SharedText.tsx';
import summaryStyles from './summary.module.css';

/** The summary: to read, or to write together. */
export function SummaryText() {
  const t = useTranslations('later.summary');
  const { board, canWrite } = useMeetingBoard();
  const [writing, setWriting] = useState(false);
  const empty = board.summary.every((line) => line.text.trim() === '');
  if (writing && canWrite)
    return (
      <div className={agreementFormStyles.form}>
        <SharedText which="summary" label={t('text')} />
        <Button look="secondary" onClick={() => setWriting(false)}>
          {t('done')}
        </Button>
      </div>
    );
  return (
    <section className={summaryStyles.summary}>
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
