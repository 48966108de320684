import { useEffect, useState } from 'react';
import { onAnnouncement } from './announcements.ts';
import styles from './VisuallyHidden.module.css';

/** The only polite live region of the product; speak through `announce`. */
export function LiveRegion() {
  const [text, setText] = useState('');
  useEffect(() => onAnnouncement(setText), []);
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {text}
    </div>
  );
}
