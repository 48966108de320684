import { newCardId } from '@samtavlen/shared/board/cards.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFocusBack } from '../board/useFocusBack.ts';
import { useStep } from '../board/useStep.ts';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { Lobby } from '../participants/Lobby.tsx';
import { PeopleList } from '../participants/PeopleList.tsx';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { QuestionPanel } from '../questions/QuestionPanel.tsx';
import { RoundPanel } from '../rounds/RoundPanel.tsx';
import { ConnectionBar } from '../saving/ConnectionBar.tsx';
import { RescuedWords } from '../saving/RescuedWords.tsx';
import { useLeaveGuard } from '../saving/useLeaveGuard.ts';
import { AskScale } from '../scales/AskScale.tsx';
import { ControlScale } from '../scales/ControlScale.tsx';
import { SignalList } from '../signals/SignalList.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ClosingDialog } from './ClosingDialog.tsx';
import { ColumnBar } from './ColumnBar.tsx';
import { ControlMiddle } from './ControlMiddle.tsx';
import { ControlTop } from './ControlTop.tsx';
import styles from './conduct.module.css';
import { KeyHelp } from './KeyHelp.tsx';
import { useKeySwitch } from './keySwitch.ts';
import { PhaseButtons } from './PhaseButtons.tsx';
import type { PhoneStep } from './PhoneSteps.ts';
import { useCommand } from './useCommand.ts';
import { useMeetingAnnouncements } from './useMeetingAnnouncements.ts';
import { useMeetingKeys } from './useMeetingKeys.ts';
import { WallTools } from './WallTools.tsx';

type Pane = 'board' | 'people' | 'wall';
const PANES: readonly Pane[] = ['board', 'people', 'wall'];
const PANE_WORD = { board: 'paneBoard', people: 'panePeople', wall: 'paneWall' } as const;

/** On a small screen one part at a time. */
function PaneTabs({ pane, onPane }: { pane: Pane; onPane: (pane: Pane) => void }) {
  const t = useTranslations('leading.control');
  const { view } = useMeetingBoard();
  return (
    <nav aria-label={t('panes')} className={styles.paneTabs}>
      {PANES.map((one) => (
        <button key={one} type="button" aria-pressed={one === pane} onClick={() => onPane(one)}>
          {t(PANE_WORD[one])}
          {one === 'people' && view.lobby.length > 0 && ` (${view.lobby.length})`}
        </button>
      ))}
    </nav>
  );
}

/** The facilitator's page while the meeting is planned, open or summing up: one click a step. */
export function ControlRoom() {
  const t = useTranslations('leading.control');
  const { view, template, me, canWrite } = useMeetingBoard();
  const actions = useRoomActions();
  const { fault, command } = useCommand();
  const [step, go, back, turn] = useStep<PhoneStep>();
  const [pane, setPane] = useState<Pane>('board');
  const [closing, setClosing] = useState(false);
  const [keys, setKeys] = useKeySwitch();
  useLeaveGuard();
  useMeetingAnnouncements();
  useFocusBack(step !== null);
  const { covered, column, phase } = view.conduct;
  const give = (asked: Command) => void command(asked);
  const speaks = view.round?.now ?? null;
  const openColumn = (to: ColumnId) => give({ do: 'openColumn', column: to });
  const cover = () => give({ do: 'cover', covered: !covered });
  useMeetingKeys(keys, {
    newCard: () => {
      const into = column === null || column === 'agreement' ? template.columns[0] : column;
      if (canWrite && me && into) go({ at: 'card', writing: { column: into, author: me, draft: newCardId() } });
    },
    openColumn: (at) => template.columns[at] && openColumn(template.columns[at]),
    cover,
    nextTurn: () => speaks !== null && give({ do: 'nextTurn', person: speaks }),
    passTurn: () => speaks !== null && give({ do: 'passTurn', person: speaks }),
    undo: actions.undo,
    redo: actions.redo,
  });
  return (
    <div className={styles.control}>
      <ControlTop />
      <div>
        <ConnectionBar />
        <RescuedWords />
        {fault && !closing && <Notice kind="error">{fault}</Notice>}
        <PaneTabs pane={pane} onPane={setPane} />
      </div>
      <div className={styles.panes} data-pane={pane}>
        <aside className={styles.side} aria-label={t('panePeople')}>
          <div className={styles.people}>
            <Lobby />
            <SignalList command={give} />
            <RoundPanel command={give} />
          </div>
          <div className={styles.wallTools}>
            <WallTools onCover={cover} onWholeBoard={() => give({ do: 'spotlight', on: null })} />
            <KeyHelp on={keys} onSwitch={setKeys} />
          </div>
          <div className={styles.people}>
            <PeopleList />
          </div>
        </aside>
        <main className={styles.middle}>
          {step === null && view.conduct.scale ? (
            <ControlScale command={give} />
          ) : (
            <>
              {step === null && <QuestionPanel command={give} />}
              <ControlMiddle step={step} go={go} back={back} turn={turn} />
            </>
          )}
        </main>
      </div>
      <footer className={styles.bottom}>
        {phase === 'planned' ? <p>{t('startHint')}</p> : <ColumnBar onOpen={openColumn} />}
        <AskScale command={give} />
        <span className={styles.push} />
        <PhaseButtons command={give} onClose={() => setClosing(true)} />
      </footer>
      <ClosingDialog
        open={closing}
        fault={fault}
        onStay={() => setClosing(false)}
        onClose={() => give({ do: 'close' })}
      />
    </div>
  );
}
