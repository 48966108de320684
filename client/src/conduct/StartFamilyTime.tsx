import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { familyAt } from '@samtavlen/shared/conduct/familyTime.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './closing.module.css';

/** The family as it is asked about: by name, and whom nobody of them writes for. */
function useFamily() {
  const { people } = useMeetingBoard();
  const naming = useNaming(people);
  const family = familyAt(people);
  const inFamily = people.filter(({ id }) => family.includes(id));
  const noHand = inFamily.filter(({ seat, scribe }) => seat && (scribe === undefined || !family.includes(scribe)));
  const names = (some: typeof people) => naming.list(some.map(({ id }) => naming.short(id)));
  return { family: names(inFamily), noHand: names(noHand) };
}

function Ask({ onBegin, onStay }: { onBegin: () => void; onStay: () => void }) {
  const t = useTranslations('familyTime');
  const { family, noHand } = useFamily();
  return (
    <>
      <p>{t('startText')}</p>
      <p>{family ? t('startWho', { names: family }) : t('nobody')}</p>
      {noHand && <Notice kind="warning">{t('noHand', { names: noHand })}</Notice>}
      <p>{t('startEnds')}</p>
      <div className={styles.buttons}>
        {family && (
          <Button look="primary" onClick={onBegin}>
            {t('begin')}
          </Button>
        )}
        <Button look="secondary" onClick={onStay}>
          {t('cancel')}
        </Button>
      </div>
    </>
  );
}

/** Gives the family the board to itself: the one step that takes the board from the one who leads, so it is asked about. */
export function StartFamilyTime({ command }: { command: (command: Command) => void }) {
  const t = useTranslations('familyTime');
  const [asking, setAsking] = useState(false);
  if (useMeetingBoard().view.conduct.phase !== 'open') return null;
  return (
    <>
      <Button look="secondary" onClick={() => setAsking(true)}>
        {t('start')}
      </Button>
      <Dialog title={t('startTitle')} open={asking} onClose={() => setAsking(false)}>
        <Ask
          onStay={() => setAsking(false)}
          onBegin={() => {
            setAsking(false);
            command({ do: 'startFamilyTime' });
          }}
        />
      </Dialog>
    </>
  );
}
