import type { PaperOffer } from '@samtavlen/shared/papers/PaperOffer.ts';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { Section } from '../ui/Section.tsx';
import { FOR_PEOPLE, PaperFiles } from './PaperFiles.tsx';
import styles from './papers.module.css';

function OnesPapers({ meeting, offers }: { meeting: string; offers: readonly PaperOffer[] }) {
  const t = useTranslations('papers');
  const person = offers[0]?.person;
  if (!person) return null;
  const paper = t('ownAgreements.titleFor', { name: person.name });
  return (
    <li className={styles.person}>
      <div className={styles.who}>
        <h3>{person.name}</h3>
        <Link
          href={`/moede/${meeting}/papirer/ownAgreements?person=${person.id}`}
          aria-label={t('page.readPaper', { paper })}
        >
          {t('page.read')}
        </Link>
      </div>
      <PaperFiles offers={offers.filter(({ format }) => FOR_PEOPLE.includes(format))} paper={paper} />
      <details className={styles.more}>
        <summary>{t('page.more')}</summary>
        <PaperFiles offers={offers.filter(({ format }) => !FOR_PEOPLE.includes(format))} paper={paper} />
      </details>
    </li>
  );
}

/** Each person's own agreements, for those who want them on paper. */
export function PeoplesPapers({ meeting, offers }: { meeting: string; offers: readonly PaperOffer[] }) {
  const t = useTranslations('papers.page');
  const people = [...new Set(offers.map(({ person }) => person?.id))];
  return (
    <Section title={t('own')}>
      <p>{t('ownLead')}</p>
      <ul className={styles.people}>
        {people.map((id) => (
          <OnesPapers key={id} meeting={meeting} offers={offers.filter(({ person }) => person?.id === id)} />
        ))}
      </ul>
    </Section>
  );
}
