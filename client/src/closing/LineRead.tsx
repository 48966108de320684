import { type ReadLine, saidToLine } from '@samtavlen/shared/board/readingAloud.ts';
import { sayToLine } from '@samtavlen/shared/board/sayingToLines.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AgreementFacts } from '../agreements/AgreementFacts.tsx';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { voicesOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import styles from './closing.module.css';
import { NotQuiteList } from './NotQuiteList.tsx';
import { SayStance } from './SayStance.tsx';
import { useLineRead } from './useLineRead.ts';

interface OneLineProps {
  line: ReadLine;
  title: string;
  onWriting: (writing: boolean) => void;
}

/** One line, and what oneself and the seats one writes for say to it. */
function OneLine({ line, title, onWriting }: OneLineProps) {
  const t = useTranslations('closing.aloud');
  const { board, people, me, canWrite } = useMeetingBoard();
  const actions = useRoomActions();
  const given = saidToLine(board, line.key);
  return (
    <section aria-labelledby={`line-${line.at}`} className={styles.reading}>
      <h3 id={`line-${line.at}`}>{title}</h3>
      <div role="status">
        {line.agreement ? (
          <AgreementFacts agreement={line.agreement} />
        ) : (
          <p className={styles.line} dir="auto">
            {line.text}
          </p>
        )}
      </div>
      {canWrite &&
        voicesOf(people, me).map(({ id, name }) => (
          <SayStance
            key={id}
            legend={id === me ? t('yours') : t('yoursFor', { name })}
            name={`${line.at}-${id}`}
            given={given[id]}
            onWriting={onWriting}
            onSay={(said) =>
              actions.write(({ doc, board: roots, at, scribe }) =>
                sayToLine(doc, roots, line, { ...said, person: id, at, ...scribe(id) }),
              )
            }
          />
        ))}
      <NotQuiteList line={line} />
    </section>
  );
}

/**
 * The line that is being read. Nobody has to say anything to it; a line somebody is in the middle of writing to stays
 * beside it when the meeting goes on to the next.
 */
export function LineRead() {
  const t = useTranslations('closing.aloud');
  const { lines, line, number } = useLineRead();
  const [writingTo, setWritingTo] = useState<readonly string[]>([]);
  const shown = lines.filter(({ at }) => at === line?.at || writingTo.includes(at));
  return shown.map((one) => (
    <OneLine
      key={one.at}
      line={one}
      title={one.at === line?.at ? t('reading', { at: number, of: lines.length }) : t('stillWriting')}
      onWriting={(writing) =>
        setWritingTo((before) => [...before.filter((at) => at !== one.at), ...(writing ? [one.at] : [])])
      }
    />
  ));
}
