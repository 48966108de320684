import type { Draft } from '@samtavlen/shared/board/drafts.ts';
import { everyCard } from '@samtavlen/shared/board/readBoard.ts';
import { useTranslations } from 'use-intl';
import { useDrafts } from '../meeting-room/hooks.ts';
import { personWith } from '../participants/people.ts';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import cardStyles from './card.module.css';
import type { Writing } from './Writing.ts';
import writingStyles from './writing.module.css';

const isWaiting = (draft: Draft, shown: ReadonlySet<string>): boolean =>
  draft.text.trim() !== '' && draft.share === null && !shown.has(draft.id);

/** What one person has written and not shared yet; without `onWrite` only to read and copy, as when the meeting is over. */
export function DraftList({ author, onWrite }: { author: string; onWrite?: (writing: Writing) => void }) {
  const t = useTranslations('meeting.write');
  const { board, template, people, me } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  const lane = useTranslations('common.lanes');
  const [{ drafts }, actions] = useDrafts(author);
  const shown = new Set(everyCard(board).map(({ id }) => id));
  const waiting = drafts.filter((draft) => isWaiting(draft, shown));
  if (waiting.length === 0) return null;
  const seat = author === me ? undefined : personWith(people, author);
  return (
    <section className={writingStyles.drafts}>
      <h2>
        {t('drafts')}
        {seat && <> · {seat.name}</>}
      </h2>
      <p className={writingStyles.under}>{seat ? t('onlyScribe', { name: seat.name }) : t('draftsHint')}</p>
      <ul>
        {waiting.map((draft) => (
          <li key={draft.id}>
            <p className={cardStyles.words} dir="auto">
              {draft.text}
            </p>
            <p className={writingStyles.under}>
              {[title(draft.column), ...(draft.lane ? [lane(draft.lane)] : [])].join(' · ')}
            </p>
            {onWrite && (
              <div className={writingStyles.buttons}>
                <Button
                  look="secondary"
                  onClick={() =>
                    onWrite({
                      column: draft.column,
                      ...(draft.lane ? { lane: draft.lane } : {}),
                      ...{ author, draft: draft.id, begun: true },
                    })
                  }
                >
                  {t('continue')}
                </Button>
                <Button look="quiet" onClick={() => actions.drop(draft.id)}>
                  {t('throwAway')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
