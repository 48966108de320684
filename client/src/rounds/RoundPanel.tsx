import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import type { ShownRound } from '@samtavlen/shared/conduct/shown.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Choices.tsx';
import { CoverageGrid } from './CoverageGrid.tsx';
import styles from './rounds.module.css';
import { TurnButtons } from './TurnButtons.tsx';
import { useCoverage } from './useCoverage.ts';
import { useTurnLine } from './useTurnLine.ts';

type Give = (command: Command) => void;

/** The last *Næste* or pass was a slip: the turn goes back. */
function TakeBack({ command }: { command: Give }) {
  const t = useTranslations('voices');
  const { view } = useMeetingBoard();
  const { column } = view.conduct;
  if (column === null || !view.lead?.rounds[column]?.before) return null;
  return (
    <Button look="quiet" onClick={() => command({ do: 'takeTurnBack', person: view.round?.now ?? null })}>
      {t('turnBack')}
    </Button>
  );
}

/** A round goes on: whose turn it is, and the one click that brings it to the next. */
function Turns({ round, command }: { round: ShownRound; command: Give }) {
  const t = useTranslations('leading.round');
  const line = useTurnLine();
  const { now } = round;
  return (
    <>
      <p role="status" className={styles.speaker} dir="auto">
        {line || t('onlyOutside')}
      </p>
      <div className={styles.buttons}>
        {now !== null && <TurnButtons now={now} command={command} />}
        <TakeBack command={command} />
        <Button look="quiet" onClick={() => command({ do: 'endRound' })}>
          {t('end')}
        </Button>
      </div>
    </>
  );
}

/** No round goes on in the open column: one click begins it. */
function Begin({ command }: { command: Give }) {
  const t = useTranslations('leading.round');
  const { view } = useMeetingBoard();
  const rows = useCoverage();
  const [childFirst, setChildFirst] = useState(false);
  const { column } = view.conduct;
  if (column === null) return null;
  const over =
    rows.length > 0 && rows.every((row) => row.columns.some((one) => one.column === column && one.is !== 'missing'));
  return (
    <>
      {over && <p className={styles.hint}>{t('over')}</p>}
      <div className={styles.buttons}>
        <Button look="secondary" onClick={() => command({ do: 'startRound', column, childFirst })}>
          {over ? t('again') : t('start')}
        </Button>
        <TakeBack command={command} />
        <Checkbox name="childFirst" label={t('childFirst')} checked={childFirst} onChange={setChildFirst} />
      </div>
    </>
  );
}

/** The round in the open column and who was heard, for those who run the meeting. */
export function RoundPanel({ command }: { command: Give }) {
  const t = useTranslations('leading.round');
  const { view } = useMeetingBoard();
  if (view.conduct.phase === 'planned') return null;
  return (
    <section aria-labelledby="round" className={styles.panel}>
      <h2 id="round">{t('title')}</h2>
      {view.round && <Turns round={view.round} command={command} />}
      {!view.round && view.conduct.phase === 'open' && <Begin command={command} />}
      <CoverageGrid onTurn={(person) => command({ do: 'comeBack', person })} />
    </section>
  );
}
