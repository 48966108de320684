import type { LucideIcon } from 'lucide-react';

/** A drawing beside a word, never instead of one. `size` in CSS px; at least 24 on phones, 40 on the wall. */
export function Icon({ of: Drawing, size = 24 }: { of: LucideIcon; size?: number }) {
  return <Drawing size={size} aria-hidden="true" focusable="false" />;
}
