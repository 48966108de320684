import { useEffect, useState } from 'react';
import { get } from '../api/request.ts';

let asked: Promise<string | null> | undefined;

/** Whom to call, as the municipality has set it; null when it has not. Asked for once. */
export function useContact(): string | null {
  const [contact, setContact] = useState<string | null>(null);
  useEffect(() => {
    asked ??= get<{ contact: string | null }>('/contact').then(
      (answer) => answer.contact,
      () => {
        asked = undefined;
        return null;
      },
    );
    void asked.then(setContact);
  }, []);
  return contact;
}
