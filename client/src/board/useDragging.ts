import {
  type Announcements,
  type DragEndEvent,
  KeyboardSensor,
  MouseSensor,
  type SensorDescriptor,
  type SensorOptions,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import type { Card } from '@samtavlen/shared/board/cards.ts';
import { putInGroup } from '@samtavlen/shared/board/gathering.ts';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { dropGroup, dropPlace } from './dropPlace.ts';

/** The pointer must travel this far before a press becomes a drag, CSS px. */
const TRAVEL = 6;
/** A finger must rest this long on the grip, ms: a swipe never lifts a card. */
const REST = 150;

interface Dragging {
  sensors: SensorDescriptor<SensorOptions>[];
  accessibility: { announcements: Announcements; screenReaderInstructions: { draggable: string } };
  onDragEnd: (event: DragEndEvent) => void;
}

/** Dragging by mouse, touch and keyboard. A card dropped among the agreements becomes one. */
export function useDragging(onAgreement: (id: string) => void): Dragging {
  const t = useTranslations('leading.drag');
  const { board, template } = useMeetingBoard();
  const actions = useRoomActions();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: TRAVEL } }),
    useSensor(TouchSensor, { activationConstraint: { delay: REST, tolerance: TRAVEL } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const announcements: Announcements = {
    onDragStart: () => t('lifted'),
    onDragOver: () => undefined,
    onDragEnd: () => t('dropped'),
    onDragCancel: () => t('stopped'),
  };
  /** Into a group of another column the card comes along. */
  const joinGroup = (card: Card, id: string) => {
    const group = board.groups.find((one) => one.id === id);
    if (group && group.column !== card.column) actions.moveCard(card.id, group.column, Number.MAX_SAFE_INTEGER);
    if (group) actions.write(({ doc, board: roots }) => putInGroup(doc, roots, card.id, id));
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const card = board.columns.flatMap(({ cards }) => cards).find(({ id }) => id === active.id);
    const group = over ? dropGroup(String(over.id)) : null;
    if (card && group) return joinGroup(card, group);
    const place = over && card ? dropPlace(template, board, card.id, String(over.id)) : null;
    if (!card || !place || over?.id === card.id) return;
    if (place.column === 'agreement') onAgreement(actions.makeAgreement({ text: card.text, from: card.id }));
    else actions.moveCard(card.id, place.column, place.index, place.lane);
  };
  return {
    sensors,
    accessibility: { announcements, screenReaderInstructions: { draggable: t('how') } },
    onDragEnd,
  };
}
