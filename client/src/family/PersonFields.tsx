import { audienceOf } from '@samtavlen/shared/meeting/roles.ts';
import { useTranslations } from 'use-intl';
import { RoleSelect } from '../staff/RoleSelect.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './FamilyForm.module.css';
import { audiencesOf, circleOf, type PersonDraft } from './personDraft.ts';

interface PersonFieldsProps {
  person: PersonDraft;
  /** Place in the form's list: the server names faults `people.<index>.<field>`. */
  index: number;
  errorOf: (field: string) => string | undefined;
  onChange: (person: PersonDraft) => void;
  onRemove: () => void;
}

/** One person of the family form; a child has an age, a professional a unit and a task, the others a relation. */
export function PersonFields({ person, index, errorOf, onChange, onRemove }: PersonFieldsProps) {
  const t = useTranslations('staff.familyEdit');
  const bind = (field: 'name' | 'age' | 'relation' | 'unit' | 'task') => ({
    name: `people.${index}.${field}`,
    label: t(field),
    value: person[field],
    onChange: (value: string) => onChange({ ...person, [field]: value }),
    error: errorOf(`people.${index}.${field}`),
    autoComplete: 'off',
  });
  const professional = circleOf(person.role) === 'professionals';
  const child = audienceOf(person.role) === 'child';
  return (
    <fieldset className={styles.person}>
      <legend className={styles.legend}>{person.name.trim() || t('person', { number: index + 1 })}</legend>
      <div className={styles.remove}>
        <Button
          look="quiet"
          onClick={onRemove}
          aria-label={
            person.name.trim() ? t('removeWho', { name: person.name }) : t('removeUnnamed', { number: index + 1 })
          }
        >
          {t('remove')}
        </Button>
      </div>
      <div className={styles.fields}>
        <Field {...bind('name')} />
        <RoleSelect
          name={`people.${index}.role`}
          label={t('role')}
          audiences={audiencesOf[circleOf(person.role)]}
          value={person.role}
          onChange={(role) => onChange({ ...person, role })}
          error={errorOf(`people.${index}.role`)}
        />
        {child ? <Field {...bind('age')} hint={t('ageHint')} inputMode="numeric" width="short" optional /> : null}
        {professional ? (
          <>
            <Field {...bind('unit')} hint={t('unitHint')} optional />
            <Field {...bind('task')} hint={t('taskHint')} optional />
          </>
        ) : null}
        {professional || child ? null : <Field {...bind('relation')} hint={t('relationHint')} optional />}
      </div>
    </fieldset>
  );
}
