import { useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './erasure.module.css';

const GOES = ['words', 'drafts', 'answers', 'beside', 'name'] as const;
const STAYS = ['agreements', 'others', 'role', 'case', 'backups'] as const;

/** What goes, what stays, and what the law says, before anyone is asked for a name. */
export function WhatHappens() {
  const t = useTranslations('erasure');
  return (
    <>
      <div className={styles.both}>
        <Section title={t('goesTitle')}>
          <ul className={styles.list}>
            {GOES.map((one) => (
              <li key={one}>{t(`goes.${one}`)}</li>
            ))}
          </ul>
        </Section>
        <Section title={t('staysTitle')}>
          <ul className={styles.list}>
            {STAYS.map((one) => (
              <li key={one}>{t(`stays.${one}`, { someone: t('someone') })}</li>
            ))}
          </ul>
        </Section>
      </div>
      <Section title={t('whyTitle')} plain>
        <p className={styles.why}>{t('why')}</p>
      </Section>
      <Notice>{t('live')}</Notice>
    </>
  );
}
