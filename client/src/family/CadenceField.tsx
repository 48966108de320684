import { type Cadence, cadences } from '@samtavlen/shared/family/cadence.ts';
import { useTranslations } from 'use-intl';
import { RadioGroup } from '../ui/Choices.tsx';

/** How often the family and those around it meet; it proposes the next date when a meeting closes. */
export function CadenceField({ value, onChange }: { value: Cadence | ''; onChange: (value: Cadence | '') => void }) {
  const t = useTranslations('staff.cadence');
  return (
    <RadioGroup
      name="cadence"
      label={t('label')}
      hint={t('hint')}
      inline
      value={value === '' ? 'none' : value}
      onChange={(chosen) => onChange(chosen === 'none' ? '' : chosen)}
      choices={[...cadences, 'none' as const].map((one) => ({ value: one, label: t(one) }))}
    />
  );
}
