import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './card.module.css';

export interface MenuAction {
  key: string;
  label: string;
  run: () => void;
}

/**
 * One button that unfolds a list of buttons under it: works the same by finger, mouse and keyboard. The list is made
 * when it is opened: sixty cards would be five hundred buttons more for an old phone to draw.
 */
export function ActionMenu(props: { label: ReactNode; about: string; actions: () => readonly MenuAction[] }) {
  const { label, about, actions } = props;
  const [open, setOpen] = useState(false);
  const list = useId();
  const button = useRef<HTMLButtonElement>(null);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard for the buttons inside
    <div onKeyDown={onEscape}>
      <button
        ref={button}
        type="button"
        className={styles.menuButton}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {label}
        <VisuallyHidden>: {about}</VisuallyHidden>
        <span aria-hidden="true"> {open ? '▴' : '▾'}</span>
      </button>
      <ul id={list} hidden={!open} className={styles.menuList}>
        {(open ? actions() : []).map((action) => (
          <li key={action.key}>
            <button
              type="button"
              onClick={() => {
                close();
                action.run();
              }}
            >
              {action.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
