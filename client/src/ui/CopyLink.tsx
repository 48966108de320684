import { Check, Copy } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from './announcements.ts';
import { Button } from './Button.tsx';
import styles from './CopyLink.module.css';
import { copyText } from './copyText.ts';
import { Icon } from './Icon.tsx';

/** A link to read, mark or copy. `buttonLabel` tells several copy buttons on a page apart for screen readers. */
export function CopyLink({ label, url, buttonLabel }: { label: string; url: string; buttonLabel?: string }) {
  const t = useTranslations('common');
  const id = useId();
  const [state, setState] = useState<'idle' | 'copied' | 'byHand'>('idle');
  async function copy() {
    const copied = await copyText(url);
    setState(copied ? 'copied' : 'byHand');
    announce(copied ? t('copied') : t('copyByHand'));
  }
  return (
    <div className={styles.link}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        <input id={id} readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
        <Button look="secondary" onClick={() => void copy()} aria-label={buttonLabel}>
          <Icon of={state === 'copied' ? Check : Copy} size={20} />
          {state === 'copied' ? t('copied') : t('copy')}
        </Button>
      </div>
      {state === 'byHand' ? <p>{t('copyByHand')}</p> : null}
    </div>
  );
}
