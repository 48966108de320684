import { newCardId } from '@samtavlen/shared/board/cards.ts';
import { withdrawDanger } from '@samtavlen/shared/board/dangerChanges.ts';
import { type DangerStatement, ENOUGH_STATEMENTS } from '@samtavlen/shared/board/dangerStatements.ts';
import { DANGERS } from '@samtavlen/shared/conduct/spotlights.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDrafts, useRoomActions } from '../meeting-room/hooks.ts';
import { seatsOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import { ChangeDanger } from './ChangeDanger.tsx';
import { DangerAnswers } from './DangerAnswers.tsx';
import { DangerDraftForm } from './DangerDraftForm.tsx';
import { ChooseGoals } from './DangerGoals.tsx';
import { DangerHistory } from './DangerHistory.tsx';
import { DangerWords } from './DangerWords.tsx';
import styles from './danger.module.css';
import { PauseButtons } from './PauseButtons.tsx';
import { Recognise } from './Recognise.tsx';

/** A statement that everyone can see: read aloud, changed in the family's words, answered for seats, or taken off. */
function ShownDanger({ statement }: { statement: DangerStatement }) {
  const t = useTranslations('safety.danger');
  const { people, me } = useMeetingBoard();
  const actions = useRoomActions();
  const [changing, setChanging] = useState(false);
  if (changing) return <ChangeDanger statement={statement} onDone={() => setChanging(false)} />;
  return (
    <article className={styles.statement}>
      <DangerWords text={statement.now} />
      <DangerHistory statement={statement} />
      <DangerAnswers statement={statement} />
      {seatsOf(people, me).map((person) => (
        <details key={`${person.id} ${statement.now.id}`}>
          <summary className={styles.summary}>{t('answerFor', { name: person.name })}</summary>
          <Recognise statement={statement} person={person} />
        </details>
      ))}
      <ChooseGoals statement={statement} />
      <div className={styles.buttons}>
        <Button look="secondary" onClick={() => setChanging(true)}>
          {t('change')}
        </Button>
        <Button
          look="quiet"
          onClick={() =>
            actions.write(({ doc, board, me: by, at }) => withdrawDanger(doc, board, statement.id, { by, at }))
          }
        >
          {t('withdraw')}
        </Button>
      </div>
    </article>
  );
}

/** Fareudsagn on the control page: a break to write in, private drafts, and what is shown. */
export function DangerPanel() {
  const { me, canWrite } = useMeetingBoard();
  return me !== null && canWrite ? <Panel me={me} /> : null;
}

function Panel({ me }: { me: string }) {
  const t = useTranslations('safety.danger');
  const { view, board } = useMeetingBoard();
  const actions = useRoomActions();
  const [{ dangers }, drafts] = useDrafts(me);
  const shown = board.dangerStatements;
  const onWall = view.conduct.spotlight === DANGERS;
  return (
    <section className={styles.panel} aria-labelledby="dangers">
      <h2 id="dangers">{t('title')}</h2>
      <p className={styles.hint}>{t('panelHint')}</p>
      <PauseButtons />
      {shown.map((statement) => (
        <ShownDanger key={statement.id} statement={statement} />
      ))}
      {dangers.map((draft) => (
        <DangerDraftForm key={draft.id} me={me} draft={draft} />
      ))}
      {shown.length + dangers.length >= ENOUGH_STATEMENTS && <p className={styles.hint}>{t('enough')}</p>}
      <div className={styles.buttons}>
        <Button look="secondary" onClick={() => drafts.writeDanger(newCardId(), { who: '', about: '', mayHappen: '' })}>
          + {t('new')}
        </Button>
        {shown.length > 0 && (
          <Button
            look="secondary"
            aria-pressed={onWall}
            onClick={() => void actions.command({ do: 'spotlight', on: onWall ? null : DANGERS })}
          >
            {onWall ? t('offWall') : t('onWall')}
          </Button>
        )}
      </div>
    </section>
  );
}
