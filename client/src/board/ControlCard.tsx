import { useSortable } from '@dnd-kit/sortable';
import type { Card } from '@samtavlen/shared/board/cards.ts';
import { GripVertical } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Icon } from '../ui/Icon.tsx';
import { CardItem } from './CardItem.tsx';
import type { Steps } from './CardStandings.tsx';
import cardStyles from './card.module.css';
import controlBoardStyles from './controlBoard.module.css';

/** A card with a grip: dragged by the grip only, so that a swipe or a text selection never moves it. */
export function ControlCard(props: { card: Card; steps: Steps; onAgreement: (id: string) => void }) {
  const t = useTranslations('leading.drag');
  const { card } = props;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: card.id,
    data: { column: card.column },
  });
  const handle = (
    <button
      {...attributes}
      {...listeners}
      ref={setActivatorNodeRef}
      type="button"
      className={cardStyles.handle}
      aria-label={`${t('card')}: ${card.text.slice(0, 40)}`}
    >
      <Icon of={GripVertical} size={20} />
    </button>
  );
  return (
    <li
      ref={setNodeRef}
      className={isDragging ? controlBoardStyles.dragged : undefined}
      style={{ transform: transform ? `translate(${transform.x}px, ${transform.y}px)` : undefined, transition }}
    >
      <CardItem {...props} handle={handle} />
    </li>
  );
}
