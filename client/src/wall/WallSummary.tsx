import { useTranslations } from 'use-intl';
import { RichLines } from '../agreements/RichLines.tsx';
import { CoordinatorLine } from '../closing/CoordinatorLine.tsx';
import { LinesNotAgreed } from '../closing/LinesNotAgreed.tsx';
import { NextDateLine } from '../closing/NextDateLine.tsx';
import { StanceList } from '../closing/StanceList.tsx';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import columnStyles from './column.module.css';
import summaryStyles from './summary.module.css';
import { useOverflow } from './useOverflow.ts';
import { WallAgreement } from './WallAgreement.tsx';

/** Agreements first, then what everyone has talked about: read aloud before anyone leaves. */
export function WallSummary() {
  const t = useTranslations('later.summary');
  const { board } = useMeetingBoard();
  const wall = useTranslations('leading.wall');
  const [list, hidden] = useOverflow(board);
  return (
    <main className={summaryStyles.summary}>
      <section>
        <h2>{t('agreements')}</h2>
        {hidden > 0 && <p className={columnStyles.more}>{wall('more', { count: hidden })}</p>}
        {board.agreements.length === 0 ? (
          <p>{t('noAgreements')}</p>
        ) : (
          <ul ref={list} className={columnStyles.items}>
            {board.agreements.map((agreement) => (
              <li key={agreement.id}>
                <WallAgreement agreement={agreement} brief />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t('title')}</h2>
        <p>{t('ask')}</p>
        <NextDateLine />
        <CoordinatorLine />
        <RichLines lines={board.summary} />
        <StanceList />
        <LinesNotAgreed />
      </section>
    </main>
  );
}
