import type { Right } from '../meeting/Participant.ts';
import type { Phase } from '../meeting/phase.ts';

/** One thing an update would do to a document, in the field's terms instead of Yjs'. */
export interface Write {
  root: string;
  /** Keys from the root down; `*` is a place in a text or list. E.g. `['<card>', 'text', '*']`. */
  path: readonly string[];
  act:
    | { kind: 'value'; value: unknown }
    /** `type`: `Map`, `Text`, `XmlFragment`, `XmlText`, or `XmlElement:<name>`. */
    | { kind: 'type'; type: string }
    | { kind: 'text'; text: string; lengthBefore: number }
    | { kind: 'format'; mark: string; value: unknown }
    | { kind: 'remove' }
    /** Content that is already deleted when it arrives; it still takes the place of what stands there. */
    | { kind: 'nothing' };
  record: RecordFacts;
}

/** Whose card or agreement a write touches: read from the server's document, never taken from the client's word. */
export interface RecordFacts {
  /** Made in this very update, where nothing stood before. */
  fresh: boolean;
  author?: string;
  scribe?: string;
  /** The maker of an agreement, a wording, a group or a reality check. */
  by?: string;
  /** The card a wording or a reality check stands beside. */
  card?: string;
}

/** Who is at the other end of the connection. */
export interface Writer {
  participant: string | null;
  right: Right;
}

/** Roots that hold a limited number of entries. */
export type CountedRoot =
  | 'cards'
  | 'agreements'
  | 'wordings'
  | 'groups'
  | 'stances'
  | 'realityChecks'
  | 'dangerStatements'
  | 'dangerWordings';

/** What the policy needs to know of the meeting. */
export interface MeetingFactsForPolicy {
  phase: Phase;
  columns: readonly string[];
  lanes: readonly string[];
  isParticipant(id: string): boolean;
  /** Someone who says others' words in Danish, and has none of their own at the meeting. */
  isInterpreter(id: string): boolean;
  /** The family has the board to itself, and this participant (null: the wall) is not of it. */
  isClosedTo(participant: string | null): boolean;
  /** The participant who writes for this seat, if it is one. */
  scribeOf(id: string): string | null;
  /** Entries in the document now. */
  count(root: CountedRoot): number;
  /** Whose words a card is; null when there is no such card. */
  authorOf(card: string): string | null;
  /** True when the server put the card there from its author's draft. */
  isFromDraft(card: string): boolean;
  /** A scale has been asked about this card at this meeting. */
  wasAskedAbout(card: string): boolean;
  /** Whose photo this is; null when the server keeps no such photo for this meeting. */
  photoOwner(photo: string): string | null;
}
