import * as v from 'valibot';

/** One line of facts at the top: "Dato: torsdag den 12. marts 2026". */
const factSchema = v.object({ name: v.string(), text: v.string() });

/** What a card shows beside its words. */
const pictureSchema = v.object({
  /** "Tegning" or "Foto"; with the card's words it says what is to be seen. */
  name: v.string(),
  /** Strokes, as the board keeps them (`shared/src/board/drawings.ts`). */
  drawing: v.nullable(v.string()),
  /** Where the server keeps the photo. */
  photo: v.nullable(v.object({ meeting: v.string(), id: v.string() })),
});

/**
 * A card as it stood on the board; `text` is verbatim. `byline` names author and scribe in words; `agreed` is the wording
 * its author said yes to, and whose proposal it was; `facts` are what else its author said of it: day, source and the like.
 */
const cardSchema = v.object({
  id: v.string(),
  text: v.string(),
  author: v.string(),
  scribe: v.nullable(v.string()),
  byline: v.string(),
  agreed: v.nullable(v.string()),
  facts: v.array(factSchema),
  picture: v.nullable(pictureSchema),
  /** What stands beside the card, a line each in words: its group, what others say to it, whether it can be done. */
  beside: v.array(v.string()),
});

export const agreementParts = [
  'who',
  'when',
  'sign',
  'ifItFails',
  'tell',
  'grant',
  'goal',
  'answersTo',
  'answers',
  'status',
  'from',
  'history',
] as const;

export type AgreementPartId = (typeof agreementParts)[number];

/** True for a part we put together of names and our own words; the others were typed by someone at the meeting. */
export const isComposed = (part: AgreementPartId): boolean =>
  !['sign', 'ifItFails', 'tell', 'goal', 'answersTo'].includes(part);

/** An agreement. Its `id` and `meeting` are those of the board, so the same agreement has the same pair in every paper. */
const agreementSchema = v.object({
  id: v.string(),
  meeting: v.string(),
  /** "Aftale 2" */
  heading: v.string(),
  what: v.string(),
  owners: v.array(v.string()),
  /** `YYYY-MM-DD`; the words of it stand in `parts`. */
  due: v.nullable(v.string()),
  /** Everything else that is said of it, in reading order and in words. */
  parts: v.array(v.object({ part: v.picklist(agreementParts), name: v.string(), text: v.string() })),
});

/** A card's left line: how columns are told apart on a black-and-white print. */
export const lineStyles = ['dotted', 'solid', 'dashed', 'double'] as const;

const blockSchema = v.variant('kind', [
  v.object({ kind: v.literal('heading'), level: v.picklist([2, 3]), text: v.string() }),
  v.object({ kind: v.literal('paragraph'), text: v.string() }),
  v.object({ kind: v.literal('notice'), text: v.string() }),
  v.object({ kind: v.literal('list'), items: v.array(v.string()) }),
  v.object({ kind: v.literal('table'), header: v.array(v.string()), rows: v.array(v.array(v.string())) }),
  v.object({ kind: v.literal('cards'), line: v.picklist(lineStyles), cards: v.array(cardSchema) }),
  v.object({
    kind: v.literal('agreements'),
    agreements: v.array(agreementSchema),
    /** Small pictures beside the words, where the format can draw: for children. */
    pictograms: v.optional(v.boolean()),
  }),
]);

export const paperIds = ['recordNote', 'ownAgreements', 'forTheAbsent', 'childAgreements', 'familyPlan'] as const;

/**
 * The plain form between the board (or the plan) and every file. A format only sets it; it adds nothing and leaves
 * nothing out. The JSON file is this form as it stands.
 */
export const paperSchema = v.object({
  paper: v.picklist(paperIds),
  version: v.literal(1),
  language: v.picklist(['da', 'en']),
  title: v.string(),
  /** `large` is for children: 14 pt instead of 11 where the format has letters. */
  letters: v.picklist(['normal', 'large']),
  /** The day it is about (`YYYY-MM-DD`); with the kind of paper it makes the file's name, which holds no names. */
  day: v.string(),
  /** ISO instant of the data: when the meeting closed, or when the plan was read. */
  asOf: v.string(),
  facts: v.array(factSchema),
  /** The day everyone meets again (`YYYY-MM-DD`), and the meeting it was said at; `facts` has it in words. */
  next: v.nullable(v.object({ meeting: v.string(), day: v.string() })),
  blocks: v.array(blockSchema),
  /** What the source holds and the paper does not, a sentence each; set at the end of every format. */
  leftOut: v.array(v.string()),
});

export type Paper = v.InferOutput<typeof paperSchema>;
export type Block = v.InferOutput<typeof blockSchema>;
export type Fact = v.InferOutput<typeof factSchema>;
export type PaperCard = v.InferOutput<typeof cardSchema>;
export type PaperPicture = v.InferOutput<typeof pictureSchema>;
export type PaperAgreement = v.InferOutput<typeof agreementSchema>;
export type PaperId = (typeof paperIds)[number];
