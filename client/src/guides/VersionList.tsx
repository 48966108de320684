import type { GuideOverview, GuideVersion } from '@samtavlen/shared/questions/GuideVersion.ts';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { guideFileUrl } from '../api/guides.ts';
import { Section } from '../ui/Section.tsx';
import { useDates } from '../ui/useDates.ts';
import styles from './guides.module.css';

/** Versions shown before the rest is folded away. */
const SHOWN = 5;

function Line({ number, current, about }: { number: number; current: boolean; about: string }) {
  const t = useTranslations('texts.versions');
  const name = number === 0 ? t('standard') : t('version', { number });
  return (
    <li>
      <span>
        <strong>{name}</strong>
        {current && <span className={styles.now}>{t('current')}</span>}
      </span>
      {about && <span className={styles.mark}>{about}</span>}
      <span className={styles.links}>
        <Link href={`/tekster?version=${number}`}>{t('see', { name })}</Link>
        <a href={guideFileUrl(number)} download>
          {t('file', { name })}
        </a>
      </span>
    </li>
  );
}

/** Every version there has been, with who saved it and when; each can be looked at, taken out, and taken up again. */
export function VersionList({ overview: { current, versions } }: { overview: GuideOverview }) {
  const t = useTranslations('texts.versions');
  const { moment } = useDates();
  const about = (version: GuideVersion) => {
    const said = { by: version.by || t('someone'), at: moment(version.at) };
    return version.how === 'restored' ? t('restored', { ...said, of: version.of }) : t(version.how, said);
  };
  const lines = [
    ...versions.map((version) => ({ number: version.number, about: about(version) })),
    { number: 0, about: t('standardHint') },
  ];
  const line = ({ number, about: said }: (typeof lines)[number]) => (
    <Line key={number} number={number} current={number === current} about={said} />
  );
  return (
    <Section title={t('title')}>
      <ul className={styles.versions}>{lines.slice(0, SHOWN).map(line)}</ul>
      {lines.length > SHOWN && (
        <details>
          <summary>{t('older', { count: lines.length - SHOWN })}</summary>
          <ul className={styles.versions}>{lines.slice(SHOWN).map(line)}</ul>
        </details>
      )}
    </Section>
  );
}
