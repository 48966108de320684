import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import type { Participant } from '@samtavlen/shared/meeting/Participant.ts';
import { useLocale, useTranslations } from 'use-intl';
import { personWith } from './people.ts';

export interface Naming {
  /** "mor", "11 år", "PPR": what tells two people with the same name apart. */
  part(person: Pick<Participant, 'role' | 'age' | 'relation'>): string;
  /** "Signe, mor" */
  full(person: Participant): string;
  /** "Signe, mor" by id; a kind word when the person is unknown. */
  of(id: string): string;
  /** "Signe"; with what they are to the child when another has the same name. */
  short(id: string): string;
  /** "Signe og Karim" */
  list(names: readonly string[]): string;
}

/** How people are named everywhere on the meeting pages: first name and what they are to the child. */
export function useNaming(people: readonly PersonInRoom[]): Naming {
  const roles = useTranslations('common.rolesShort');
  const board = useTranslations('meeting.board');
  const locale = useLocale();
  const part: Naming['part'] = ({ role, age, relation }) =>
    age !== undefined ? board('years', { age }) : relation || roles(role);
  const full: Naming['full'] = (person) => `${person.name}, ${part(person)}`;
  const of: Naming['of'] = (id) => {
    const person = personWith(people, id);
    return person ? full(person) : board('someone');
  };
  const short: Naming['short'] = (id) => {
    const name = personWith(people, id)?.name;
    return name === undefined || people.some((one) => one.id !== id && one.name === name) ? of(id) : name;
  };
  return { part, full, of, short, list: (names) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names) };
}
