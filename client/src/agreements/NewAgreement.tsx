import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button, type ButtonLook } from '../ui/Button.tsx';
import { WithdrawnAgreements } from './WithdrawnAgreements.tsx';

/** Under the agreements on a phone: one more, or one that was withdrawn. `look` of the button: a column that takes cards has its primary one already. */
export function NewAgreement({ look, onEdit }: { look: ButtonLook; onEdit: (id: string) => void }) {
  const t = useTranslations('later.agreement');
  const { canWrite } = useMeetingBoard();
  const actions = useRoomActions();
  return (
    <>
      {canWrite && (
        <Button look={look} wide onClick={() => onEdit(actions.makeAgreement({ text: '' }))}>
          {t('madeFrom')}
        </Button>
      )}
      <WithdrawnAgreements />
    </>
  );
}
