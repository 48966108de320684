import { useTranslations } from 'use-intl';
import { Select } from '../ui/Field.tsx';

interface ScribeSelectProps {
  name: string;
  /** Whose words are written down. */
  of: string;
  value: string;
  candidates: readonly { key: string; name: string }[];
  error: string | undefined;
  onChange: (key: string) => void;
}

/** Who writes for someone without a phone. Nobody is chosen beforehand. */
export function ScribeSelect({ name, of, value, candidates, error, onChange }: ScribeSelectProps) {
  const t = useTranslations('staff.setup');
  return (
    <Select
      name={name}
      width="middle"
      label={t('scribeFor', { name: of })}
      value={value}
      onChange={onChange}
      error={error}
    >
      <option value="">{t('choose')}</option>
      {candidates.map((candidate) => (
        <option key={candidate.key} value={candidate.key}>
          {candidate.name}
        </option>
      ))}
    </Select>
  );
}
