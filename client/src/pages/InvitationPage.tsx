import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { acceptInvitation, checkInvitation } from '../api/staff.ts';
import type { PageProps } from '../LazyPage.tsx';
import { Answer } from '../staff/Answer.tsx';
import { NewAccountForm } from '../staff/NewAccountForm.tsx';
import { StaffQueries } from '../staff/StaffFrame.tsx';
import { Frame } from '../ui/Frame.tsx';

function Invitation({ token }: { token: string }) {
  const t = useTranslations('staff.newAccount');
  const invitation = useQuery({ queryKey: ['invitation', token], queryFn: () => checkInvitation(token) });
  return (
    <Frame title={t('invitedTitle')} tabTitle={t('invitedTitle')} narrow>
      <Answer query={invitation}>
        {() => (
          <>
            <p>{t('invitedIntro')}</p>
            <NewAccountForm send={(input) => acceptInvitation(token, input)} />
          </>
        )}
      </Answer>
    </Frame>
  );
}

/** `/kollega/:token`: a colleague's invitation. */
export function InvitationPage({ params }: PageProps) {
  return (
    <StaffQueries>
      <Invitation token={params.token ?? ''} />
    </StaffQueries>
  );
}
