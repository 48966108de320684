import { type Audience, audienceOf, type Role, roleNames } from '@samtavlen/shared/meeting/roles.ts';
import { useTranslations } from 'use-intl';
import { Select } from '../ui/Field.tsx';

const GROUPS: readonly Audience[] = ['child', 'parent', 'network', 'professional'];

/** The leads of a meeting are chosen by the staff, never by the person who knocks. */
const LEADS: readonly Role[] = ['facilitator', 'coFacilitator'];

/** Who one is in the meeting; the family's roles come first and none is chosen beforehand. */
export function RoleSelect(props: {
  value: Role | '';
  onChange: (role: Role | '') => void;
  error: string | undefined;
}) {
  const t = useTranslations('door.joining');
  const roles = useTranslations('common.roles');
  const groups = useTranslations('common.roleGroups');
  return (
    <Select
      name="role"
      label={t('roleLabel')}
      error={props.error}
      value={props.value}
      onChange={(value) => props.onChange(value as Role | '')}
    >
      <option value="">{t('roleChoose')}</option>
      {GROUPS.map((group) => (
        <optgroup key={group} label={groups(group)}>
          {roleNames
            .filter((role) => audienceOf(role) === group && !LEADS.includes(role))
            .map((role) => (
              <option key={role} value={role}>
                {roles(role)}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}
