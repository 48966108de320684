import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { inviteColleague, type StaffInvitation } from '../api/staff.ts';
import { Button } from '../ui/Button.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useDates } from '../ui/useDates.ts';

/** Makes a link that makes one account. It is shown once: only its hash is kept. */
export function InviteColleague() {
  const t = useTranslations('staff.account');
  const problem = useTranslations('staff.problem');
  const { date } = useDates();
  const [invitation, setInvitation] = useState<StaffInvitation | 'failed' | null>(null);
  const invite = () =>
    inviteColleague().then(
      (made) => setInvitation(made),
      () => setInvitation('failed'),
    );
  return (
    <>
      <p>{t('inviteIntro')}</p>
      {invitation === 'failed' ? <Notice kind="error">{problem('unexpected')}</Notice> : null}
      {invitation && invitation !== 'failed' ? (
        <>
          <CopyLink label={t('inviteLink')} url={invitation.url} />
          <p>{t('inviteExpires', { day: date(invitation.expiresAt) })}</p>
        </>
      ) : null}
      <div>
        <Button look="secondary" onClick={() => void invite()}>
          {t('invite')}
        </Button>
      </div>
    </>
  );
}
