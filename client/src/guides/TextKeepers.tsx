import type { GuideOverview } from '@samtavlen/shared/questions/GuideVersion.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isFailedRequest } from '../api/FailedRequest.ts';
import { setTextKeeper } from '../api/guides.ts';
import { refreshAll } from '../staff/queries.ts';
import { CheckboxGroup } from '../ui/Choices.tsx';
import { Section } from '../ui/Section.tsx';

/** Who may edit, for those who may to say; everyone else reads the names. */
export function TextKeepers({ overview: { staff, mayEdit } }: { overview: GuideOverview }) {
  const t = useTranslations('texts.keepers');
  const problem = useTranslations('staff.problem');
  const [fault, setFault] = useState<string | undefined>();
  const keepers = staff.filter(({ keepsTexts }) => keepsTexts);
  async function set(ids: readonly string[]): Promise<void> {
    const changed = staff.find(({ id, keepsTexts }) => ids.includes(id) !== keepsTexts);
    if (!changed) return;
    try {
      await setTextKeeper(changed.id, !changed.keepsTexts);
      setFault(undefined);
    } catch (error) {
      setFault((isFailedRequest(error) && error.message) || problem('unexpected'));
    }
    await refreshAll();
  }
  return (
    <Section title={t('title')}>
      {mayEdit ? (
        <CheckboxGroup
          name="keepers"
          label={t('label')}
          error={fault}
          values={keepers.map(({ id }) => id)}
          onChange={(ids) => void set(ids)}
          choices={staff.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <p>{t('names', { names: keepers.map(({ name }) => name).join(', ') })}</p>
      )}
    </Section>
  );
}
