import {
  leaveAgreement,
  setDue,
  setLine,
  setOwner,
  withdrawAgreement,
} from '@samtavlen/shared/board/agreementChanges.ts';
import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { Button } from '../ui/Button.tsx';
import { CheckboxGroup } from '../ui/Choices.tsx';
import { AgreementExtras, Standing } from './AgreementExtras.tsx';
import styles from './agreementForm.module.css';
import { DueField } from './DueField.tsx';
import { SharedLine } from './SharedLine.tsx';
import { SharedText } from './SharedText.tsx';
import { SmarteHelp } from './SmarteHelp.tsx';

/** Owners that left the meeting's list are kept until someone unticks them. */
function Owners({ agreement }: { agreement: Agreement }) {
  const t = useTranslations('later.agreement');
  const { people } = useMeetingBoard();
  const naming = useNaming(people);
  const actions = useRoomActions();
  const ids = [...new Set([...people.map((person) => person.id), ...agreement.owners])];
  const change = (owners: readonly string[]) => {
    for (const id of ids)
      if (owners.includes(id) !== agreement.owners.includes(id))
        actions.write(({ doc, board }) => setOwner(doc, board, agreement.id, id, owners.includes(id)));
  };
  return (
    <CheckboxGroup
      name="owners"
      label={t('who')}
      hint={t('whoHint')}
      values={agreement.owners}
      onChange={change}
      choices={ids.map((id) => ({ value: id, label: <bdi>{naming.of(id)}</bdi> }))}
    />
  );
}

/** who + what + when + sign. Everything is shared as it is written; there is nothing to send. */
export function AgreementForm({ agreement, onDone }: { agreement: Agreement; onDone: () => void }) {
  const t = useTranslations('later.agreement');
  const actions = useRoomActions();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.form}>
      <h2 ref={heading} tabIndex={-1}>
        {t('title')}
      </h2>
      <p className={styles.small}>{t('hint')}</p>
      <SharedText which={{ agreement: agreement.id }} label={t('what')} hint={t('whatHint')} />
      <Owners agreement={agreement} />
      <DueField
        due={agreement.due}
        onChange={(due) => actions.write(({ doc, board }) => setDue(doc, board, agreement.id, due))}
      />
      <Standing agreement={agreement} />
      <SharedLine
        name="sign"
        label={t('sign')}
        value={agreement.sign}
        onType={(text) => actions.write(({ doc, board }) => setLine(doc, board, agreement.id, 'sign', text))}
      />
      <SharedLine
        name="ifItFails"
        label={t('ifItFails')}
        value={agreement.ifItFails}
        onType={(text) => actions.write(({ doc, board }) => setLine(doc, board, agreement.id, 'ifItFails', text))}
      />
      <AgreementExtras agreement={agreement} />
      <SmarteHelp agreement={agreement} />
      <div className={styles.buttons}>
        <Button
          look="primary"
          onClick={() => {
            actions.write(({ doc, board, me: by, at }) => leaveAgreement(doc, board, agreement.id, { by, at }));
            onDone();
          }}
        >
          {t('done')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            actions.write(({ doc, board, me: by, at }) => withdrawAgreement(doc, board, agreement.id, { by, at }));
            onDone();
          }}
        >
          {t('withdraw')}
        </Button>
      </div>
    </section>
  );
}
