import type { KeptBoard } from '@samtavlen/shared/family/keptUntil.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fileMeeting, listBoards } from '../api/families.ts';
import { queryKeys, refreshAll } from '../staff/queries.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { useDates } from '../ui/useDates.ts';
import styles from './FamilyPage.module.css';

function useBoardWords() {
  const t = useTranslations('staff.boards');
  const { date } = useDates();
  return ({ board }: KeptBoard): string =>
    board.kind === 'unfiled' ? t(board.warn ? 'warn' : 'unfiled') : t(board.kind, { day: date(board.at) });
}

function FileButton({ meeting }: { meeting: KeptBoard }) {
  const t = useTranslations('staff.boards');
  const problem = useTranslations('staff.problem');
  const { date } = useDates();
  const [failed, setFailed] = useState(false);
  async function file() {
    try {
      await fileMeeting(meeting.id);
      await refreshAll();
    } catch {
      setFailed(true);
    }
  }
  return (
    <>
      {failed ? <Notice kind="error">{problem('unexpected')}</Notice> : null}
      <div className={styles.file}>
        <Button
          look="secondary"
          aria-label={t('fileWhich', { day: date(meeting.startsAt) })}
          onClick={() => void file()}
        >
          {t('file')}
        </Button>
      </div>
    </>
  );
}

function Kept({ meeting }: { meeting: KeptBoard }) {
  const t = useTranslations('staff.boards');
  const { date } = useDates();
  const words = useBoardWords();
  const { filed, board } = meeting;
  const said =
    board.kind === 'unfiled' && board.warn ? <Notice kind="warning">{words(meeting)}</Notice> : words(meeting);
  return (
    <li>
      <h3>{t('meeting', { day: date(meeting.startsAt) })}</h3>
      {filed ? (
        <p>
          {filed.by ? t('filed', { day: date(filed.at), name: filed.by }) : t('filedByNobody', { day: date(filed.at) })}
        </p>
      ) : null}
      {typeof said === 'string' ? <p>{said}</p> : said}
      {filed ? null : <FileButton meeting={meeting} />}
    </li>
  );
}

/** When each closed meeting's board is deleted, and why not yet: nothing goes before it is filed (domain.md 6.2). */
export function BoardsKept({ familyId }: { familyId: string }) {
  const t = useTranslations('staff.boards');
  const boards = useQuery({ queryKey: queryKeys.boards(familyId), queryFn: () => listBoards(familyId) });
  if (!boards.data || boards.data.length === 0) return null;
  return (
    <Section title={t('title')}>
      <p>{t('lead')}</p>
      <ul className={styles.meetings}>
        {boards.data.map((meeting) => (
          <Kept key={meeting.id} meeting={meeting} />
        ))}
      </ul>
    </Section>
  );
}
