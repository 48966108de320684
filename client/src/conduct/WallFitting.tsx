import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import {
  LARGER,
  METRES,
  overviewReaches,
  type WallFit,
  type WallScreen,
  wallScreenNames,
  wallText,
} from '@samtavlen/shared/conduct/wallText.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Field.tsx';
import styles from './controlTools.module.css';

type Fitting = { fit: WallFit; onFit: (change: Partial<WallFit>) => void };

const distances = Array.from({ length: METRES.most - METRES.least + 1 }, (_, at) => METRES.least + at);

function Room({ fit, onFit }: Fitting) {
  const t = useTranslations('screen.fit');
  return (
    <>
      <Select
        name="wallScreen"
        label={t('screen')}
        value={fit.screen}
        onChange={(screen) => onFit({ screen: screen as WallScreen })}
      >
        {wallScreenNames.map((screen) => (
          <option key={screen} value={screen}>
            {t(`screens.${screen}`)}
          </option>
        ))}
      </Select>
      <Select
        name="wallMetres"
        label={t('metres')}
        value={String(fit.metres)}
        onChange={(metres) => onFit({ metres: Number(metres) })}
      >
        {distances.map((metres) => (
          <option key={metres} value={metres}>
            {t('metresOne', { metres })}
          </option>
        ))}
      </Select>
    </>
  );
}

/** − and +: what the people at the back say counts more than any formula. */
function Letters({ fit, onFit }: Fitting) {
  const t = useTranslations('screen.fit');
  const turn = (by: number) => {
    const larger = Math.min(LARGER.most, Math.max(LARGER.least, fit.larger + by));
    if (larger !== fit.larger) onFit({ larger });
  };
  return (
    <div className={styles.letters}>
      <Button look="secondary" aria-label={t('smaller')} onClick={() => turn(-1)}>
        −
      </Button>
      <output>{t('size', wallText(fit))}</output>
      <Button look="secondary" aria-label={t('larger')} onClick={() => turn(1)}>
        +
      </Button>
    </div>
  );
}

/** "Kan alle læse det her?": screen, farthest seat, a line to try, and − and + (ux.md 4.5). Kept for the meeting. */
export function WallFitting({ command }: { command: (command: Command) => void }) {
  const t = useTranslations('screen.fit');
  const { wall, phase } = useMeetingBoard().view.conduct;
  const { fit, trial } = wall;
  const onFit = (change: Partial<WallFit>) => command({ do: 'fitWall', fit: change });
  return (
    <fieldset className={styles.fitting}>
      <legend>{t('title')}</legend>
      <Room fit={fit} onFit={onFit} />
      <Letters fit={fit} onFit={onFit} />
      {!overviewReaches(fit) && <p>{t('onlyRead')}</p>}
      {phase === 'planned' && (
        <Button look="secondary" aria-pressed={trial} onClick={() => command({ do: 'tryText', on: !trial })}>
          {trial ? t('tryOff') : t('try')}
        </Button>
      )}
      {trial && <p role="status">{t('trying')}</p>}
    </fieldset>
  );
}
