import { goalCards } from '@samtavlen/shared/board/goalCards.ts';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { Button } from '../ui/Button.tsx';
import styles from './controlScale.module.css';

/** The goals on the board, each in the words it was said in; a scale is asked about one. */
export function PickGoal({ onPick, onBack }: { onPick: (card: string) => void; onBack: () => void }) {
  const t = useTranslations('leading.goalScale');
  const { board, template, people } = useMeetingBoard();
  const naming = useNaming(people);
  const first = useRef<HTMLUListElement>(null);
  const goals = goalCards(board, template);
  useEffect(() => first.current?.querySelector('button')?.focus(), []);
  return (
    <>
      <p>{goals.length > 0 ? t('pickHint') : t('none')}</p>
      <ul ref={first} className={styles.pick}>
        {goals.map(({ id, text, author, carried }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id)}>
              <strong dir="auto">»{text}«</strong>
              <bdi>{carried?.name || naming.short(author)}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={onBack}>
        ‹ {t('back')}
      </Button>
    </>
  );
}
