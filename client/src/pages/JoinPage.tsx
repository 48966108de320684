import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { JoinFrame } from '../joining/JoinFrame.tsx';
import { JoinSteps } from '../joining/JoinSteps.tsx';

/** `/` for everyone who is not signed in: the code from the screen, then name and role. */
export function JoinPage() {
  const t = useTranslations('door.joining');
  return (
    <JoinFrame title={t('joinTitle')}>
      <JoinSteps />
      <p>
        <Link href="/log-ind">{t('staff')}</Link>
      </p>
    </JoinFrame>
  );
}
