import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isFailedRequest } from '../api/FailedRequest.ts';
import { type PeopleChanges, peopleChanges } from './peopleChanges.ts';

type Do = (change: (changes: PeopleChanges) => Promise<void>) => void;

/** Changes to the people, and the sentence to show when one did not go through. */
export function usePeopleChanges(meeting: string): { fault: string; act: Do } {
  const t = useTranslations('leading.people');
  const [fault, setFault] = useState('');
  const changes = useMemo(() => peopleChanges(meeting), [meeting]);
  const act: Do = (change) => {
    setFault('');
    change(changes).catch((error: unknown) => {
      setFault((isFailedRequest(error) && error.message) || t('failed'));
    });
  };
  return { fault, act };
}
