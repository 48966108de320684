/** Why a socket was closed. y-websocket takes 4400-4499 as final and tries again after every other code. */
export const CLOSE = {
  notSignedIn: 4401,
  notAdmitted: 4403,
  noSuchMeeting: 4404,
  sentOut: 4405,
  offences: 4406,
  otherVersion: 4409,
  /** The documents have been made anew since: what the device holds is of no use any more. */
  otherGeneration: 4410,
  tooBig: 1009,
  restarting: 1012,
  tooSlow: 1013,
  storeFailing: 4503,
  roomReset: 4504,
  tooMany: 4508,
} as const;
