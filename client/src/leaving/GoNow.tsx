import { audienceOf } from '@samtavlen/shared/meeting/roles.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';

/** A child may go before the adults are done: one press, and it can be taken back. */
export function GoNow() {
  const t = useTranslations('leaving');
  const actions = useRoomActions();
  const { me, people } = useMeetingBoard();
  const [failed, setFailed] = useState(false);
  const self = personWith(people, me);
  if (!self || audienceOf(self.role) !== 'child') return null;
  const go = async () => {
    const { ok } = await actions.command({ do: 'leaveEarly', person: self.id });
    setFailed(!ok);
  };
  return (
    <>
      <Button look="quiet" onClick={() => void go()}>
        {t('go')}
      </Button>
      {failed && <p role="alert">{t('failed')}</p>}
    </>
  );
}
