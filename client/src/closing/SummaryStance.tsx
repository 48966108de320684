import { setSummaryStance } from '@samtavlen/shared/board/sayingToLines.ts';
import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { SayStance } from './SayStance.tsx';

/** What one person says to the summary as a whole: the sentence is kept beside it. */
export function SummaryStance({ person }: { person: PersonInRoom }) {
  const t = useTranslations('later.summary');
  const { board, me } = useMeetingBoard();
  const actions = useRoomActions();
  return (
    <SayStance
      legend={person.id === me ? t('yours') : t('yoursFor', { name: person.name })}
      name={person.id}
      given={board.stances[person.id]}
      onSay={(stance) =>
        actions.write(({ doc, board, at, scribe }) =>
          setSummaryStance(doc, board, person.id, { ...stance, at, ...scribe(person.id) }),
        )
      }
    />
  );
}
