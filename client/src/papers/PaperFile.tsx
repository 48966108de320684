import type { PaperOffer } from '@samtavlen/shared/papers/PaperOffer.ts';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fetchFile } from '../api/papers.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './papers.module.css';
import { roundSize } from './roundSize.ts';
import { saveFile } from './saveFile.ts';

type Taking = 'not' | 'making' | 'failed' | { bytes: number };

/** One file to take: says while it is made, how large it was, and keeps the way to try again when it fails. */
export function PaperFile({ offer, paper, use }: { offer: PaperOffer; paper: string; use?: string }) {
  const t = useTranslations('papers.page');
  const format = useTranslations('papers.formats')(`${offer.format}.name`);
  const [taking, setTaking] = useState<Taking>('not');
  async function take() {
    if (taking === 'making') return;
    setTaking('making');
    try {
      const file = await fetchFile(offer);
      saveFile(file, offer.name);
      setTaking({ bytes: file.size });
    } catch {
      setTaking('failed');
    }
  }
  return (
    <div className={styles.file}>
      <Button look="secondary" aria-label={t('download', { paper, format })} onClick={() => void take()}>
        <Icon of={Download} size={20} />
        {format}
      </Button>
      {use ? <span className={styles.use}>{use}</span> : null}
      <TakingWords taking={taking} />
    </div>
  );
}

function TakingWords({ taking }: { taking: Taking }) {
  const t = useTranslations('papers.page');
  const words = () => {
    if (taking === 'not') return null;
    if (taking === 'making' || taking === 'failed') return t(taking);
    const { unit, size } = roundSize(taking.bytes);
    return t('done', { size: t(unit, { size }) });
  };
  return (
    <span className={taking === 'failed' ? styles.failed : styles.taking} role="status">
      {words()}
    </span>
  );
}
