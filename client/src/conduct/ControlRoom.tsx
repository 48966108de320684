import { newCardId } from '@samtavlen/shared/board/cards.ts';
import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFocusBack } from '../board/useFocusBack.ts';
import { useStep } from '../board/useStep.ts';
import { LeftEarly } from '../leaving/LeftEarly.tsx';
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
import { useFocusKept } from '../ui/keepFocus.ts';
import { Notice } from '../ui/Notice.tsx';
import { ClosingDialog } from './ClosingDialog.tsx';
import { ColumnBar } from './ColumnBar.tsx';
import { ControlMiddle, type MiddleProps } from './ControlMiddle.tsx';
import { ControlTop } from './ControlTop.tsx';
import styles from './control.module.css';
import { ShownToMe } from './houseParts.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { useKeySwitch } from './keySwitch.ts';
import { PhaseButtons } from './PhaseButtons.tsx';
import type { BoardStep } from './PhoneSteps.ts';
import { RoomSetUp } from './RoomSetUp.tsx';
import { StartFamilyTime } from './StartFamilyTime.tsx';
import { useCommand } from './useCommand.ts';
import { useLeadKeys } from './useLeadKeys.ts';
import { useMeetingAnnouncements } from './useMeetingAnnouncements.ts';
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

/** Begins a card or an agreement from anywhere on the page. */
function useWriting(go: (step: BoardStep) => void) {
  const { view, template, me, canWrite } = useMeetingBoard();
  const actions = useRoomActions();
  const { column } = view.conduct;
  return {
    newCard: () => {
      const into = column === null || column === template.agreementsIn ? template.columns[0] : column;
      if (canWrite && me && into) go({ at: 'card', writing: { column: into, author: me, draft: newCardId() } });
    },
    newAgreement: () => {
      if (canWrite) go({ at: 'agreement', id: actions.makeAgreement({ text: '' }) });
    },
  };
}

type Give = (command: Command) => void;

/** The board, the scale, or what is being written; before the meeting what the room needs to be ready. */
function Middle({ command, onHere, ...steps }: { command: Give; onHere: () => void } & MiddleProps) {
  const { scale, phase } = useMeetingBoard().view.conduct;
  if ((steps.step === null || steps.step.at === 'dangers') && scale) return <ControlScale command={command} />;
  return (
    <>
      {phase === 'planned' && <RoomSetUp command={command} onHere={onHere} />}
      {steps.step === null && <QuestionPanel command={command} />}
      <ControlMiddle {...steps} />
    </>
  );
}

/** Who is at the door, what is asked in silence, what the wall shows, and who is here. */
function RightPane({ command, onHere }: { command: Give; onHere: () => void }) {
  const t = useTranslations('leading.control');
  return (
    <aside className={styles.side} data-at="end" aria-label={t('panePeople')}>
      <div className={styles.people}>
        <Lobby />
        <SignalList command={command} />
      </div>
      <div className={styles.wallTools}>
        <WallTools command={command} onHere={onHere} />
      </div>
      <div className={styles.people}>
        <LeftEarly command={command} />
        <PeopleList />
      </div>
    </aside>
  );
}

/** The facilitator's page while the meeting is planned, open or summing up: one click a step. */
export function ControlRoom({ onHere }: { onHere: () => void }) {
  const t = useTranslations('leading.control');
  const r = useTranslations('leading.round');
  const { view } = useMeetingBoard();
  const { fault, command } = useCommand();
  const [step, go, back, turn] = useStep<BoardStep>();
  const [pane, setPane] = useState<Pane>('board');
  const [open, setOpen] = useState<'closing' | 'keys' | null>(null);
  const [keys, setKeys] = useKeySwitch();
  useLeaveGuard();
  useMeetingAnnouncements();
  useFocusKept();
  useFocusBack(step !== null);
  const give: Give = (asked) => void command(asked);
  useLeadKeys(keys, give, { ...useWriting(go), help: () => setOpen('keys') });
  const away = () => setOpen(null);
  return (
    <div className={styles.control}>
      <ControlTop onKeys={() => setOpen('keys')} />
      <div>
        <ConnectionBar />
        <RescuedWords />
        {fault && open !== 'closing' && <Notice kind="error">{fault}</Notice>}
        <PaneTabs pane={pane} onPane={setPane} />
      </div>
      <div className={styles.panes} data-pane={pane} data-phase={view.conduct.phase}>
        <aside className={styles.side} data-at="start" aria-label={r('title')}>
          <div className={styles.people}>
            <RoundPanel command={give} />
          </div>
          {view.shownToMe.length > 0 && <ShownToMe />}
        </aside>
        <main className={styles.middle}>
          <Middle command={give} onHere={onHere} step={step} go={go} back={back} turn={turn} />
        </main>
        <RightPane command={give} onHere={onHere} />
      </div>
      <footer className={styles.bottom}>
        {view.conduct.phase === 'planned' ? (
          <p>{t('startHint')}</p>
        ) : (
          <ColumnBar onOpen={(column) => give({ do: 'openColumn', column })} />
        )}
        <AskScale command={give} />
        <StartFamilyTime command={give} />
        <span className={styles.push} />
        <PhaseButtons command={give} onClose={() => setOpen('closing')} />
      </footer>
      <KeyHelp open={open === 'keys'} on={keys} onSwitch={setKeys} onClose={away} />
      <ClosingDialog open={open === 'closing'} fault={fault} onStay={away} onClose={() => give({ do: 'close' })} />
    </div>
  );
}
