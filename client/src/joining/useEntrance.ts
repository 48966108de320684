import { useEffect, useState } from 'react';
import { isFailedRequest } from '../api/FailedRequest.ts';
import { type Entrance, lookBehind } from './doorQuestions.ts';

export type Seen = { kind: 'looking' } | { kind: 'dead'; message: string } | Entrance;

/** What stands behind a link; only looks. */
export function useEntrance(token: string): Seen {
  const [seen, setSeen] = useState<Seen>({ kind: 'looking' });
  useEffect(() => {
    lookBehind(token).then(setSeen, (error: unknown) => {
      if (!isFailedRequest(error)) throw error;
      setSeen({ kind: 'dead', message: error.message });
    });
  }, [token]);
  return seen;
}
