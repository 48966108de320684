import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Choices.tsx';
import type { FieldIssue } from '../ui/ErrorSummary.tsx';
import { FieldError, fieldId } from '../ui/FieldFrame.tsx';
import { AddInvitee } from './AddInvitee.tsx';
import styles from './MeetingSetup.module.css';
import { type Invitee, isChild, isFamily, type MeetingDraft } from './meetingDraft.ts';
import { messageAt } from './useDraftIssues.ts';

interface RowProps {
  invitee: Invitee;
  onChange: (invitee: Invitee) => void;
  onRemove: () => void;
}

function InviteeRow({ invitee, onChange, onRemove }: RowProps) {
  const t = useTranslations('staff.setup');
  const roles = useTranslations('common.roles');
  const { key, name, coming, seat, plain } = invitee;
  return (
    <li className={styles.invitee}>
      <Checkbox
        name={`coming.${key}`}
        label={<bdi>{name}</bdi>}
        hint={roles(invitee.role)}
        checked={coming}
        onChange={(now) => onChange({ ...invitee, coming: now })}
      />
      <div className={styles.more}>
        {coming ? (
          <Checkbox
            name={`seat.${key}`}
            label={t('noPhone')}
            checked={seat}
            onChange={(now) => onChange({ ...invitee, seat: now })}
            spoken={t('noPhoneWho', { name })}
          />
        ) : null}
        {coming && isChild(invitee) ? (
          <Checkbox
            name={`plain.${key}`}
            label={t('plain')}
            checked={plain}
            onChange={(now) => onChange({ ...invitee, plain: now })}
            spoken={t('plainWho', { name })}
          />
        ) : null}
        {invitee.personId ? null : (
          <Button look="quiet" onClick={onRemove} aria-label={t('removeWho', { name })}>
            {t('remove')}
          </Button>
        )}
      </div>
    </li>
  );
}

let added = 0;

interface WhoStepProps {
  draft: MeetingDraft;
  issues: readonly FieldIssue[];
  onChange: (change: Partial<MeetingDraft>) => void;
}

/** Step 2. Everyone on the family's list is ticked; the family's own stand first. */
export function WhoStep({ draft, issues, onChange }: WhoStepProps) {
  const t = useTranslations('staff.setup');
  const hint = useId();
  const { invitees } = draft;
  const error = messageAt(issues, 'invitees');
  const ordered = [...invitees.filter(isFamily), ...invitees.filter((one) => !isFamily(one))];
  async function add(person: Pick<Invitee, 'name' | 'role'>) {
    added += 1;
    const key = `added-${Date.now()}-${added}`;
    onChange({
      invitees: [
        ...invitees,
        { ...person, key, coming: true, seat: false, scribeKey: '', plain: person.role === 'child' },
      ],
    });
  }
  return (
    <>
      <fieldset id={fieldId('invitees')} tabIndex={-1} className={error ? styles.wrong : ''} aria-describedby={hint}>
        <legend className={styles.legend}>{t('familyPeople')}</legend>
        <p id={hint} className={styles.hint}>
          {invitees.length === 0 ? t('nobodyInFamily') : t('familyPeopleHint')}
        </p>
        <FieldError name="invitees" error={error} />
        <ul className={styles.invitees}>
          {ordered.map((invitee) => (
            <InviteeRow
              key={invitee.key}
              invitee={invitee}
              onChange={(changed) => onChange({ invitees: invitees.map((one) => (one === invitee ? changed : one)) })}
              onRemove={() => onChange({ invitees: invitees.filter((one) => one !== invitee) })}
            />
          ))}
        </ul>
      </fieldset>
      <div className={styles.add}>
        <h3>{t('addTitle')}</h3>
        <p>{t('addIntro')}</p>
        <AddInvitee add={add} submitLabel={t('add')} />
      </div>
    </>
  );
}
