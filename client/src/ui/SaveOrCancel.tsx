import { Button } from './Button.tsx';
import styles from './SaveOrCancel.module.css';

/** The end of a form that stands in the place of what it changes: one way on, and one back that changes nothing. */
export function SaveOrCancel({ save, cancel, onCancel }: { save: string; cancel: string; onCancel: () => void }) {
  return (
    <div className={styles.buttons}>
      <Button type="submit" look="primary">
        {save}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}
