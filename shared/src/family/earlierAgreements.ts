import type { EarlierAgreement } from '../conduct/EarlierAgreement.ts';
import type { PlanAgreement, PlanStatus } from './planSchema.ts';

/** Still open from an older meeting: nobody has said that it was done or became something else. */
const OPEN: readonly PlanStatus[] = ['agreed', 'proposed', 'underWay', 'notDone'];

/**
 * What a meeting opens on (product.md 3.3): all agreements of the family's last meeting, and older ones that are open.
 * @param meeting the one that opens; its own agreements are left out
 */
export function earlierAgreements(plan: readonly PlanAgreement[], meeting: string): EarlierAgreement[] {
  const others = plan.filter(({ meetingId }) => meetingId !== meeting);
  const last = others
    .map(({ meetingAt }) => meetingAt)
    .sort()
    .at(-1);
  return others
    .filter(({ meetingAt, status }) => meetingAt === last || OPEN.includes(status))
    .map(({ id, what, owners, due, status, history }) => ({
      ...{ id, what, due, status },
      owners: owners.map(({ name }) => name),
      sentence: history.at(-1)?.sentence ?? '',
    }));
}
