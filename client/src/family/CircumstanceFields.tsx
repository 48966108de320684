import { type Circumstance, circumstances } from '@samtavlen/shared/questions/Question.ts';
import { useTranslations } from 'use-intl';
import { CheckboxGroup } from '../ui/Choices.tsx';
import { Section } from '../ui/Section.tsx';

/** What staff note of the family, so that its meetings begin with other questions. */
export function CircumstanceFields(props: {
  noted: readonly Circumstance[];
  onChange: (noted: Circumstance[]) => void;
}) {
  const { noted, onChange } = props;
  const t = useTranslations('texts.circumstances');
  return (
    <Section title={t('title')}>
      <CheckboxGroup
        name="circumstances"
        label={t('label')}
        hint={t('hint')}
        optional
        values={noted}
        onChange={onChange}
        choices={circumstances.map((value) => ({ value, label: t(`${value}.label`), hint: t(`${value}.hint`) }))}
      />
    </Section>
  );
}
