import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { failedWith, isFailedRequest } from '../api/FailedRequest.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { type Entrance, enter } from './doorQuestions.ts';
import { JoinFrame } from './JoinFrame.tsx';
import styles from './joining.module.css';
import { MeetingFacts } from './MeetingFacts.tsx';
import { WhoSeesWhat } from './WhoSeesWhat.tsx';

/** "Hej Signe": one tap and in. The tap is the entering, so that a link preview never is. */
export function PersonalEntrance(props: { token: string; entrance: Extract<Entrance, { kind: 'personal' }> }) {
  const { token, entrance } = props;
  const t = useTranslations('door.joining');
  const [, go] = useLocation();
  const [fault, setFault] = useState('');
  const { name } = entrance;
  const goIn = () =>
    enter(token).then(
      ({ meetingId }) => go(`/moede/${meetingId}`),
      (error: unknown) => {
        if (!isFailedRequest(error)) throw error;
        setFault(failedWith(error, 'offline') ? t('noNet') : error.message || t('failed'));
      },
    );
  return (
    <JoinFrame title={t('hello', { name })}>
      <MeetingFacts purpose={entrance.purpose} startsAt={entrance.startsAt} />
      {fault && <Notice kind="error">{fault}</Notice>}
      <Button look="primary" wide onClick={() => void goIn()}>
        {t('continueAs', { name })}
      </Button>
      <p className={styles.under}>{t('notYou', { name })}</p>
      <WhoSeesWhat />
    </JoinFrame>
  );
}
