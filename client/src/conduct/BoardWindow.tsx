import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { TurnButtons } from '../rounds/TurnButtons.tsx';
import { useLeaveGuard } from '../saving/useLeaveGuard.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { WallMeeting } from '../wall/WallMeeting.tsx';
import { ColumnBar } from './ColumnBar.tsx';
import closingStyles from './closing.module.css';
import controlToolsStyles from './controlTools.module.css';
import { useKeySwitch } from './keySwitch.ts';
import { useCommand } from './useCommand.ts';
import { useLeadKeys } from './useLeadKeys.ts';
import { WallModes } from './WallModes.tsx';

type Give = (command: Command) => void;

/** Says that something waits on the page behind, and never what. */
function useSomethingWaits(): boolean {
  const { lobby, lead } = useMeetingBoard().view;
  return lobby.length > 0 || Object.values(lead?.signals ?? {}).some((asked) => asked.length > 0);
}

function Unlock({ onUnlock }: { onUnlock: () => void }) {
  const t = useTranslations('screen.mirror');
  const waits = useSomethingWaits();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="secondary" onClick={() => setAsking(true)}>
        {t('unlock')}
      </Button>
      {waits && <span role="status">{t('waiting')}</span>}
      <Dialog title={t('sure')} open={asking} onClose={() => setAsking(false)}>
        <p>{t('sureText')}</p>
        <div className={closingStyles.buttons}>
          <Button look="primary" onClick={() => setAsking(false)}>
            {t('stay')}
          </Button>
          <Button look="secondary" onClick={onUnlock}>
            {t('open')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

/**
 * A laptop whose screen the room can see: the board, and under it only what may be seen. Who was heard, what is asked in
 * silence, the clock and the door stay away until the facilitator unlocks them on purpose.
 */
export function BoardWindow({ onUnlock }: { onUnlock: () => void }) {
  const t = useTranslations('screen.mirror');
  const { view } = useMeetingBoard();
  const { fault, command } = useCommand();
  const [keys] = useKeySwitch();
  const now = view.round?.now ?? null;
  useLeaveGuard();
  const give: Give = (asked) => void command(asked);
  useLeadKeys(keys, give, { newCard: () => {}, newAgreement: () => {}, help: () => {} });
  return (
    <div className={controlToolsStyles.boardWindow}>
      <WallMeeting />
      <nav className={controlToolsStyles.dock} aria-label={t('dock')}>
        {fault && <Notice kind="error">{fault}</Notice>}
        {view.conduct.phase === 'planned' ? null : (
          <ColumnBar onOpen={(column) => give({ do: 'openColumn', column })} />
        )}
        {now !== null && <TurnButtons now={now} command={give} />}
        <WallModes command={give} />
        <Unlock onUnlock={onUnlock} />
      </nav>
    </div>
  );
}
