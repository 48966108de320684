import type { Absences } from '@samtavlen/shared/meeting/absenceSchema.ts';
import type { PaperOffer } from '@samtavlen/shared/papers/PaperOffer.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { listAbsences } from '../api/absences.ts';
import { Answer } from '../staff/Answer.tsx';
import { queryKeys } from '../staff/queries.ts';
import { Button } from '../ui/Button.tsx';
import { useFocusKept } from '../ui/keepFocus.ts';
import { Section } from '../ui/Section.tsx';
import { AbsentPerson } from './AbsentPerson.tsx';
import { AddAbsent } from './AddAbsent.tsx';
import styles from './papers.module.css';

interface AbsentPeopleProps {
  meeting: string;
  /** The messages there are, each for one person. */
  offers: readonly PaperOffer[];
}

function WhoIsLeft({ absences }: Pick<Absences, 'absences'>) {
  const t = useTranslations('papers.absence');
  const count = absences.filter(({ told }) => told === null).length;
  return <p role="status">{absences.length === 0 ? t('nobody') : t('open', { count })}</p>;
}

function AddSomeone({ meeting, all }: { meeting: string; all: Absences }) {
  const t = useTranslations('papers.absence');
  const [adding, setAdding] = useState(false);
  if (all.absences.length === all.invited.length) return null;
  if (adding) return <AddAbsent meeting={meeting} all={all} done={() => setAdding(false)} />;
  return (
    <div>
      <Button look="secondary" onClick={() => setAdding(true)}>
        {t('add')}
      </Button>
    </div>
  );
}

/** Those who were invited and not there, each with the part that concerns them, until they have been told. */
export function AbsentPeople({ meeting, offers }: AbsentPeopleProps) {
  const t = useTranslations('papers.absence');
  useFocusKept();
  const query = useQuery({ queryKey: queryKeys.absences(meeting), queryFn: () => listAbsences(meeting) });
  return (
    <Section title={t('heading')}>
      <p>{t('lead')}</p>
      <Answer query={query}>
        {(all) => (
          <>
            <WhoIsLeft absences={all.absences} />
            <ul className={styles.people}>
              {all.absences.map((absence) => (
                <AbsentPerson
                  key={absence.participant}
                  {...{ meeting, absence, all }}
                  offers={offers.filter(({ person }) => person?.id === absence.participant)}
                />
              ))}
            </ul>
            <AddSomeone meeting={meeting} all={all} />
          </>
        )}
      </Answer>
    </Section>
  );
}
