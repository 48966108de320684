import { LINE_LENGTH, TEXT_LENGTH } from '@samtavlen/shared/meeting/fields.ts';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { textTrouble } from '../saving/textTrouble.ts';
import { useUnsentText } from '../saving/unsentText.ts';
import { TextArea } from '../ui/Field.tsx';

/** How many of our own latest versions are remembered to tell an echo from someone else's change. */
const ECHOES = 50;

/** The text as it is typed here, without letting the echo of an earlier key undo a later one. */
function useTypedText(shared: string): [string, (text: string) => void] {
  const [text, setText] = useState(shared);
  const [seen, setSeen] = useState(shared);
  const typed = useRef<string[]>([]);
  if (shared !== seen) {
    setSeen(shared);
    if (!typed.current.includes(shared)) setText(shared);
  }
  const type = (to: string) => {
    typed.current = [...typed.current.slice(-ECHOES), to];
    setText(to);
  };
  return [text, type];
}

/** A plain text several people can write in: the sign, or what happens if it fails. */
export function SharedLine(props: {
  name: string;
  label: string;
  value: string;
  longest?: number;
  onType: (text: string) => void;
}) {
  const { name, label, value, longest = Math.min(TEXT_LENGTH, LINE_LENGTH * 5), onType } = props;
  const t = useTranslations('later.agreement');
  const [text, type] = useTypedText(value);
  const trouble = textTrouble(text, longest);
  useUnsentText(trouble !== null);
  const onChange = (to: string) => {
    type(to);
    if (!textTrouble(to, longest)) onType(to);
  };
  return (
    <TextArea
      name={name}
      label={label}
      error={trouble ? t(trouble) : undefined}
      value={text}
      onChange={onChange}
      rows={2}
      dir="auto"
    />
  );
}
