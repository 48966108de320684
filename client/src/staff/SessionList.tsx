import type { StaffSession } from '@samtavlen/shared/staff/staffSchema.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { endSession, listSessions } from '../api/staff.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Table } from '../ui/Table.tsx';
import { useDates } from '../ui/useDates.ts';
import { Answer } from './Answer.tsx';
import { queryKeys, refreshAll } from './queries.ts';

function SessionRow({ session, revoke }: { session: StaffSession; revoke: () => void }) {
  const t = useTranslations('staff.account');
  const { moment } = useDates();
  return (
    <tr>
      <th scope="row">{session.browser}</th>
      <td data-label={t('lastSeen')}>{moment(session.lastSeenAt)}</td>
      <td>
        {session.current ? (
          t('current')
        ) : (
          <Button look="secondary" onClick={revoke} aria-label={t('revokeWhich', { browser: session.browser })}>
            {t('revoke')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Every browser this account is signed in at; each can be signed out. */
export function SessionList() {
  const t = useTranslations('staff.account');
  const problem = useTranslations('staff.problem');
  const sessions = useQuery({ queryKey: queryKeys.sessions, queryFn: listSessions });
  const [said, setSaid] = useState<{ kind: 'ok' | 'error'; text: string } | null>(null);
  async function revoke(session: StaffSession) {
    try {
      await endSession(session.id);
      setSaid({ kind: 'ok', text: t('revoked', { browser: session.browser }) });
    } catch {
      setSaid({ kind: 'error', text: problem('unexpected') });
    }
    await refreshAll();
  }
  return (
    <>
      <div role="status">{said ? <Notice kind={said.kind}>{said.text}</Notice> : null}</div>
      <Answer query={sessions}>
        {(list) => (
          <Table caption={t('sessionsTitle')} heads={[t('browser'), t('lastSeen'), t('action')]}>
            {list.map((session) => (
              <SessionRow key={session.id} session={session} revoke={() => void revoke(session)} />
            ))}
          </Table>
        )}
      </Answer>
    </>
  );
}
