import { useFieldInSight } from '../ui/fieldInSight.ts';
import { useFocusKept } from '../ui/keepFocus.ts';
import { useMeetingAnnouncements } from './useMeetingAnnouncements.ts';

/** Nothing to see: what happens by itself, for those who hear the page, go through it by keys, or write in it. */
export function MeetingAnnouncements() {
  useMeetingAnnouncements();
  useFocusKept();
  useFieldInSight();
  return null;
}
