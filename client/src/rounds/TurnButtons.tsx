import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';

/** Whose turn it is has spoken, or says pass: two buttons that bring the round on. */
export function TurnButtons({ now, command }: { now: string; command: (command: Command) => void }) {
  const t = useTranslations('leading.round');
  return (
    <>
      <Button look="primary" aria-keyshortcuts="ArrowRight" onClick={() => command({ do: 'nextTurn', person: now })}>
        {t('next')} <span aria-hidden="true">→</span>
      </Button>
      <Button look="secondary" aria-keyshortcuts="P" onClick={() => command({ do: 'passTurn', person: now })}>
        {t('pass')}
      </Button>
    </>
  );
}
