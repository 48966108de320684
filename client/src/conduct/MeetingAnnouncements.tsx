import { useMeetingAnnouncements } from './useMeetingAnnouncements.ts';

/** Nothing to see: what happens by itself, for those who hear the page. */
export function MeetingAnnouncements() {
  useMeetingAnnouncements();
  return null;
}
