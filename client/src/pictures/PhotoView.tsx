import type { MeetingView } from '@samtavlen/shared/conduct/MeetingView.ts';
import { photoUrl } from '../api/photos.ts';
import styles from './pictures.module.css';

/** A photo, asked of the server only by those who may see it; an address of its own helps nobody else. */
export function PhotoView(props: { meeting: string; photo: string; label: string; as: MeetingView['me'] }) {
  const { meeting, photo, label, as } = props;
  return (
    <img
      className={styles.picture}
      src={photoUrl(meeting, photo, as.right === 'wall' ? 'wall' : undefined)}
      alt={label}
      loading="lazy"
      decoding="async"
    />
  );
}
