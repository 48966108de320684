import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { signOut, whoAmI } from '../api/staff.ts';
import { Answer } from '../staff/Answer.tsx';
import { dropAllDrafts } from '../staff/drafts.ts';
import { InviteColleague } from '../staff/InviteColleague.tsx';
import { queryClient, queryKeys } from '../staff/queries.ts';
import { SessionList } from '../staff/SessionList.tsx';
import { StaffFrame, StaffQueries } from '../staff/StaffFrame.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';

function SignOut() {
  const t = useTranslations('staff.account');
  const problem = useTranslations('staff.problem');
  const [, navigate] = useLocation();
  const [failed, setFailed] = useState(false);
  async function leave() {
    try {
      await signOut();
      dropAllDrafts();
      queryClient.clear();
      navigate('/');
    } catch {
      setFailed(true);
    }
  }
  return (
    <>
      <p>{t('signOutHint')}</p>
      {failed ? <Notice kind="error">{problem('unexpected')}</Notice> : null}
      <div>
        <Button look="secondary" onClick={() => void leave()}>
          {t('signOut')}
        </Button>
      </div>
    </>
  );
}

function Account() {
  const t = useTranslations('staff.account');
  const me = useQuery({ queryKey: queryKeys.me, queryFn: whoAmI });
  return (
    <StaffFrame title={t('title')} tabTitle={t('title')}>
      <Answer query={me}>
        {({ name, email }) => (
          <>
            <p>{t('you', { name, email })}</p>
            <Section title={t('inviteTitle')}>
              <InviteColleague />
            </Section>
            <Section title={t('sessionsTitle')}>
              <p>{t('sessionsIntro')}</p>
              <SessionList />
            </Section>
            <Section title={t('signOutTitle')}>
              <SignOut />
            </Section>
          </>
        )}
      </Answer>
    </StaffFrame>
  );
}

/** `/konto`: who I am, where I am signed in, inviting a colleague, signing out. */
export function AccountPage() {
  return (
    <StaffQueries>
      <Account />
    </StaffQueries>
  );
}
