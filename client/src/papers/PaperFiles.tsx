import type { PaperOffer } from '@samtavlen/shared/papers/PaperOffer.ts';
import { PaperFile } from './PaperFile.tsx';
import styles from './papers.module.css';

/** What a person takes home; the other formats are for other systems and wait behind "Flere filer". */
export const FOR_PEOPLE: readonly PaperOffer['format'][] = ['pdf', 'docx', 'ics'];

/** The files of one paper, side by side. */
export function PaperFiles({ offers, paper }: { offers: readonly PaperOffer[]; paper: string }) {
  return (
    <ul className={styles.row}>
      {offers.map((offer) => (
        <li key={offer.format}>
          <PaperFile offer={offer} paper={paper} />
        </li>
      ))}
    </ul>
  );
}
