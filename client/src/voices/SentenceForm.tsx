import { SENTENCE_LENGTH } from '@samtavlen/shared/board/limits.ts';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { sentenceTrouble, textTrouble } from '../saving/textTrouble.ts';
import { useUnsentText } from '../saving/unsentText.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import styles from './voices.module.css';

interface SentenceProps {
  name: string;
  label: string;
  hint?: string;
  send: string;
  start?: string;
  /** The sentence is an extra: what is chosen in `children` says enough. */
  optional?: boolean;
  /** Something else of the form is not in place: said under the field, and nothing is sent. */
  missing?: string | undefined;
  focus?: boolean;
  /** Most characters; a sentence's where nothing else is said. */
  most?: number;
  children?: ReactNode;
  onSend: (text: string) => void;
  onCancel?: () => void;
}

/** One sentence of one's own beside a card: nothing is sent before it is asked for, and nothing typed is lost. */
export function SentenceForm(props: SentenceProps) {
  const { name, label, hint, send, start = '', optional = false, missing, focus = true, onSend, onCancel } = props;
  const t = useTranslations('voices');
  const [text, setText] = useState(start);
  const [tried, setTried] = useState(false);
  const trouble = (optional ? textTrouble : sentenceTrouble)(text, props.most ?? SENTENCE_LENGTH);
  const wrong = missing ?? (trouble ? t(trouble) : undefined);
  useUnsentText(text !== start);
  useEffect(() => {
    if (focus) document.querySelector<HTMLElement>(`[data-form="${name}"] :is(input, textarea, button)`)?.focus();
  }, [focus, name]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (wrong === undefined) onSend(text.trim());
  }

  return (
    <form onSubmit={submit} noValidate className={styles.form} data-form={name}>
      {props.children}
      <TextArea
        name={name}
        label={label}
        hint={hint}
        error={tried ? wrong : undefined}
        optional={optional}
        value={text}
        onChange={setText}
        rows={2}
        lang="da"
      />
      <div className={styles.buttons}>
        <Button type="submit" look="primary">
          {send}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
