import { type Signal, signals } from '@samtavlen/shared/conduct/signals.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { Button } from '../ui/Button.tsx';
import styles from './signals.module.css';

type Said = { signal: Signal; arrived: boolean };

/** Three things one can say without saying them aloud; only those who run the meeting are told. */
export function SignalButtons() {
  const t = useTranslations('method.signals');
  const actions = useRoomActions();
  const [said, setSaid] = useState<Said | null>(null);
  const give = async (signal: Signal, on: boolean) => {
    const { ok } = await actions.command({ do: 'signal', signal, on });
    setSaid(on || !ok ? { signal, arrived: ok } : null);
  };
  return (
    <section aria-labelledby="signals" className={styles.phone}>
      <h2 id="signals">{t('phoneTitle')}</h2>
      <p>{t('phoneHint')}</p>
      <div className={styles.buttons}>
        {signals.map((signal) => (
          <Button key={signal} look="secondary" onClick={() => void give(signal, true)}>
            {t(signal)}
          </Button>
        ))}
      </div>
      <div role="status" className={styles.buttons}>
        {said && <p>{said.arrived ? `${t(said.signal)}: ${t('given')}` : t('failed')}</p>}
        {said?.arrived && (
          <Button look="quiet" onClick={() => void give(said.signal, false)}>
            {t('takeBack')}
          </Button>
        )}
      </div>
    </section>
  );
}
