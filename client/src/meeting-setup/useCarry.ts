import type { CarryOffer } from '@samtavlen/shared/board/carryOver.ts';
import type { Carry } from '@samtavlen/shared/meeting/meetingSchema.ts';
import type { useKeptDraft } from './useKeptDraft.ts';

/** What comes along from the last meeting: what waits there, until somebody chooses otherwise. */
export function useCarry(offer: CarryOffer | null, kept: ReturnType<typeof useKeptDraft>) {
  const chosen = kept.draft.carry;
  // What was chosen among another meeting's cards counts no more.
  const carry: Carry | null = chosen && chosen.meeting === offer?.meeting ? chosen : null;
  const waiting = offer?.cards.filter(({ waits }) => waits).map(({ id }) => id) ?? [];
  return {
    carry,
    ids: carry?.cards ?? waiting,
    choose: (cards: string[]) => offer && kept.change({ carry: { meeting: offer.meeting, cards } }),
  };
}
