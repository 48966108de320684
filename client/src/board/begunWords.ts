import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { useBegunForm } from '../ui/plainPage.ts';
import type { Writing } from './Writing.ts';

/** Words that were begun in the server's form before the app was there. */
interface BegunWords {
  /** The id the card has in the form, as a draft and on the board: sent both ways it is still one card. */
  draft: string;
  text: string;
  /** *Del på tavlen* was pressed. */
  sent: boolean;
}

let begun: BegunWords | null = null;

/** What was begun for this card, until the field has it and lets go. */
export const begunWords = (draft: string): BegunWords | null => (begun?.draft === draft ? begun : null);

export function letGo(): void {
  begun = null;
}

/** Goes on in the app's own field with a card that was begun in the server's. */
export function useBegunWords(me: string | null, goOn: (writing: Writing) => void): void {
  useBegunForm('plain-form', (said, sent) => {
    const field = (name: string) => String(said.get(name) ?? '');
    const author = field('author') || me;
    if (field('text').trim() === '' || author === null) return;
    begun = { draft: field('card'), text: field('text').trim(), sent };
    goOn({ column: field('column') as ColumnId, author, draft: begun.draft });
  });
}
