import type { DangerText } from '@samtavlen/shared/board/dangerStatements.ts';
import { SENTENCE_LENGTH } from '@samtavlen/shared/board/limits.ts';
import { useTranslations } from 'use-intl';
import { textTrouble } from '../saving/textTrouble.ts';
import { TextArea } from '../ui/Field.tsx';

/** The three parts of a statement. `tried` asks for those that are empty. */
export function DangerFields(props: {
  name: string;
  text: DangerText;
  tried: boolean;
  onChange: (text: DangerText) => void;
}) {
  const { name, text, tried, onChange } = props;
  const t = useTranslations('safety.danger');
  const errorOf = (part: keyof DangerText): string | undefined => {
    const trouble = textTrouble(text[part], SENTENCE_LENGTH);
    if (trouble) return t(trouble);
    return tried && text[part].trim() === '' ? t(`missing.${part}`) : undefined;
  };
  return (['who', 'about', 'mayHappen'] as const).map((part) => (
    <TextArea
      key={part}
      name={`${name}-${part}`}
      label={t(`fields.${part}`)}
      hint={t(`hints.${part}`)}
      error={errorOf(part)}
      value={text[part]}
      onChange={(words) => onChange({ ...text, [part]: words })}
      rows={2}
      dir="auto"
      lang="da"
    />
  ));
}
