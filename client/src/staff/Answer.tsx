import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { failedWith, isFailedRequest } from '../api/FailedRequest.ts';
import { Button } from '../ui/Button.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useDates } from '../ui/useDates.ts';
import { isRefusal } from './queries.ts';

function useProblem(error: Error): string {
  const t = useTranslations('staff.problem');
  if (failedWith(error, 'offline')) return t('offline');
  if (failedWith(error, 'notFound')) return t('gone');
  return isFailedRequest(error) && error.message ? error.message : t('unexpected');
}

/** A refusal stays one however often it is asked for; only what did not come can be tried again. */
function Problem({ error, retry }: { error: Error; retry: () => void }) {
  const t = useTranslations('common');
  return (
    <Notice kind="error">
      <p>{useProblem(error)}</p>
      {isRefusal(error) ? null : (
        <Button look="secondary" onClick={retry}>
          {t('retry')}
        </Button>
      )}
    </Notice>
  );
}

/** What stands on the page may be old, but it and what is being written stay. */
function Old({ error, at }: { error: Error; at: number }) {
  const t = useTranslations('staff.problem');
  const { time } = useDates();
  if (failedWith(error, 'notSignedIn')) return <Notice kind="warning">{t('signedOut')}</Notice>;
  return <Notice kind="warning">{t('old', { time: time(new Date(at).toISOString()) })}</Notice>;
}

/** The four ways a list can be: on its way, not come, old (the net is gone), and here. */
export function Answer<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data === undefined)
    return query.error ? <Problem error={query.error} retry={() => void query.refetch()} /> : <Loading />;
  if (query.error && isRefusal(query.error) && !failedWith(query.error, 'notSignedIn'))
    return <Problem error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      {query.error ? <Old error={query.error} at={query.dataUpdatedAt} /> : null}
      {children(query.data)}
    </>
  );
}
