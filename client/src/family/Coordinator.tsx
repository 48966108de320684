import { coordinatorOf } from '@samtavlen/shared/family/coordinatorOf.ts';
import type { PlanCoordinator } from '@samtavlen/shared/family/planSchema.ts';
import { useTranslations } from 'use-intl';
import { Section } from '../ui/Section.tsx';
import { useDates } from '../ui/useDates.ts';

/** Whom the family has chosen to coordinate, and whom before; the latest first. Nobody chooses here: the family does. */
export function Coordinator({ chosen }: { chosen: readonly PlanCoordinator[] }) {
  const t = useTranslations('staff.family.coordinator');
  const { date } = useDates();
  const now = coordinatorOf(chosen);
  const before = chosen.filter((one) => one !== now);
  const say = ({ name, chosenBy, chosenAt, answer }: PlanCoordinator) =>
    t(answer ?? 'waits', { name, chosenBy, day: date(chosenAt) });
  return (
    <Section title={t('title')}>
      <p>{now ? say(now) : t('none')}</p>
      {before.length > 0 && (
        <details>
          <summary>{t('before')}</summary>
          <ul>
            {before.map((one) => (
              <li key={one.meetingId}>{say(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
