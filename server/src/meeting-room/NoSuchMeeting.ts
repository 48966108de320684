/** The meeting was deleted, or never was. */
export class NoSuchMeeting extends Error {
  override name = 'NoSuchMeeting';
}
