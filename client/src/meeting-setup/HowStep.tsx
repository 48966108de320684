import type { TemplateId } from '@samtavlen/shared/templates/Template.ts';
import { templates } from '@samtavlen/shared/templates/templates.ts';
import { useTranslations } from 'use-intl';
import type { Colleague } from '../api/staff.ts';
import { RoleSelect } from '../staff/RoleSelect.tsx';
import { RadioGroup } from '../ui/Choices.tsx';
import type { FieldIssue } from '../ui/ErrorSummary.tsx';
import { Select } from '../ui/Field.tsx';
import styles from './MeetingSetup.module.css';
import { comingTo, DEPUTY, FACILITATOR, type MeetingDraft } from './meetingDraft.ts';
import { ScribeSelect } from './ScribeSelect.tsx';
import { messageAt } from './useDraftIssues.ts';

interface HowStepProps {
  draft: MeetingDraft;
  issues: readonly FieldIssue[];
  onChange: (change: Partial<MeetingDraft>) => void;
  staff: readonly Colleague[];
  me: Colleague;
}

function useTemplateChoices() {
  const t = useTranslations('common');
  return (Object.keys(templates) as TemplateId[]).map((id) => ({
    value: id,
    label: t(`templates.${id}`),
    hint: templates[id].columns.map((column) => t(`columns.${id}.${column}`)).join(' · '),
  }));
}

function Leads({ draft, onChange, staff, me }: Omit<HowStepProps, 'issues'>) {
  const t = useTranslations('staff.setup');
  const named = (one: Colleague) => (one.id === me.id ? t('me', { name: one.name }) : one.name);
  const options = (list: readonly Colleague[]) =>
    list.map((one) => (
      <option key={one.id} value={one.id}>
        {named(one)}
      </option>
    ));
  return (
    <div className={styles.leads}>
      <Select
        name="facilitator"
        label={t('facilitator')}
        hint={t('facilitatorHint')}
        value={draft.facilitator}
        onChange={(facilitator) => onChange({ facilitator, deputy: draft.deputy === facilitator ? '' : draft.deputy })}
      >
        {options(staff)}
      </Select>
      <RoleSelect
        name="facilitatorRole"
        label={t('facilitatorRole')}
        audiences={['professional']}
        value={draft.facilitatorRole}
        onChange={(facilitatorRole) => onChange({ facilitatorRole })}
      />
      <Select
        name="deputy"
        label={t('deputy')}
        hint={t('deputyHint')}
        value={draft.deputy}
        onChange={(deputy) => onChange({ deputy })}
      >
        <option value="">{t('noDeputy')}</option>
        {options(staff.filter(({ id }) => id !== draft.facilitator))}
      </Select>
    </div>
  );
}

/** Everyone who can write for others: the leaders, and those with a phone of their own. */
function scribesFor(draft: MeetingDraft, staff: readonly Colleague[], key: string) {
  const lead = (role: string, id: string) =>
    staff.filter((one) => one.id === id).map(({ name }) => ({ key: role, name }));
  const leads = [...lead(FACILITATOR, draft.facilitator), ...lead(DEPUTY, draft.deputy)];
  const others = comingTo(draft).filter((one) => !one.seat && one.key !== key);
  return [...leads, ...others.filter(({ name }) => !leads.some((one) => one.name === name))];
}

/** Step 3: which board, who leads, and who writes for whom. */
export function HowStep({ draft, issues, onChange, staff, me }: HowStepProps) {
  const t = useTranslations('staff.setup');
  const choices = useTemplateChoices();
  const seats = comingTo(draft).filter(({ seat }) => seat);
  const setScribe = (key: string, scribeKey: string) =>
    onChange({ invitees: draft.invitees.map((one) => (one.key === key ? { ...one, scribeKey } : one)) });
  return (
    <>
      <RadioGroup
        name="template"
        label={t('template')}
        hint={t('templateHint')}
        value={draft.template}
        onChange={(template) => onChange({ template })}
        choices={choices}
      />
      <Leads draft={draft} onChange={onChange} staff={staff} me={me} />
      <div className={styles.scribes}>
        <h3>{t('scribes')}</h3>
        {seats.length === 0 ? <p>{t('noSeats')}</p> : null}
        {seats.map(({ key, name, scribeKey }) => (
          <ScribeSelect
            key={key}
            name={`scribe.${key}`}
            of={name}
            value={scribeKey}
            candidates={scribesFor(draft, staff, key)}
            error={messageAt(issues, `scribe.${key}`)}
            onChange={(chosen) => setScribe(key, chosen)}
          />
        ))}
      </div>
    </>
  );
}
