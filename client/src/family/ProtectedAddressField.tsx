import { useTranslations } from 'use-intl';
import { Checkbox } from '../ui/Choices.tsx';
import { Section } from '../ui/Section.tsx';

/** Staff say that the family has a protected address; what that does stands beside it. */
export function ProtectedAddressField(props: { marked: boolean; onChange: (marked: boolean) => void }) {
  const t = useTranslations('staff.protectedAddress');
  return (
    <Section title={t('title')}>
      <Checkbox
        name="protectedAddress"
        label={t('label')}
        hint={t('hint')}
        checked={props.marked}
        onChange={props.onChange}
      />
    </Section>
  );
}
