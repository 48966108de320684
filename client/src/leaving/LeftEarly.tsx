import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LeavingCard } from './LeavingCard.tsx';
import styles from './leaving.module.css';
import { useLeavingCard } from './useLeavingCard.ts';

/** The paper to give to someone who goes: the same card, from the printer. */
function PaperCard({ person, onClose }: { person: string; onClose: () => void }) {
  const t = useTranslations('leaving');
  const card = useLeavingCard(person);
  return (
    <Dialog title={t('cardFor', { name: card.name })} open onClose={onClose}>
      <LeavingCard card={card} />
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Button look="secondary" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </Dialog>
  );
}

function Row({ person, onCard, command }: { person: string; onCard: () => void; command: (command: Command) => void }) {
  const t = useTranslations('leaving');
  const { people } = useMeetingBoard();
  const name = useNaming(people).short(person);
  const { waiting } = useLeavingCard(person);
  return (
    <li>
      <p>{t('hasGone', { name })}</p>
      {waiting.map((what) => (
        <p key={what} dir="auto">
          {t('waits', { name, what })}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button look="quiet" aria-label={t('cardFor', { name })} onClick={onCard}>
          {t('card')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('backFor', { name })}
          onClick={() => command({ do: 'stayAfterAll', person })}
        >
          {t('back')}
        </Button>
      </div>
    </li>
  );
}

/** Who went before the end, for those who lead: their card, and which agreements wait for them. */
export function LeftEarly({ command }: { command: (command: Command) => void }) {
  const t = useTranslations('leaving');
  const { wentEarly } = useMeetingBoard().view.conduct;
  const [card, setCard] = useState<string | null>(null);
  if (wentEarly.length === 0) return null;
  return (
    <section aria-labelledby="went-early" className={styles.list}>
      <h2 id="went-early">{t('gone')}</h2>
      <ul>
        {wentEarly.map((person) => (
          <Row key={person} person={person} command={command} onCard={() => setCard(person)} />
        ))}
      </ul>
      {card && <PaperCard person={card} onClose={() => setCard(null)} />}
    </section>
  );
}
