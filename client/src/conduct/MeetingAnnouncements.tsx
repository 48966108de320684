import { useFieldInSight } from '../ui/fieldInSight.ts';
import { useFocusKept } from '../ui/keepFocus.ts';
import { useKeptPlace } from '../ui/useKeptPlace.ts';
import { useMeetingAnnouncements } from './useMeetingAnnouncements.ts';

/** Nothing to see: what happens by itself, for those who hear the page, go through it by keys, write in it, or come back. */
export function MeetingAnnouncements() {
  useMeetingAnnouncements();
  useFocusKept();
  useFieldInSight();
  useKeptPlace();
  return null;
}
