import type { ReadLine } from '@samtavlen/shared/board/readingAloud.ts';
import { NotQuiteList } from '../closing/NotQuiteList.tsx';
import styles from './card.module.css';
import { WallAgreement } from './WallAgreement.tsx';
import { sizeFor } from './WallSpotlight.tsx';

/** The line that is being read aloud, for the whole wall, with what somebody does not quite agree with. */
export function WallLine({ line }: { line: ReadLine }) {
  return (
    <main
      className={styles.spotlight}
      data-column="agreement"
      data-size={line.agreement ? 'middle' : sizeFor(line.text)}
    >
      {line.agreement ? (
        <WallAgreement agreement={line.agreement} />
      ) : (
        <p className={styles.words} dir="auto">
          {line.text}
        </p>
      )}
      <div className={styles.beside}>
        <NotQuiteList line={line} />
      </div>
    </main>
  );
}
