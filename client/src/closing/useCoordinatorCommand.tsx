import type { CoordinatorCommand } from '@samtavlen/shared/conduct/coordinator.ts';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { Notice } from '../ui/Notice.tsx';

/** Gives a command about the coordinator, and what to show when it did not get through. */
export function useCoordinatorCommand(): [(command: CoordinatorCommand) => void, ReactNode] {
  const t = useTranslations('closing.coordinator');
  const actions = useRoomActions();
  const [failed, setFailed] = useState(false);
  const give = (command: CoordinatorCommand) => void actions.command(command).then(({ ok }) => setFailed(!ok));
  return [give, failed && <Notice kind="error">{t('failed')}</Notice>];
}
