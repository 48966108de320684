import type { MyAgreements as Mine, MyAgreement } from '@samtavlen/shared/papers/MyAgreements.ts';
import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { get } from '../api/request.ts';
import { Button } from '../ui/Button.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './agreement.module.css';
import { useDayWords } from './useDayWords.ts';

const ANSWERED = { yes: 'yesShort', talk: 'talkShort', wait: 'waitShort' } as const;

function OneOfMine({ agreement }: { agreement: MyAgreement }) {
  const t = useTranslations('later.mine');
  const a = useTranslations('later.agreement');
  const day = useDayWords();
  const facts: [string, string][] = [
    [t('when'), agreement.due ? day(agreement.due) : agreement.standing ? a('standingShort') : t('noDay')],
    [a('whoShort'), agreement.owners.join(', ')],
    [t('sign'), agreement.sign],
    [t('ifItFails'), agreement.ifItFails],
    [t('youSaid'), agreement.answer ? a(ANSWERED[agreement.answer]) : a('noneYet')],
  ];
  return (
    <article className={styles.agreement}>
      <h2 className={styles.mineWhat} dir="auto">
        {agreement.what}
      </h2>
      <p className={styles.status} data-status={agreement.agreed ? 'agreed' : 'proposal'}>
        <strong>{agreement.agreed ? t('agreed') : t('notAgreed')}</strong>
      </p>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
    </article>
  );
}

/** After closing: one's own agreements in plain words, to keep as a PDF or in the calendar. */
export function MyAgreements({ meeting }: { meeting: string }) {
  const t = useTranslations('later.mine');
  const n = useTranslations('closing.next');
  const day = useDayWords();
  const [mine, setMine] = useState<Mine | 'failed' | null>(null);
  const fetchMine = useCallback(() => {
    setMine(null);
    get<Mine>(`/meetings/${meeting}/my-agreements`).then(setMine, () => setMine('failed'));
  }, [meeting]);
  useEffect(fetchMine, [fetchMine]);
  if (mine === null) return <Loading />;
  if (mine === 'failed')
    return (
      <Notice kind="warning">
        <p>{t('failed')}</p>
        <Button look="secondary" onClick={fetchMine}>
          {t('retry')}
        </Button>
      </Notice>
    );
  const file = (format: string) => `/api/meetings/${meeting}/my-agreements.${format}`;
  return (
    <>
      {mine.next && (
        <p>
          <strong>{n('line', { day: day(mine.next) })}</strong>
        </p>
      )}
      {mine.agreements.length === 0 && <p>{t('none')}</p>}
      <ul className={styles.list}>
        {mine.agreements.map((agreement) => (
          <li key={agreement.id}>
            <OneOfMine agreement={agreement} />
          </li>
        ))}
      </ul>
      {(mine.agreements.length > 0 || mine.next) && (
        <div className={styles.files}>
          <a href={file('pdf')} download>
            {t('pdf')}
          </a>
          <a href={file('ics')} download>
            {t('calendar')}
          </a>
        </div>
      )}
    </>
  );
}
