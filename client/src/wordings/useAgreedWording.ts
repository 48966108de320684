import type { Card } from '@samtavlen/shared/board/cards.ts';
import { agreedWording, type Wording } from '@samtavlen/shared/board/wordings.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';

/** The wording that stands in the card's place; null while the own words do. */
export const useAgreedWording = (card: Card): Wording | null => agreedWording(useMeetingBoard().board.wordings, card);
