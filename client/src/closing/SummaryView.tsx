import { useTranslations } from 'use-intl';
import { AgreementList } from '../agreements/AgreementList.tsx';
import { voicesOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { CoordinatorPart } from './CoordinatorPart.tsx';
import styles from './closing.module.css';
import { LineRead } from './LineRead.tsx';
import { LinesNotAgreed } from './LinesNotAgreed.tsx';
import { NextDateLine } from './NextDateLine.tsx';
import { StanceList } from './StanceList.tsx';
import { SummaryStance } from './SummaryStance.tsx';
import { SummaryText } from './SummaryText.tsx';

/** Everyone hears the same story before leaving: agreements, the summary, and what each says to it. */
export function SummaryView({ onEdit }: { onEdit: (id: string) => void }) {
  const t = useTranslations('later.summary');
  const { board, people, me, canWrite } = useMeetingBoard();
  return (
    <div className={styles.summaryView}>
      <h2 id="summary" tabIndex={-1}>
        {t('title')}
      </h2>
      <p className={styles.ask}>{t('ask')}</p>
      <NextDateLine />
      <LineRead />
      <SummaryText />
      <section>
        <h3>{t('agreements')}</h3>
        {board.agreements.length === 0 ? <p>{t('noAgreements')}</p> : <AgreementList onEdit={onEdit} />}
      </section>
      {canWrite && voicesOf(people, me).map((person) => <SummaryStance key={person.id} person={person} />)}
      <CoordinatorPart />
      <StanceList />
      <LinesNotAgreed />
    </div>
  );
}
