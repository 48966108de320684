import type { Guides } from '@samtavlen/shared/questions/Guide.ts';
import { FILE_LIMIT, type FileFault, readGuideFile } from '@samtavlen/shared/questions/guideFile.ts';
import { type ChangeEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '../ui/announcements.ts';
import { FieldFrame, fieldId } from '../ui/FieldFrame.tsx';
import { Section } from '../ui/Section.tsx';
import type { Messages } from '../words/catalogue.ts';
import { faultPlace } from './faultPlace.ts';
import styles from './guides.module.css';

function useFaultWords() {
  const t = useTranslations('texts');
  const errors = useTranslations('errors');
  const place = faultPlace(useTranslations('common'), t);
  return (fault: FileFault): string => {
    if (fault.fault !== 'faulty') return t(`file.${fault.fault}`);
    const issue = fault.issue as keyof Messages['errors'];
    return t('file.faulty', { where: place(fault.at) || t('file.whole'), why: errors.has(issue) ? errors(issue) : '' });
  };
}

/** The texts out as a file, and in again from one; what comes in is looked at before it is saved. */
export function FileTools({ onTaken }: { onTaken: (guides: Guides) => void }) {
  const t = useTranslations('texts.file');
  const say = useFaultWords();
  const [fault, setFault] = useState<FileFault | null>(null);
  async function take({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    const read = file.size > FILE_LIMIT ? ({ fault: 'tooLarge' } as const) : readGuideFile(await file.text());
    currentTarget.value = ''; // The same file, mended, can be chosen again.
    setFault('guides' in read ? null : read);
    if (!('guides' in read)) return;
    announce(t('taken'));
    onTaken(read.guides);
  }
  return (
    <Section title={t('title')}>
      <FieldFrame name="file" label={t('choose')} hint={t('hint')} error={fault ? say(fault) : undefined}>
        <input
          id={fieldId('file')}
          type="file"
          className={styles.file}
          accept="application/json,.json"
          onChange={(event) => void take(event)}
          aria-describedby={fault ? `${fieldId('file')}-error` : `${fieldId('file')}-hint`}
          aria-invalid={fault !== null || undefined}
        />
      </FieldFrame>
    </Section>
  );
}
