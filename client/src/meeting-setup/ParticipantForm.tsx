import { type MeetingWithPeople, participantChangeSchema } from '@samtavlen/shared/meeting/meetingSchema.ts';
import type { Participant } from '@samtavlen/shared/meeting/Participant.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { changeParticipant } from '../api/meetings.ts';
import { Form } from '../staff/Form.tsx';
import { refreshAll } from '../staff/queries.ts';
import { RoleSelect } from '../staff/RoleSelect.tsx';
import { useSubmit } from '../staff/useSubmit.ts';
import { Checkbox } from '../ui/Choices.tsx';
import { Field } from '../ui/Field.tsx';
import { SaveOrCancel } from '../ui/SaveOrCancel.tsx';
import { isChild } from './meetingDraft.ts';
import { ScribeSelect } from './ScribeSelect.tsx';

interface ParticipantFormProps {
  meeting: MeetingWithPeople;
  person: Participant;
  close: () => void;
}

/** Changes one place at the table: name, role, and whether someone writes for the person. */
export function ParticipantForm({ meeting, person, close }: ParticipantFormProps) {
  const t = useTranslations('staff.prepare');
  const setup = useTranslations('staff.setup');
  const common = useTranslations('common');
  const [name, setName] = useState(person.name);
  const [role, setRole] = useState(person.role);
  const [seat, setSeat] = useState(person.seat);
  const [plain, setPlain] = useState(person.plain ?? false);
  const [scribe, setScribe] = useState(person.scribe ?? '');
  const form = useSubmit({
    schema: participantChangeSchema,
    send: (input) => changeParticipant(meeting.id, person.id, input),
    done: () => {
      void refreshAll();
      close();
    },
    say: (field, code) => {
      if (field === 'name' && code === 'empty') return setup('emptyName');
      return field === 'scribe' ? setup('noScribe', { name }) : undefined;
    },
  });
  // Whoever leads has a screen, so only the others can be without one.
  const change = person.lead
    ? { name, role }
    : { name, role, seat, scribe: seat ? scribe : null, plain: plain && isChild({ role }) };
  return (
    <Form issues={form.issues} onSubmit={() => form.submit(change)}>
      <Field
        name="name"
        label={setup('addName')}
        value={name}
        onChange={setName}
        error={form.errorOf('name')}
        autoComplete="off"
      />
      <RoleSelect name="role" label={setup('addRole')} value={role} onChange={setRole} error={form.errorOf('role')} />
      {person.lead ? null : <Checkbox name="seat" label={t('seat')} checked={seat} onChange={setSeat} />}
      {isChild({ role }) && !person.lead ? (
        <Checkbox name="plain" label={setup('plain')} checked={plain} onChange={setPlain} />
      ) : null}
      {seat && !person.lead ? (
        <ScribeSelect
          name="scribe"
          of={name}
          value={scribe}
          candidates={meeting.participants
            .filter((other) => other.id !== person.id && !other.seat)
            .map((other) => ({ key: other.id, name: other.name }))}
          error={form.errorOf('scribe')}
          onChange={setScribe}
        />
      ) : null}
      <SaveOrCancel save={t('save')} cancel={common('cancel')} onCancel={close} />
    </Form>
  );
}
