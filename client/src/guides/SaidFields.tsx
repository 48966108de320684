import type { Said } from '@samtavlen/shared/words/said.ts';
import { useTranslations } from 'use-intl';
import { TextArea } from '../ui/Field.tsx';
import styles from './guides.module.css';
import { PlainHint } from './PlainHint.tsx';

interface SaidFieldsProps {
  name: string;
  /** Whom or what the text is for; the language is added. */
  label: string;
  value: Said | null;
  onChange: (value: Said) => void;
  optional?: boolean;
  /** Citizens read it: it is looked at for plain words. */
  plain?: boolean;
}

/** One text in Danish, and beside it in English. */
export function SaidFields({ name, label, value, onChange, optional = false, plain = true }: SaidFieldsProps) {
  const t = useTranslations('texts.edit');
  const { da = '', en = '' } = value ?? {};
  return (
    <div className={styles.said}>
      <div>
        <TextArea
          rows={2}
          name={`${name}.da`}
          label={t('inDanish', { what: label })}
          optional={optional}
          value={da}
          onChange={(text) => onChange({ da: text, en })}
          lang="da"
          autoComplete="off"
        />
        {plain && <PlainHint text={da} />}
      </div>
      <TextArea
        rows={2}
        name={`${name}.en`}
        label={t('inEnglish')}
        optional
        value={en}
        onChange={(text) => onChange({ da, en: text })}
        lang="en"
        autoComplete="off"
      />
    </div>
  );
}
