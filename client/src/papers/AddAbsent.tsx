import {
  type AbsenceKind,
  type Absences,
  absenceKinds,
  absenceSchema,
} from '@samtavlen/shared/meeting/absenceSchema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import * as v from 'valibot';
import { writeAbsence } from '../api/absences.ts';
import { Form } from '../staff/Form.tsx';
import { refreshAll } from '../staff/queries.ts';
import { useSubmit } from '../staff/useSubmit.ts';
import { CheckboxGroup, RadioGroup } from '../ui/Choices.tsx';
import { Select } from '../ui/Field.tsx';
import { SaveOrCancel } from '../ui/SaveOrCancel.tsx';

/** The form's own: it also asks who. */
const chosenSchema = v.object({ ...absenceSchema.entries, person: v.pipe(v.string('empty'), v.nonEmpty('empty')) });

type Invited = Absences['invited'][number];

interface ChoosePersonProps {
  left: readonly Invited[];
  value: string;
  onChange: (id: string) => void;
  error: string | undefined;
}

function ChoosePerson({ left, value, onChange, error }: ChoosePersonProps) {
  const t = useTranslations('papers.absence');
  const notSeenFirst = [...left].sort((a, b) => Number(a.seen) - Number(b.seen));
  return (
    <Select name="person" label={t('who')} value={value} onChange={onChange} error={error}>
      <option value="">{t('choose')}</option>
      {notSeenFirst.map(({ id, name, seen }) => (
        <option key={id} value={id}>
          {seen ? name : t('notSeen', { name })}
        </option>
      ))}
    </Select>
  );
}

/** Who was not there, whether they sent word, and the agreements that concern them: those that name them are ticked. */
export function AddAbsent({ meeting, all, done }: { meeting: string; all: Absences; done: () => void }) {
  const t = useTranslations('papers.absence');
  const common = useTranslations('common');
  const [person, setPerson] = useState('');
  const [how, setHow] = useState<AbsenceKind | ''>('');
  const [parts, setParts] = useState<string[]>([]);
  const form = useSubmit({
    schema: chosenSchema,
    send: ({ person: id, ...input }) => writeAbsence(meeting, id, input),
    done: () => {
      void refreshAll();
      done();
    },
  });
  const left = all.invited.filter(({ id }) => all.absences.every(({ participant }) => participant !== id));
  const choose = (id: string) => {
    setPerson(id);
    setParts(all.invited.find((one) => one.id === id)?.part ?? []);
  };
  return (
    <Form issues={form.issues} onSubmit={() => form.submit({ person, how, parts })}>
      <ChoosePerson left={left} value={person} onChange={choose} error={form.errorOf('person')} />
      {person ? (
        <>
          <RadioGroup
            name="how"
            label={t('what')}
            value={how}
            onChange={setHow}
            error={form.errorOf('how')}
            choices={absenceKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
            inline
          />
          {all.agreements.length > 0 ? (
            <CheckboxGroup
              name="parts"
              label={t('parts')}
              hint={t('partsHint')}
              values={parts}
              onChange={setParts}
              choices={all.agreements.map(({ id, number, what }) => ({ value: id, label: `${number}. ${what}` }))}
            />
          ) : null}
        </>
      ) : null}
      <SaveOrCancel save={t('save')} cancel={common('cancel')} onCancel={done} />
    </Form>
  );
}
