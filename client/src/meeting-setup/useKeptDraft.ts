import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import { useState } from 'react';
import type { Colleague } from '../api/staff.ts';
import { dropDraft, keepDraft, readDraft } from '../staff/drafts.ts';
import { type MeetingDraft, newMeetingDraft } from './meetingDraft.ts';

/**
 * The draft as it is kept in this browser; a person added to the family since then joins the list.
 * @param day what a new draft's date says
 */
export function useKeptDraft(family: Family, me: Colleague, day: string) {
  const name = `meeting.${family.id}`;
  const [draft, setDraft] = useState<MeetingDraft>(() => {
    const fresh = newMeetingDraft(family, me, day);
    const kept = readDraft<MeetingDraft>(name);
    if (!kept) return fresh;
    const news = fresh.invitees.filter(({ key }) => !kept.invitees.some((one) => one.key === key));
    return { ...fresh, ...kept, invitees: [...kept.invitees, ...news] };
  });
  const [before, setBefore] = useState<MeetingDraft | null>(null);
  function put(changed: MeetingDraft) {
    keepDraft(name, changed);
    setDraft(changed);
  }
  return {
    draft,
    /** True while what "Begynd forfra" took away can be had back. */
    startedOver: before !== null,
    change(part: Partial<MeetingDraft>) {
      setBefore(null);
      put({ ...draft, ...part });
    },
    startOver() {
      setBefore(draft);
      put(newMeetingDraft(family, me, day));
    },
    undoStartOver() {
      if (before) put(before);
      setBefore(null);
    },
    drop: () => dropDraft(name),
  };
}
