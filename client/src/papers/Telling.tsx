import { type Absence, tellingChannels } from '@samtavlen/shared/meeting/absenceSchema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { removeAbsence, takeBackTold, tellAbsent } from '../api/absences.ts';
import { refreshAll } from '../staff/queries.ts';
import { Button } from '../ui/Button.tsx';
import { useDates } from '../ui/useDates.ts';
import styles from './papers.module.css';

interface TellingProps {
  meeting: string;
  absence: Absence;
  name: string;
}

/** Does one thing at the server, and says when it failed. */
function useChange() {
  const [failed, setFailed] = useState(false);
  const change = async (send: () => Promise<void>) => {
    try {
      await send();
      setFailed(false);
      await refreshAll();
    } catch {
      setFailed(true);
    }
  };
  return { failed, change };
}

type Change = ReturnType<typeof useChange>['change'];

function AlreadyTold(props: TellingProps & { told: NonNullable<Absence['told']>; change: Change }) {
  const { meeting, absence, name, told, change } = props;
  const t = useTranslations('papers.absence');
  const { date } = useDates();
  return (
    <div className={styles.who}>
      <p>{t('isTold', { day: date(told.at), channel: t(`channels.${told.channel}`), name: told.by })}</p>
      <Button
        look="quiet"
        aria-label={t('takeBackFor', { name })}
        onClick={() => void change(() => takeBackTold(meeting, absence.participant))}
      >
        {t('takeBack')}
      </Button>
    </div>
  );
}

function NotToldYet({ meeting, absence, name, change }: TellingProps & { change: Change }) {
  const t = useTranslations('papers.absence');
  return (
    <>
      <p>{t('toldBy')}</p>
      <div className={styles.row}>
        {tellingChannels.map((channel) => (
          <Button
            key={channel}
            look="secondary"
            aria-label={t('toldName', { name, channel: t(`channels.${channel}`) })}
            onClick={() => void change(() => tellAbsent(meeting, absence.participant, channel))}
          >
            {t(`channels.${channel}`)}
          </Button>
        ))}
        <Button
          look="quiet"
          aria-label={t('removeFor', { name })}
          onClick={() => void change(() => removeAbsence(meeting, absence.participant))}
        >
          {t('remove')}
        </Button>
      </div>
    </>
  );
}

/** One press says that someone has been told, and how; it can be taken back. */
export function Telling(props: TellingProps) {
  const t = useTranslations('papers.absence');
  const { failed, change } = useChange();
  const { told } = props.absence;
  return (
    <>
      {told ? <AlreadyTold {...props} told={told} change={change} /> : <NotToldYet {...props} change={change} />}
      {failed ? (
        <p role="alert" className={styles.failed}>
          {t('failed')}
        </p>
      ) : null}
    </>
  );
}
