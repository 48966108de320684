import type { PlanStatus } from '@samtavlen/shared/family/planSchema.ts';
import { CircleCheck, CircleDashed, Handshake, LifeBuoy, MoveRight, PencilLine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Icon } from '../ui/Icon.tsx';
import styles from './FamilyPage.module.css';

const drawings = {
  agreed: Handshake,
  proposed: CircleDashed,
  done: CircleCheck,
  underWay: MoveRight,
  notDone: LifeBuoy,
  changed: PencilLine,
} as const satisfies Record<PlanStatus, unknown>;

/** Status as word and drawing; no red for what did not work out. */
export function StatusMark({ status }: { status: PlanStatus }) {
  const t = useTranslations('staff.agreements.statuses');
  return (
    <span className={`${styles.status} ${status === 'done' ? styles.done : ''}`}>
      <Icon of={drawings[status]} size={20} />
      {t(status)}
    </span>
  );
}
