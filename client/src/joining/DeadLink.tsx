import { useTranslations } from 'use-intl';
import { ButtonLink } from '../ui/Button.tsx';
import { JoinFrame } from './JoinFrame.tsx';

/** A link that leads nowhere: why, and the other way in. */
export function DeadLink({ message }: { message: string }) {
  const t = useTranslations('door.joining');
  return (
    <JoinFrame title={t('linkTitle')}>
      <p>{message || t('failed')}</p>
      <ButtonLink href="/">{t('toCode')}</ButtonLink>
    </JoinFrame>
  );
}
