import { changeDanger, isWholeDanger } from '@samtavlen/shared/board/dangerChanges.ts';
import { type DangerStatement, type DangerText, readDangerText } from '@samtavlen/shared/board/dangerStatements.ts';
import { audienceOf } from '@samtavlen/shared/meeting/roles.ts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useUnsentText } from '../saving/unsentText.ts';
import { RadioGroup } from '../ui/Choices.tsx';
import { SaveOrCancel } from '../ui/SaveOrCancel.tsx';
import { DangerFields } from './DangerFields.tsx';
import styles from './danger.module.css';

/** Other words for a statement, with whose they are. The old ones stay beside them. */
export function ChangeDanger({ statement, onDone }: { statement: DangerStatement; onDone: () => void }) {
  const t = useTranslations('safety.danger');
  const { people } = useMeetingBoard();
  const actions = useRoomActions();
  const { who, about, mayHappen } = statement.now;
  const [text, setText] = useState<DangerText>({ who, about, mayHappen });
  const [voice, setVoice] = useState('');
  const [tried, setTried] = useState(false);
  const changed = JSON.stringify(text) !== JSON.stringify({ who, about, mayHappen });
  useUnsentText(changed);

  function save(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!isWholeDanger(text) || !readDangerText(text) || voice === '') return;
    if (changed)
      actions.write(({ doc, board, me, at }) =>
        changeDanger(doc, board, statement.id, { ...text, by: me, at, voice: voice === me ? null : voice }),
      );
    onDone();
  }

  const family = people.filter(({ role, lead }) => audienceOf(role) !== 'professional' || lead !== undefined);
  return (
    <form onSubmit={save} noValidate className={styles.form}>
      <DangerFields name={`change-${statement.id}`} text={text} tried={tried} onChange={setText} />
      <RadioGroup
        name={`voice-${statement.id}`}
        label={t('whose')}
        error={tried && voice === '' ? t('chooseVoice') : undefined}
        inline
        value={voice}
        onChange={setVoice}
        choices={family.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))}
      />
      <SaveOrCancel save={t('save')} cancel={t('cancel')} onCancel={onDone} />
    </form>
  );
}
