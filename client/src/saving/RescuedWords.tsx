import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoom, useRoomActions } from '../meeting-room/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copyText.ts';
import styles from './saving.module.css';

/** Words the server did not take in: why, and the words themselves to copy. They stay until the person lets go. */
export function RescuedWords() {
  const t = useTranslations('later.refusal');
  const { rescued } = useRoom();
  const actions = useRoomActions();
  const [copied, setCopied] = useState(false);
  if (!rescued) return null;
  const texts = rescued.texts.filter((text) => text.trim() !== '').join('\n\n');
  return (
    <section role="alert" className={styles.rescued}>
      <h2>{t('title')}</h2>
      <p>{t(rescued.reason)}</p>
      {texts !== '' && (
        <>
          <label htmlFor="rescued-words">{t('yourWords')}</label>
          <textarea id="rescued-words" readOnly value={texts} rows={Math.min(8, texts.split('\n').length + 1)} />
          <Button look="secondary" onClick={() => void copyText(texts).then(setCopied)}>
            {copied ? t('copied') : t('copy')}
          </Button>
        </>
      )}
      <Button look="quiet" onClick={() => actions.forgetRescued()}>
        {t('forget')}
      </Button>
    </section>
  );
}
