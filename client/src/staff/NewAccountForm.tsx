import { type NewAccount, newAccountSchema, type StaffMember } from '@samtavlen/shared/staff/staffSchema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Form, FormEnd } from './Form.tsx';
import { queryClient } from './queries.ts';
import { useSubmit } from './useSubmit.ts';

/** Makes an account from a link and goes on to the start page, signed in. */
export function NewAccountForm({ send }: { send: (input: NewAccount) => Promise<StaffMember> }) {
  const t = useTranslations('staff.newAccount');
  const [, navigate] = useLocation();
  const [account, setAccount] = useState<NewAccount>({ name: '', email: '', password: '' });
  const form = useSubmit({
    schema: newAccountSchema,
    send,
    done: () => {
      queryClient.clear();
      navigate('/', { replace: true });
    },
    say: (field, code) => (field === 'name' && code === 'empty' ? t('emptyName') : undefined),
  });
  const bind = (name: keyof NewAccount) => ({
    name,
    label: t(name),
    hint: t(`${name}Hint`),
    value: account[name],
    onChange: (value: string) => setAccount({ ...account, [name]: value }),
    error: form.errorOf(name),
  });
  return (
    <Form issues={form.issues} onSubmit={() => form.submit(account)}>
      <Field {...bind('name')} autoComplete="name" />
      <Field {...bind('email')} type="email" autoComplete="username" />
      <Field {...bind('password')} type="password" autoComplete="new-password" />
      <FormEnd>
        <Button type="submit">{t('submit')}</Button>
      </FormEnd>
    </Form>
  );
}
