import type { Draft } from '@samtavlen/shared/board/drafts.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { voicesOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { RadioGroup } from '../ui/Choices.tsx';
import styles from './board.module.css';
import { CardShared } from './CardShared.tsx';
import { ColumnHeading } from './ColumnHeading.tsx';
import { DraftField } from './DraftField.tsx';

/** A card to write: whose words, which column, and a draft to go on with when there is one. */
export interface Writing {
  column: ColumnId;
  author: string;
  draft?: Draft;
}

/** Writes one card in private, then shares it. Full page on a phone, a panel for the facilitator. */
export function WriteCard({ writing, onDone }: { writing: Writing; onDone: () => void }) {
  const t = useTranslations('meeting.write');
  const { people, me } = useMeetingBoard();
  const [author, setAuthor] = useState(writing.author);
  const [shared, setShared] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const voices = voicesOf(people, me);
  if (shared !== null)
    return (
      <CardShared
        id={shared}
        onDone={onDone}
        onAnother={() => {
          setShared(null);
          setRound(round + 1);
        }}
      />
    );
  return (
    <div className={styles.write}>
      <ColumnHeading column={writing.column} />
      {voices.length > 1 && !writing.draft && (
        <RadioGroup
          name="whose"
          label={t('whose')}
          value={author}
          onChange={setAuthor}
          choices={voices.map((voice) => ({
            value: voice.id,
            label: voice.id === me ? t('mine') : t('forSeat', { name: voice.name }),
          }))}
        />
      )}
      <DraftField
        key={`${author} ${round}`}
        author={author}
        column={writing.column}
        start={round === 0 ? writing.draft : undefined}
        onShared={setShared}
      />
    </div>
  );
}
