import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { isSetUpNeeded, setUp } from '../api/staff.ts';
import type { PageProps } from '../LazyPage.tsx';
import { Answer } from '../staff/Answer.tsx';
import { NewAccountForm } from '../staff/NewAccountForm.tsx';
import { StaffQueries } from '../staff/StaffFrame.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { Frame } from '../ui/Frame.tsx';

function SetUp({ token }: { token: string }) {
  const t = useTranslations('staff.newAccount');
  const needed = useQuery({ queryKey: ['setUp'], queryFn: isSetUpNeeded });
  return (
    <Frame title={t('setUpTitle')} tabTitle={t('setUpTitle')} narrow>
      <Answer query={needed}>
        {(stillNeeded) =>
          stillNeeded ? (
            <>
              <p>{t('setUpIntro')}</p>
              <NewAccountForm send={(input) => setUp(token, input)} />
            </>
          ) : (
            <>
              <p>{t('setUpDone')}</p>
              <ButtonLink href="/log-ind">{t('toSignIn')}</ButtonLink>
            </>
          )
        }
      </Answer>
    </Frame>
  );
}

/** `/opsaetning/:token`: the link the server prints at its first start. */
export function SetUpPage({ params }: PageProps) {
  return (
    <StaffQueries>
      <SetUp token={params.token ?? ''} />
    </StaffQueries>
  );
}
