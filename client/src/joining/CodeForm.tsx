import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './joining.module.css';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Six digits in one field: spaces and pasting are fine. */
export function CodeForm(props: {
  label: string;
  hint: string;
  button: string;
  wrong: string;
  /** What the server said to the last code. */
  error?: string | undefined;
  onCode: (code: string) => void;
  /** What is in the field from the beginning. */
  begun?: string;
}) {
  const t = useTranslations('door.joining');
  const [code, setCode] = useState(props.begun ?? '');
  const [fault, setFault] = useState<string | undefined>();

  function send(event: FormEvent): void {
    event.preventDefault();
    const digits = digitsOf(code);
    setFault(digits.length === 6 ? undefined : props.wrong || t('codeWrong'));
    if (digits.length === 6) props.onCode(digits);
    else document.getElementById('field-code')?.focus();
  }

  return (
    <form onSubmit={send} noValidate className={styles.form}>
      <Field
        name="code"
        label={props.label}
        hint={props.hint}
        error={fault ?? props.error}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="off"
      />
      <Button type="submit" look="primary" wide>
        {props.button}
      </Button>
    </form>
  );
}
