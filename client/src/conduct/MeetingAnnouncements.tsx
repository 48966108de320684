import { useFocusKept } from '../ui/keepFocus.ts';
import { useMeetingAnnouncements } from './useMeetingAnnouncements.ts';

/** Nothing to see: what happens by itself, for those who hear the page, or go through it by keys. */
export function MeetingAnnouncements() {
  useMeetingAnnouncements();
  useFocusKept();
  return null;
}
