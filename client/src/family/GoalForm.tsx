import { type Goal, type GoalInput, goalSchema } from '@samtavlen/shared/family/planSchema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Form } from '../staff/Form.tsx';
import { refreshAll } from '../staff/queries.ts';
import { useSubmit } from '../staff/useSubmit.ts';
import { RadioGroup } from '../ui/Choices.tsx';
import { Field } from '../ui/Field.tsx';
import { SaveOrCancel } from '../ui/SaveOrCancel.tsx';

interface GoalFormProps {
  start: { text: string; horizon: GoalInput['horizon'] | '' };
  send: (input: GoalInput) => Promise<Goal>;
  close: () => void;
}

/** One goal, in the child's words where there are any. */
export function GoalForm({ start, send, close }: GoalFormProps) {
  const t = useTranslations('staff.goals');
  const common = useTranslations('common');
  const [text, setText] = useState(start.text);
  const [horizon, setHorizon] = useState(start.horizon);
  const form = useSubmit({
    schema: goalSchema,
    send,
    done: () => {
      void refreshAll();
      close();
    },
    say: (field, code) => (field === 'text' && code === 'empty' ? t('emptyText') : undefined),
  });
  return (
    <Form issues={form.issues} onSubmit={() => form.submit({ text, horizon, dropped: false })}>
      <Field
        name="text"
        label={t('text')}
        hint={t('textHint')}
        value={text}
        onChange={setText}
        error={form.errorOf('text')}
        autoComplete="off"
      />
      <RadioGroup
        name="horizon"
        label={t('horizon')}
        value={horizon}
        onChange={setHorizon}
        choices={[
          { value: 'short', label: t('horizonShort') },
          { value: 'long', label: t('horizonLong') },
        ]}
        error={form.errorOf('horizon')}
      />
      <SaveOrCancel save={t('save')} cancel={common('cancel')} onCancel={close} />
    </Form>
  );
}
