import type { Person } from '@samtavlen/shared/family/familySchema.ts';
import { type Audience, audienceOf } from '@samtavlen/shared/meeting/roles.ts';
import { useTranslations } from 'use-intl';
import styles from './FamilyPage.module.css';

const audiences: readonly Audience[] = ['child', 'parent', 'network', 'professional'];

/** "Elmer, barn, 11 år" · "Kasper Vangsø, skole, Bakkeskolen" */
function PersonLine({ person }: { person: Person }) {
  const t = useTranslations();
  const about = [
    person.relation || t(`common.roles.${person.role}`),
    person.age === undefined ? '' : t('staff.family.years', { age: person.age }),
    person.unit === t(`common.roles.${person.role}`) ? '' : person.unit,
    person.task,
  ].filter(Boolean);
  return (
    <li>
      <bdi className={styles.name}>{person.name}</bdi>
      <span className={styles.meta}>{about.join(' · ')}</span>
    </li>
  );
}

/** Everyone around the family, by side of the table. */
export function PeopleList({ people }: { people: readonly Person[] }) {
  const t = useTranslations('common.roleGroups');
  return (
    <div className={styles.people}>
      {audiences
        .map((audience) => ({ audience, here: people.filter(({ role }) => audienceOf(role) === audience) }))
        .filter(({ here }) => here.length > 0)
        .map(({ audience, here }) => (
          <div key={audience}>
            <h3>{t(audience)}</h3>
            <ul>
              {here.map((person) => (
                <PersonLine key={person.id} person={person} />
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}
