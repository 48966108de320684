import * as v from 'valibot';

/** Afbud · kom ikke. */
export const absenceKinds = ['cancelled', 'noShow'] as const;

/** How someone was told: samtale, telefon, brev, e-mail. */
export const tellingChannels = ['conversation', 'phone', 'letter', 'email'] as const;

const boardId = v.pipe(v.string('unknown'), v.regex(/^[\w-]{1,40}$/, 'unknown'));

/** Someone who was invited and not there, and the agreements that concern them (ids on the board). */
export const absenceSchema = v.object({
  how: v.picklist(absenceKinds, 'empty'),
  parts: v.pipe(v.array(boardId), v.maxLength(300, 'tooMany')),
});

export const tellingSchema = v.object({ channel: v.picklist(tellingChannels, 'empty') });

export type AbsenceInput = v.InferOutput<typeof absenceSchema>;
export type AbsenceKind = AbsenceInput['how'];
export type TellingChannel = (typeof tellingChannels)[number];

/** That someone has been told: when (ISO instant), how, and the name of whoever told. */
export interface Told {
  at: string;
  channel: TellingChannel;
  by: string;
}

/** "Orientering af ikke-deltagere": an addition to a closed meeting, not a part of it. */
export interface Absence extends AbsenceInput {
  participant: string;
  /** Null until somebody has told them. */
  told: Told | null;
}

/** `GET /api/meetings/:id/absences` */
export interface Absences {
  absences: Absence[];
  /** Everyone who was invited; `part` is what names them, `seen` that they were at the meeting with a phone or a scribe. */
  invited: { id: string; name: string; child: boolean; seen: boolean; part: string[] }[];
  /** The agreements, numbered as on the board. */
  agreements: { id: string; number: number; what: string }[];
}
