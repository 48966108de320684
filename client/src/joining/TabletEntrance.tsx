import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { isFailedRequest } from '../api/FailedRequest.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { type Entrance, enter } from './doorQuestions.ts';
import { JoinFrame } from './JoinFrame.tsx';
import { MeetingFacts } from './MeetingFacts.tsx';

/** A tablet that several share: it goes in first, then asks who is writing. */
export function TabletEntrance(props: { token: string; entrance: Extract<Entrance, { kind: 'tablet' }> }) {
  const t = useTranslations('door.joining');
  const [, go] = useLocation();
  const [fault, setFault] = useState('');
  const goIn = () =>
    enter(props.token).then(
      ({ meetingId }) => go(`/moede/${meetingId}`),
      (error: unknown) => {
        if (!isFailedRequest(error)) throw error;
        setFault(error.message || t('failed'));
      },
    );
  return (
    <JoinFrame title={t('joinTitle')}>
      <MeetingFacts purpose={props.entrance.purpose} startsAt={props.entrance.startsAt} />
      {fault && <Notice kind="error">{fault}</Notice>}
      <Button look="primary" wide onClick={() => void goIn()}>
        {t('tabletTitle')}
      </Button>
    </JoinFrame>
  );
}
