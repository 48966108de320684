import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import styles from './controlTools.module.css';
import { WallCodeMaker } from './WallCodeMaker.tsx';
import { WallFitting } from './WallFitting.tsx';
import { WallModes } from './WallModes.tsx';

type Give = (command: Command) => void;

/** What is seldom needed once the meeting goes on: windows, another computer's code, and the size of the letters. */
function Windows({ command, onHere }: { command: Give; onHere: () => void }) {
  const t = useTranslations('screen');
  const control = useTranslations('leading.control');
  const { view } = useMeetingBoard();
  return (
    <details>
      <summary>{t('more')}</summary>
      <div className={styles.tools}>
        <ButtonLink href={`/moede/${view.meeting.id}/tavle`} newWindow>
          {control('openWall')}
        </ButtonLink>
        <WallCodeMaker meeting={view.meeting.id} host={new URL(view.joinUrl).host} />
        <Button look="secondary" onClick={onHere}>
          {t('mirror.here')}
        </Button>
        {view.conduct.phase !== 'planned' && <WallFitting command={command} />}
      </div>
    </details>
  );
}

/** What the room sees: how the board is shown, cover it, and take a large card down again. */
export function WallTools({ command, onHere }: { command: Give; onHere: () => void }) {
  const t = useTranslations('screen');
  const control = useTranslations('leading.control');
  const b = useTranslations('meeting.board');
  const { covered, spotlight, wall } = useMeetingBoard().view.conduct;
  return (
    <section aria-labelledby="wall-tools" className={styles.tools}>
      <h2 id="wall-tools">{t('title')}</h2>
      <WallModes command={command} />
      {covered && <p role="status">{control('covered')}</p>}
      {wall.joinHelp && <p role="status">{t('joinHelpNow')}</p>}
      {spotlight && (
        <Button look="secondary" onClick={() => command({ do: 'spotlight', on: null })}>
          {b('showSmall')}
        </Button>
      )}
      <Windows command={command} onHere={onHere} />
    </section>
  );
}
