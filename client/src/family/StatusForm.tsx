import {
  followUpStatuses,
  type PlanAgreement,
  type StatusInput,
  statusSchema,
} from '@samtavlen/shared/family/planSchema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { setStatus } from '../api/families.ts';
import { Form } from '../staff/Form.tsx';
import { refreshAll } from '../staff/queries.ts';
import { useSubmit } from '../staff/useSubmit.ts';
import { announce } from '../ui/announcements.ts';
import { RadioGroup } from '../ui/Choices.tsx';
import { TextArea } from '../ui/Field.tsx';
import { SaveOrCancel } from '../ui/SaveOrCancel.tsx';

/** gjort · på vej · lykkedes ikke · ændret, with a sentence. What did not work out asks for help, not for blame. */
export function StatusForm({ agreement, close }: { agreement: Pick<PlanAgreement, 'id'>; close: () => void }) {
  const t = useTranslations('staff.agreements');
  const common = useTranslations('common');
  const [status, choose] = useState<StatusInput['status'] | ''>('');
  const [sentence, setSentence] = useState('');
  const form = useSubmit({
    schema: statusSchema,
    send: (input) => setStatus(agreement.id, input),
    done: () => {
      announce(t('saved'));
      void refreshAll();
      close();
    },
    say: (field) => (field === 'status' ? t('chooseStatus') : undefined),
  });
  return (
    <Form issues={form.issues} onSubmit={() => form.submit({ status, sentence })}>
      <RadioGroup
        name="status"
        label={t('status')}
        value={status}
        onChange={choose}
        choices={followUpStatuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
        error={form.errorOf('status')}
      />
      <TextArea
        name="sentence"
        label={status === 'notDone' ? t('sentenceHelp') : t('sentence')}
        hint={t('sentenceHint')}
        optional
        value={sentence}
        onChange={setSentence}
        error={form.errorOf('sentence')}
      />
      <SaveOrCancel save={t('save')} cancel={common('cancel')} onCancel={close} />
    </Form>
  );
}
