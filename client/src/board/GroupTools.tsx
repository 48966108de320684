import { dissolveGroup, retitleGroup } from '@samtavlen/shared/board/gathering.ts';
import type { Group } from '@samtavlen/shared/board/groups.ts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useTitleTrouble } from '../voices/useTitleTrouble.ts';
import { ActionMenu } from './ActionMenu.tsx';
import styles from './writing.module.css';

function Rename({ group, onDone }: { group: Group; onDone: () => void }) {
  const t = useTranslations('voices.group');
  const actions = useRoomActions();
  const trouble = useTitleTrouble();
  const [title, setTitle] = useState(group.title);
  const [tried, setTried] = useState(false);

  function save(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (trouble(title)) return;
    actions.write(({ doc, board }) => retitleGroup(doc, board, group.id, title.trim()));
    onDone();
  }

  return (
    <form onSubmit={save} noValidate className={styles.reword}>
      <Field
        name={`rename-${group.id}`}
        label={t('name')}
        error={tried ? trouble(title) : undefined}
        value={title}
        onChange={setTitle}
      />
      <Button type="submit" look="primary">
        {t('save')}
      </Button>
    </form>
  );
}

/** What those who lead can do with a group; the cards in it have their own menus. */
export function GroupTools({ group }: { group: Group }) {
  const t = useTranslations('voices.group');
  const b = useTranslations('meeting.board');
  const { view } = useMeetingBoard();
  const actions = useRoomActions();
  const [renaming, setRenaming] = useState(false);
  const large = view.conduct.spotlight === group.id;
  const dissolve = () => {
    actions.write(({ doc, board, me: by, at }) => dissolveGroup(doc, board, group.id, { by, at }));
    announce(t('dissolved'));
  };
  if (renaming) return <Rename group={group} onDone={() => setRenaming(false)} />;
  const tools = [
    {
      key: 'large',
      label: large ? b('showSmall') : b('showLarge'),
      run: () => void actions.command({ do: 'spotlight', on: large ? null : group.id }),
    },
    { key: 'rename', label: t('rename'), run: () => setRenaming(true) },
    { key: 'dissolve', label: t('dissolve'), run: dissolve },
  ];
  return <ActionMenu label={t('actions')} about={group.title} actions={() => tools} />;
}
