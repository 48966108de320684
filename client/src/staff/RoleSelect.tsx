import { type Audience, audienceOf, isRole, type Role, roleNames } from '@samtavlen/shared/meeting/roles.ts';
import { useTranslations } from 'use-intl';
import { Select } from '../ui/Field.tsx';
import type { FieldBasics } from '../ui/FieldFrame.tsx';

const everyone: readonly Audience[] = ['child', 'parent', 'network', 'professional'];

type RoleSelectProps = FieldBasics & {
  value: Role | '';
  onChange: (role: Role) => void;
  /** Only these sides of the table. */
  audiences?: readonly Audience[];
};

/** The vocabulary of roles (domain.md 4.2), grouped by side of the table. */
export function RoleSelect({ value, onChange, audiences = everyone, ...basics }: RoleSelectProps) {
  const t = useTranslations('common');
  const choose = useTranslations('staff.setup');
  return (
    <Select {...basics} value={value} onChange={(role) => isRole(role) && onChange(role)}>
      {value === '' ? <option value="">{choose('choose')}</option> : null}
      {audiences.map((audience) => (
        <optgroup key={audience} label={t(`roleGroups.${audience}`)}>
          {roleNames
            .filter((role) => audienceOf(role) === audience)
            .map((role) => (
              <option key={role} value={role}>
                {t(`roles.${role}`)}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}
