import { Redo2, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useRoom, useRoomActions } from '../meeting-room/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';

/** One's own last change, back and forth; shown only when there is one. */
export function UndoButtons() {
  const t = useTranslations('meeting.board');
  const { canUndo, canRedo } = useRoom();
  const actions = useRoomActions();
  return (
    <>
      {canUndo && (
        <Button look="quiet" onClick={() => actions.undo()}>
          <Icon of={Undo2} size={20} /> {t('undo')}
        </Button>
      )}
      {canRedo && (
        <Button look="quiet" onClick={() => actions.redo()}>
          <Icon of={Redo2} size={20} /> {t('redo')}
        </Button>
      )}
    </>
  );
}
