import { useTranslations } from 'use-intl';
import { JoinFrame } from '../joining/JoinFrame.tsx';
import { JoinSteps } from '../joining/JoinSteps.tsx';

/** `/deltag`: the code from the screen, then name and role. */
export function JoinPage() {
  const t = useTranslations('meeting.door');
  return (
    <JoinFrame title={t('joinTitle')}>
      <JoinSteps />
    </JoinFrame>
  );
}
