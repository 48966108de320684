import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import type { WallMode } from '@samtavlen/shared/conduct/wall.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import styles from './controlTools.module.css';

const MODES: readonly WallMode[] = ['overview', 'read'];

/** The wall says which page it shows; in sight of everyone, so it is not said here again. */
function PageButtons({ command }: { command: (command: Command) => void }) {
  const t = useTranslations('screen');
  return (
    <div className={styles.pair}>
      <Button look="secondary" aria-keyshortcuts="PageUp" onClick={() => command({ do: 'turnPage', to: 'back' })}>
        ‹ {t('pageBack')}
      </Button>
      <Button look="secondary" aria-keyshortcuts="PageDown" onClick={() => command({ do: 'turnPage', to: 'on' })}>
        {t('pageOn')} ›
      </Button>
    </div>
  );
}

/** *Overblik* or *Læs*, the cover and the way in: one press each, with nothing on them that the room may not see. */
export function WallModes({ command }: { command: (command: Command) => void }) {
  const t = useTranslations('screen');
  const control = useTranslations('leading.control');
  const { covered, wall } = useMeetingBoard().view.conduct;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of buttons */}
      <div role="group" aria-label={t('mode')} className={styles.segments}>
        {MODES.map((mode) => (
          <button
            key={mode}
            type="button"
            aria-pressed={wall.mode === mode}
            aria-keyshortcuts="L"
            onClick={() => command({ do: 'showOnWall', mode })}
          >
            {t(mode)}
          </button>
        ))}
      </div>
      {wall.mode === 'read' && <PageButtons command={command} />}
      <div className={styles.pair}>
        <Button
          look="secondary"
          aria-pressed={covered}
          aria-keyshortcuts="B"
          onClick={() => command({ do: 'cover', covered: !covered })}
        >
          {covered ? control('uncover') : control('cover')}
        </Button>
        <Button
          look="secondary"
          aria-pressed={wall.joinHelp}
          aria-keyshortcuts="J"
          onClick={() => command({ do: 'joinHelp', on: !wall.joinHelp })}
        >
          {wall.joinHelp ? t('joinHelpOff') : t('joinHelp')}
        </Button>
      </div>
    </>
  );
}
