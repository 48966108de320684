import { type ErasablePerson, erasureSchema } from '@samtavlen/shared/family/erasureSchema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { erasePerson } from '../api/families.ts';
import { Form, FormEnd } from '../staff/Form.tsx';
import { refreshAll } from '../staff/queries.ts';
import { useSubmit } from '../staff/useSubmit.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/Choices.tsx';
import { Field, Select } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useDates } from '../ui/useDates.ts';
import { WhatHappens } from './WhatHappens.tsx';

const EVERYWHERE = 'everywhere';

interface ErasureFormProps {
  familyId: string;
  people: readonly ErasablePerson[];
  /** @param name who has been erased */
  done: (name: string) => void;
}

function Where(props: { person: ErasablePerson; value: string; onChange: (meeting: string) => void }) {
  const { person, value, onChange } = props;
  const t = useTranslations('erasure');
  const { date } = useDates();
  const meetings = person.meetings.map(({ id, startsAt, purpose }) => ({
    value: id,
    label: t('oneMeeting', { day: date(startsAt), purpose }),
  }));
  const choices = [{ value: EVERYWHERE, label: t('everywhere') }, ...meetings];
  return <RadioGroup name="meeting" label={t('where')} value={value} onChange={onChange} choices={choices} />;
}

/** The name is typed, not pressed: what goes here cannot be brought back. */
function Confirm(props: ErasureFormProps & { person: ErasablePerson; where: string }) {
  const { familyId, person, where, done } = props;
  const t = useTranslations('erasure');
  const [name, setName] = useState('');
  const form = useSubmit({
    schema: erasureSchema,
    send: (input) => erasePerson(familyId, input),
    done: () => {
      void refreshAll();
      done(person.name);
    },
  });
  const meeting = where === EVERYWHERE ? null : where;
  return (
    <Form issues={form.issues} onSubmit={() => form.submit({ key: person.key, meeting, name })}>
      <Field
        name="name"
        label={t('confirm', { name: person.name })}
        value={name}
        onChange={setName}
        error={form.errorOf('name')}
        autoComplete="off"
        width="middle"
      />
      <FormEnd>
        <Button type="submit" look="danger">
          {t('delete', { name: person.name })}
        </Button>
      </FormEnd>
    </Form>
  );
}

/** Who, from where, what it means, and the name as a signature. */
export function ErasureForm(props: ErasureFormProps) {
  const { people } = props;
  const t = useTranslations('erasure');
  const common = useTranslations('common');
  const [key, setKey] = useState('');
  const [where, setWhere] = useState(EVERYWHERE);
  const person = people.find((one) => one.key === key);
  const choose = (next: string) => {
    setKey(next);
    setWhere(EVERYWHERE);
  };
  if (people.length === 0) return <p>{t('nobody')}</p>;
  return (
    <>
      <p>{t('intro')}</p>
      <Select name="person" label={t('who')} value={key} onChange={choose}>
        <option value="">{t('choose')}</option>
        {people.map((one) => (
          <option key={one.key} value={one.key}>
            {t('personInRole', { name: one.name, role: common(`roles.${one.role}`) })}
          </option>
        ))}
      </Select>
      {person && !person.leads && person.meetings.length > 0 ? (
        <Where person={person} value={where} onChange={setWhere} />
      ) : null}
      {person?.leads ? <Notice kind="warning">{t('leads', { name: person.name })}</Notice> : null}
      <WhatHappens />
      {person && !person.leads ? <Confirm key={person.key} {...props} person={person} where={where} /> : null}
    </>
  );
}
