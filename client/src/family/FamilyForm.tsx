import { type Family, familySchema } from '@samtavlen/shared/family/familySchema.ts';
import type { Role } from '@samtavlen/shared/meeting/roles.ts';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Form, FormEnd } from '../staff/Form.tsx';
import { useSubmit } from '../staff/useSubmit.ts';
import { announce } from '../ui/announcements.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { fieldId } from '../ui/FieldFrame.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { CadenceField } from './CadenceField.tsx';
import { CircumstanceFields } from './CircumstanceFields.tsx';
import styles from './FamilyForm.module.css';
import { PersonFields } from './PersonFields.tsx';
import { ProtectedAddressField } from './ProtectedAddressField.tsx';
import { type Circle, circleOf, type FamilyDraft, familyInputOf, newPerson, type PersonDraft } from './personDraft.ts';
import { useLeaveWarning } from './useLeaveWarning.ts';

const circles: readonly Circle[] = ['family', 'network', 'professionals'];

const adders = {
  family: { addChild: 'child', addParent: 'parent' },
  network: { addNetwork: 'network' },
  professionals: { addProfessional: 'school' },
} as const satisfies Record<Circle, Record<string, Role>>;

interface FamilyFormProps {
  start: FamilyDraft;
  send: (input: ReturnType<typeof familyInputOf>) => Promise<Family>;
  done: (family: Family) => void;
  leaveTo: string;
}

const sayFor = (t: ReturnType<typeof useTranslations<'staff.familyEdit'>>) => (field: string, code: string) => {
  if (code !== 'empty') return undefined;
  return field === 'reference' ? t('emptyReference') : t('emptyName');
};

/** The family and everyone around it, in three lists. */
export function FamilyForm({ start, send, done, leaveTo }: FamilyFormProps) {
  const t = useTranslations('staff.familyEdit');
  const [first] = useState(start);
  const [draft, setDraft] = useState(first);
  const form = useSubmit({ schema: familySchema, send, done, say: sayFor(t) });
  useLeaveWarning(draft !== first);

  const setPeople = (people: PersonDraft[]) => setDraft({ ...draft, people });
  function add(role: Role) {
    setPeople([...draft.people, newPerson(role)]);
    const name = fieldId(`people.${draft.people.length}.name`);
    requestAnimationFrame(() => document.getElementById(name)?.focus());
  }
  function removePerson(person: PersonDraft) {
    setPeople(draft.people.filter((other) => other !== person));
    announce(t('removed', { name: person.name || t('name') }));
  }
  const rowsOf = (circle: Circle) =>
    draft.people.map((person, index) => ({ person, index })).filter(({ person }) => circleOf(person.role) === circle);

  return (
    <Form issues={form.issues} onSubmit={() => form.submit(familyInputOf(draft))}>
      <Field
        name="reference"
        width="middle"
        label={t('reference')}
        hint={t('referenceHint')}
        value={draft.reference}
        onChange={(reference) => setDraft({ ...draft, reference })}
        error={form.errorOf('reference')}
        autoComplete="off"
      />
      {circles.map((circle) => (
        <Section key={circle} title={t(circle)}>
          <div className={styles.people}>
            {rowsOf(circle).length === 0 ? <p>{t('nobody')}</p> : null}
            {rowsOf(circle).map(({ person, index }) => (
              <PersonFields
                key={person.key}
                person={person}
                index={index}
                errorOf={form.errorOf}
                onChange={(changed) => setPeople(draft.people.map((other) => (other === person ? changed : other)))}
                onRemove={() => removePerson(person)}
              />
            ))}
          </div>
          <div className={styles.adders}>
            {Object.entries(adders[circle]).map(([words, role]) => (
              <Button key={words} look="secondary" onClick={() => add(role)}>
                <Icon of={Plus} size={20} />
                {t(words as 'addChild')}
              </Button>
            ))}
          </div>
        </Section>
      ))}
      <CircumstanceFields
        noted={draft.circumstances}
        onChange={(circumstances) => setDraft({ ...draft, circumstances })}
      />
      <ProtectedAddressField
        marked={draft.protectedAddress}
        onChange={(protectedAddress) => setDraft({ ...draft, protectedAddress })}
      />
      <CadenceField value={draft.cadence} onChange={(cadence) => setDraft({ ...draft, cadence })} />
      <FormEnd>
        <Button type="submit">{t('save')}</Button>
        <ButtonLink href={leaveTo} look="quiet">
          {t('leave')}
        </ButtonLink>
      </FormEnd>
    </Form>
  );
}
