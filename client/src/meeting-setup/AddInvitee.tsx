import { nameField, roleField } from '@samtavlen/shared/meeting/fields.ts';
import type { Role } from '@samtavlen/shared/meeting/roles.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import * as v from 'valibot';
import { Form, FormEnd } from '../staff/Form.tsx';
import { RoleSelect } from '../staff/RoleSelect.tsx';
import { useSubmit } from '../staff/useSubmit.ts';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './MeetingSetup.module.css';

const inviteeSchema = v.object({ newName: nameField, newRole: roleField });

interface AddInviteeProps {
  add: (person: { name: string; role: Role }) => Promise<void>;
  submitLabel: string;
}

/** Someone who is not on the family's list: a name and a role are enough. */
export function AddInvitee({ add, submitLabel }: AddInviteeProps) {
  const t = useTranslations('staff.setup');
  const [newName, setName] = useState('');
  const [newRole, setRole] = useState<Role | ''>('');
  const form = useSubmit({
    schema: inviteeSchema,
    send: (input) => add({ name: input.newName, role: input.newRole }),
    done: () => {
      announce(t('added', { name: newName }));
      setName('');
      setRole('');
    },
    say: (field, code) => {
      if (field === 'newRole') return t('chooseRole');
      return code === 'empty' ? t('emptyName') : undefined;
    },
  });
  return (
    <Form issues={form.issues} onSubmit={() => form.submit({ newName, newRole })}>
      <div className={styles.pair}>
        <Field
          name="newName"
          label={t('addName')}
          value={newName}
          onChange={setName}
          error={form.errorOf('newName')}
          autoComplete="off"
        />
        <RoleSelect
          name="newRole"
          label={t('addRole')}
          value={newRole}
          onChange={setRole}
          error={form.errorOf('newRole')}
        />
      </div>
      <FormEnd>
        <Button type="submit" look="secondary">
          {submitLabel}
        </Button>
      </FormEnd>
    </Form>
  );
}
