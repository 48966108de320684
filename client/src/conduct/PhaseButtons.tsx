import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';

/** The next step of the meeting: start, sum up, back, end. */
export function PhaseButtons(props: { command: (command: Command) => void; onClose: () => void }) {
  const { command, onClose } = props;
  const t = useTranslations('leading.control');
  const { phase } = useMeetingBoard().view.conduct;
  if (phase === 'planned')
    return (
      <Button look="primary" onClick={() => command({ do: 'open' })}>
        {t('start')}
      </Button>
    );
  return (
    <>
      {phase === 'open' && (
        <Button look="secondary" onClick={() => command({ do: 'sumUp' })}>
          {t('sumUp')}
        </Button>
      )}
      {phase === 'summingUp' && (
        <Button look="secondary" onClick={() => command({ do: 'backToTheBoard' })}>
          {t('backToBoard')}
        </Button>
      )}
      <Button look={phase === 'summingUp' ? 'primary' : 'secondary'} onClick={onClose}>
        {t('close')}
      </Button>
    </>
  );
}
