import { Check, Copy } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from './announcements.ts';
import { Button } from './Button.tsx';
import styles from './CopyLink.module.css';
import { copyText } from './copyText.ts';
import { Icon } from './Icon.tsx';

type CopyState = 'idle' | 'copied' | 'byHand';

function useCopy(url: string): [CopyState, () => void] {
  const t = useTranslations('common');
  const [state, setState] = useState<CopyState>('idle');
  async function copy() {
    const copied = await copyText(url);
    setState(copied ? 'copied' : 'byHand');
    announce(copied ? t('copied') : t('copyByHand'));
  }
  return [state, () => void copy()];
}

function ReadOnlyLink({ id, label, url }: { id?: string; label?: string; url: string }) {
  return <input id={id} aria-label={label} readOnly value={url} onFocus={(event) => event.currentTarget.select()} />;
}

/** A link to read, mark or copy. */
export function CopyLink({ label, url }: { label: string; url: string }) {
  const t = useTranslations('common');
  const id = useId();
  const [state, copy] = useCopy(url);
  return (
    <div className={styles.link}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        <ReadOnlyLink id={id} url={url} />
        <Button
          look="secondary"
          onClick={copy}
          aria-label={`${state === 'copied' ? t('copied') : t('copy')}: ${label}`}
        >
          <Icon of={state === 'copied' ? Check : Copy} size={20} />
          {state === 'copied' ? t('copied') : t('copy')}
        </Button>
      </div>
      {state === 'byHand' ? <p>{t('copyByHand')}</p> : null}
    </div>
  );
}

/** Only the button, where many links stand together; the link itself shows when the browser will not copy. */
export function CopyButton({ label, url, children }: { label: string; url: string; children: ReactNode }) {
  const t = useTranslations('common');
  const [state, copy] = useCopy(url);
  return (
    <>
      <Button look="quiet" onClick={copy} aria-label={state === 'copied' ? undefined : label}>
        <Icon of={state === 'copied' ? Check : Copy} size={20} />
        {state === 'copied' ? t('copied') : children}
      </Button>
      {state === 'byHand' ? (
        <div className={styles.byHand}>
          <p>{t('copyByHand')}</p>
          <ReadOnlyLink label={label} url={url} />
        </div>
      ) : null}
    </>
  );
}
