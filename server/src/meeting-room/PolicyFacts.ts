import type { MeetingFactsForPolicy } from '@samtavlen/shared/access/Write.ts';

/** What the policy asks of a meeting; the rest it asks of the document. */
export type PolicyFacts = Omit<MeetingFactsForPolicy, 'count' | 'authorOf' | 'isFromDraft'>;
