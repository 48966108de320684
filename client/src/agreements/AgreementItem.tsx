import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { voicesOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';
import { AgreementFacts, AgreementStatusLine } from './AgreementFacts.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import agreementStyles from './agreement.module.css';
import agreementFormStyles from './agreementForm.module.css';

/** One agreement on the board: what it says, how it stands, and the answers of those one speaks for. */
export function AgreementItem(props: {
  agreement: Agreement;
  number: number;
  onEdit: (id: string) => void;
  children?: ReactNode;
}) {
  const { agreement, number, onEdit, children } = props;
  const t = useTranslations('later.agreement');
  const { people, me, canWrite, view } = useMeetingBoard();
  const answering = voicesOf(people, me).filter((voice) => agreement.owners.includes(voice.id));
  return (
    <article className={agreementStyles.agreement} data-large={view.conduct.spotlight === agreement.id || undefined}>
      <h3>{t('numbered', { number })}</h3>
      <AgreementStatusLine agreement={agreement} />
      <AgreementFacts agreement={agreement} />
      {canWrite &&
        agreement.what !== '' &&
        answering.map((person) => <AnswerButtons key={person.id} agreement={agreement} person={person} />)}
      {canWrite && (
        <div className={agreementFormStyles.buttons}>
          <Button look="secondary" onClick={() => onEdit(agreement.id)}>
            {t('edit')}
          </Button>
          {children}
        </div>
      )}
    </article>
  );
}
