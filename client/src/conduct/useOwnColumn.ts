import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { useState } from 'react';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { cardInSight } from '../ui/plainPage.ts';

const KEY = 'samtavlen:column';

/**
 * The column a person chose to look at; null follows the meeting. Kept with the tab, so that a phone that let the page
 * go comes back to the same place; the card one writes on the server's page comes before it. It says nothing of what is in
 * the meeting.
 */
export function useOwnColumn(): [ColumnId | null, (column: ColumnId | null) => void] {
  const { template, view } = useMeetingBoard();
  const key = `${KEY} ${view.meeting.id}`;
  const [own, setOwn] = useState(() => {
    const at = cardInSight()?.column ?? sessionStorage.getItem(key);
    return template.columns.find((column) => column === at) ?? null;
  });
  const choose = (column: ColumnId | null) => {
    setOwn(column);
    if (column === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, column);
  };
  return [own, choose];
}
