import type { FamilySummary } from '@samtavlen/shared/family/familySchema.ts';
import { dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { announce } from '../ui/announcements.ts';
import { Field } from '../ui/Field.tsx';
import { Table } from '../ui/Table.tsx';
import { useDates } from '../ui/useDates.ts';
import { followUpFirst, hasPassed } from './followUpFirst.ts';
import styles from './StartPage.module.css';

/** From this many rows on, searching is quicker than looking. */
const SEARCH_FROM = 6;

/** The meeting that is planned; else the day that was agreed on, also when it has passed without a meeting. */
function NextTime({ family: { nextMeetingAt, nextDay } }: { family: FamilySummary }) {
  const t = useTranslations('staff.start');
  const { shortDate, shortDay } = useDates();
  if (nextMeetingAt) return <span className={styles.day}>{shortDate(nextMeetingAt)}</span>;
  if (!nextDay) return t('none');
  const day = shortDay(nextDay.day);
  if (hasPassed(nextDay, dayInDenmark(Date.now()))) return t('nextPassed', { day });
  return t(nextDay.from === 'meeting' ? 'nextAgreed' : 'nextByCadence', { day });
}

function FamilyRow({ family }: { family: FamilySummary }) {
  const t = useTranslations('staff.start');
  const { shortDate } = useDates();
  return (
    <tr>
      <th scope="row">
        <Link href={`/familier/${family.id}`} className={styles.family}>
          {family.reference}
        </Link>
        {family.example ? <span className={styles.badge}>{t('exampleBadge')}</span> : null}
      </th>
      <td data-label={t('children')}>{family.children.join(', ')}</td>
      <td data-label={t('lastMeeting')} className={styles.day}>
        {family.lastMeetingAt ? shortDate(family.lastMeetingAt) : t('never')}
      </td>
      <td data-label={t('nextMeeting')}>
        <NextTime family={family} />
      </td>
      <td data-label={t('open')}>{family.openAgreements || t('noOpen')}</td>
    </tr>
  );
}

const fits = (family: FamilySummary, sought: string) =>
  [family.reference, ...family.children].some((text) => text.toLocaleLowerCase().includes(sought));

/** My families; first names and reference only, so that the page may be open when a parent walks in. */
export function FamilyTable({ families }: { families: readonly FamilySummary[] }) {
  const t = useTranslations('staff.start');
  const [sought, setSought] = useState('');
  const found = followUpFirst(families, dayInDenmark(Date.now())).filter((family) =>
    fits(family, sought.trim().toLocaleLowerCase()),
  );
  function search(text: string) {
    setSought(text);
    const count = families.filter((family) => fits(family, text.trim().toLocaleLowerCase())).length;
    announce(t('found', { count }));
  }
  return (
    <>
      {families.length < SEARCH_FROM ? null : (
        <Field
          name="search"
          type="search"
          width="middle"
          label={t('search')}
          hint={t('searchHint')}
          value={sought}
          onChange={search}
        />
      )}
      {found.length === 0 ? (
        <p>{t('found', { count: 0 })}</p>
      ) : (
        <Table
          caption={t('families')}
          heads={[t('family'), t('children'), t('lastMeeting'), t('nextMeeting'), t('open')]}
        >
          {found.map((family) => (
            <FamilyRow key={family.id} family={family} />
          ))}
        </Table>
      )}
    </>
  );
}
