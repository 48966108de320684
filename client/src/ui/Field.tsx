import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import styles from './Field.module.css';
import { describedBy, type FieldBasics, FieldFrame, fieldId } from './FieldFrame.tsx';

type Plain<T> = Omit<T, 'className' | 'id' | 'name' | 'placeholder' | 'disabled' | 'onChange' | 'value'>;

interface Value {
  value: string;
  onChange: (value: string) => void;
}

/** How wide the field is: as long as the answer is likely to be. */
type Width = { width?: 'short' | 'middle' | 'full' };

function parted<P extends FieldBasics & Value & Width>(props: P) {
  const { name, label, hint, error, optional, value, onChange, width = 'full', ...rest } = props;
  const frame: FieldBasics = { name, label, hint, error, ...(optional === undefined ? {} : { optional }) };
  const control = { id: fieldId(name), name, value, dir: 'auto', ...describedBy(frame) };
  return { frame, control, onChange, rest, className: `${styles.input} ${styles[width]}` };
}

/** One line of text. */
export function Field(props: FieldBasics & Value & Width & Plain<InputHTMLAttributes<HTMLInputElement>>) {
  const { frame, control, onChange, rest, className } = parted(props);
  return (
    <FieldFrame {...frame}>
      <input {...rest} {...control} className={className} onChange={(event) => onChange(event.currentTarget.value)} />
    </FieldFrame>
  );
}

/** Several lines of text; the browser's own field, so that every keyboard works. */
export function TextArea(props: FieldBasics & Value & Width & Plain<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const { frame, control, onChange, rest, className } = parted(props);
  return (
    <FieldFrame {...frame}>
      <textarea
        rows={3}
        {...rest}
        {...control}
        className={className}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

/** A list to choose one from; the `option`s are the children. */
export function Select(
  props: FieldBasics & Value & Width & Plain<SelectHTMLAttributes<HTMLSelectElement>> & { children: ReactNode },
) {
  const { frame, control, onChange, rest, className } = parted(props);
  return (
    <FieldFrame {...frame}>
      <select {...rest} {...control} className={className} onChange={(event) => onChange(event.currentTarget.value)} />
    </FieldFrame>
  );
}
