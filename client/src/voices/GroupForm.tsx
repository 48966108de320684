import type { Card } from '@samtavlen/shared/board/cards.ts';
import { makeGroup, putInGroup } from '@samtavlen/shared/board/gathering.ts';
import { groupOf } from '@samtavlen/shared/board/groups.ts';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useUnsentText } from '../saving/unsentText.ts';
import { announce } from '../ui/announcements.ts';
import { CheckboxGroup, RadioGroup } from '../ui/Choices.tsx';
import { Field } from '../ui/Field.tsx';
import { SaveOrCancel } from '../ui/SaveOrCancel.tsx';
import { useTitleTrouble } from './useTitleTrouble.ts';
import styles from './voices.module.css';

const FRESH = 'fresh';
/** Enough of a card to know it by, in characters. */
const ABOUT = 60;

/** Gathers cards of one column under a title. Every card keeps its own words, its author and its place. */
export function GroupForm({ card, onDone }: { card: Card; onDone: () => void }) {
  const t = useTranslations('voices.group');
  const cancel = useTranslations('voices')('cancel');
  const { board } = useMeetingBoard();
  const actions = useRoomActions();
  const trouble = useTitleTrouble();
  const groups = board.groups.filter(({ column }) => column === card.column);
  const cards = board.columns.find(({ id }) => id === card.column)?.cards ?? [];
  const others = cards.filter((one) => one.id !== card.id && !groupOf(board.groups, one));
  const [which, setWhich] = useState(groups[0]?.id ?? FRESH);
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  useUnsentText(title !== '');
  useEffect(() => document.querySelector<HTMLElement>('[data-form="group"] input')?.focus(), []);
  const fresh = which === FRESH;

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (fresh && (trouble(title) || chosen.length === 0)) return;
    actions.write(({ doc, board: roots, me: by, at }) => {
      if (!fresh) return putInGroup(doc, roots, card.id, which);
      return void makeGroup(doc, roots, {
        ...{ column: card.column, title: title.trim(), by, at },
        cards: [card.id, ...chosen],
      });
    });
    announce(t('done'));
    onDone();
  }

  return (
    <form onSubmit={send} noValidate className={styles.form} data-form="group">
      {groups.length > 0 && (
        <RadioGroup
          name={`group-of-${card.id}`}
          label={t('which')}
          value={which}
          onChange={setWhich}
          choices={[
            ...groups.map((group) => ({ value: group.id, label: <bdi>{group.title}</bdi> })),
            { value: FRESH, label: t('fresh') },
          ]}
        />
      )}
      {fresh && (
        <>
          <Field
            name={`group-title-${card.id}`}
            label={t('name')}
            hint={t('nameHint')}
            error={tried ? trouble(title) : undefined}
            value={title}
            onChange={setTitle}
          />
          <CheckboxGroup
            name={`group-cards-${card.id}`}
            label={t('others')}
            error={tried && chosen.length === 0 ? t('alone') : undefined}
            values={chosen}
            onChange={setChosen}
            choices={others.map((one) => ({ value: one.id, label: <bdi>{one.text.slice(0, ABOUT)}</bdi> }))}
          />
        </>
      )}
      <SaveOrCancel save={t('send')} cancel={cancel} onCancel={onDone} />
    </form>
  );
}
