import { useEffect, useState } from 'react';
import { onAnnouncement } from './announcements.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** The only polite live region of the product; speak through `announce`. */
export function LiveRegion() {
  const [text, setText] = useState('');
  useEffect(() => onAnnouncement(setText), []);
  return (
    <div role="status" aria-live="polite">
      <VisuallyHidden>{text}</VisuallyHidden>
    </div>
  );
}
