import type { Absence, Absences } from '@samtavlen/shared/meeting/absenceSchema.ts';
import type { PaperOffer } from '@samtavlen/shared/papers/PaperOffer.ts';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { FOR_PEOPLE, PaperFiles } from './PaperFiles.tsx';
import styles from './papers.module.css';
import { Telling } from './Telling.tsx';

interface AbsentPersonProps {
  meeting: string;
  absence: Absence;
  all: Absences;
  offers: readonly PaperOffer[];
}

/** One who was not there: why, what concerns them, the paper with it, and whether they have been told. */
export function AbsentPerson(props: AbsentPersonProps) {
  const { meeting, absence, all, offers } = props;
  const t = useTranslations('papers');
  const person = all.invited.find(({ id }) => id === absence.participant);
  if (!person) return null;
  const paper = t('forTheAbsent.titleFor', { name: person.name });
  const parts = all.agreements
    .filter(({ id }) => absence.parts.includes(id))
    .map(({ number }) => t('agreement.heading', { number }));
  return (
    <li className={styles.person} aria-label={person.name}>
      <div className={styles.who}>
        <h3>{person.name}</h3>
        <span>{t(`absence.kinds.${absence.how}`)}</span>
        <Link
          href={`/moede/${meeting}/papirer/forTheAbsent?person=${person.id}`}
          aria-label={t('page.readPaper', { paper })}
        >
          {t('page.read')}
        </Link>
      </div>
      <p>{t('absence.partOf', { parts: parts.join(', ') || t('absence.noPart') })}</p>
      <PaperFiles offers={offers.filter(({ format }) => FOR_PEOPLE.includes(format))} paper={paper} />
      <div className={styles.telling}>
        {person.child && !absence.told ? <p>{t('absence.child')}</p> : null}
        <Telling meeting={meeting} absence={absence} name={person.name} />
      </div>
    </li>
  );
}
