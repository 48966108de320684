import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/Button.tsx';
import styles from './reveal.module.css';

/** How many drafts wait in a column, and whose; never a word of them. One press shows them all, also a sleeping phone's. */
export function WaitingDrafts({ column }: { column: ColumnId }) {
  const t = useTranslations('method.reveal');
  const { view, people, template, canWrite } = useMeetingBoard();
  const actions = useRoomActions();
  const naming = useNaming(people);
  const title = useColumnTitles(template.id);
  const waiting = people.flatMap(({ id }) => {
    const count = view.drafts[id]?.[column] ?? 0;
    return count > 0 ? [{ id, count }] : [];
  });
  if (waiting.length === 0 || !canWrite) return null;
  const all = waiting.reduce((sum, { count }) => sum + count, 0);
  const show = async () => {
    const { ok } = await actions.command({ do: 'showDrafts', column });
    announce(ok ? t('shown', { column: title(column) }) : t('failed'));
  };
  return (
    <section aria-label={t('who', { column: title(column) })} className={styles.waiting}>
      <p>
        <strong>{t('waiting', { count: all })}</strong>
      </p>
      <p className={styles.who}>{waiting.map(({ id, count }) => `${naming.short(id)} (${count})`).join(' · ')}</p>
      <Button look="secondary" onClick={() => void show()}>
        {t('show')}
      </Button>
    </section>
  );
}
