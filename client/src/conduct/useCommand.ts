import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';

/** Sends commands, and keeps the sentence for the last one that was not done. */
export function useCommand(): { fault: string; command: (command: Command) => Promise<boolean> } {
  const t = useTranslations('leading.control.refused');
  const actions = useRoomActions();
  const [fault, setFault] = useState('');
  const command = useCallback(
    async (asked: Command) => {
      const answer = await actions.command(asked);
      setFault(answer.ok ? '' : t(answer.reason));
      return answer.ok;
    },
    [actions, t],
  );
  return { fault, command };
}
