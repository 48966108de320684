/**
 * The one shape of every REST error: `{ code, message, field? }`. `code` is from this closed list or a field's issue
 * code; `message` is a sentence in the reader's language (Accept-Language, Danish otherwise).
 */
export interface Failure {
  code: string;
  message: string;
  field?: string;
}

/** Failures that are not about one field, with their HTTP status. */
export const FAILURES = {
  notSignedIn: 401,
  wrongSignIn: 401,
  slowDown: 429,
  forbidden: 403,
  notFound: 404,
  linkUsed: 410,
  linkUnknown: 404,
  linkExpired: 410,
  familyDeleted: 410,
  meetingClosed: 409,
  meetingNotClosed: 409,
  boardDeleted: 410,
  emailTaken: 409,
  noFamilyMember: 422,
  noFacilitator: 422,
  endsBeforeItStarts: 422,
  wrongCode: 404,
  tooManyTries: 429,
  invalid: 422,
  tooBig: 413,
  textsChanged: 409,
  lastKeeper: 409,
  notAPhoto: 415,
  tooManyPhotos: 409,
  diskFull: 507,
  unexpected: 500,
} as const;

export type FailureCode = keyof typeof FAILURES;
