import type { Guides } from '@samtavlen/shared/questions/Guide.ts';
import { useState } from 'react';
import { dropDraft, keepDraft, readDraft } from '../staff/drafts.ts';

const NAME = 'texts';

/** What is being edited: from which version, and whether it came out of a file. */
export interface GuideDraft {
  after: number;
  guides: Guides;
  how: 'edited' | 'imported';
}

/**
 * The texts as they are being edited, kept in this browser until they are saved.
 * @param kept the version meetings begin with now
 */
export function useGuideDraft(kept: { number: number; guides: Guides }) {
  const fresh: GuideDraft = { after: kept.number, guides: kept.guides, how: 'edited' };
  const [draft, setDraft] = useState<GuideDraft | null>(() => readDraft<GuideDraft>(NAME));
  const [before, setBefore] = useState<GuideDraft | null | undefined>(undefined);
  const now = draft ?? fresh;
  function put(next: GuideDraft | null): void {
    if (next) keepDraft(NAME, next);
    else dropDraft(NAME);
    setDraft(next);
  }
  return {
    draft: now,
    isChanged: draft !== null,
    /** True while what was left out, or thrown away, can be had back. */
    canUndo: before !== undefined,
    change(guides: Guides, undoable = false) {
      setBefore(undoable ? draft : undefined);
      put({ ...now, guides });
    },
    /** Takes in a file, to be looked at and saved. */
    takeIn(guides: Guides) {
      setBefore(draft);
      put({ after: kept.number, guides, how: 'imported' });
    },
    /** Back to the version that is used now. */
    throwAway() {
      setBefore(draft);
      put(null);
    },
    undo() {
      if (before !== undefined) put(before);
      setBefore(undefined);
    },
    saved() {
      setBefore(undefined);
      put(null);
    },
  };
}
