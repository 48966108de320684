import { signInSchema } from '@samtavlen/shared/staff/staffSchema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useLocation, useSearch } from 'wouter';
import { signIn } from '../api/staff.ts';
import { Form, FormEnd } from '../staff/Form.tsx';
import { queryClient } from '../staff/queries.ts';
import { returnPath } from '../staff/returnPath.ts';
import { useSubmit } from '../staff/useSubmit.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Frame } from '../ui/Frame.tsx';

/** `/log-ind`: staff only; families never have an account. */
export function SignInPage() {
  const t = useTranslations('staff.signIn');
  const [, navigate] = useLocation();
  const search = useSearch();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const form = useSubmit({
    schema: signInSchema,
    send: signIn,
    done: () => {
      queryClient.clear();
      navigate(returnPath(search), { replace: true });
    },
    say: (field, code) => (field === 'password' && code === 'empty' ? t('emptyPassword') : undefined),
  });
  return (
    <Frame title={t('title')} tabTitle={t('title')} narrow>
      <p>{t('intro')}</p>
      <Form issues={form.issues} onSubmit={() => form.submit({ email, password })}>
        <Field
          name="email"
          label={t('email')}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          error={form.errorOf('email')}
        />
        <Field
          name="password"
          label={t('password')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={form.errorOf('password')}
        />
        <FormEnd>
          <Button type="submit">{t('submit')}</Button>
        </FormEnd>
      </Form>
      <p>
        <Link href="/">{t('toCode')}</Link>
      </p>
    </Frame>
  );
}
