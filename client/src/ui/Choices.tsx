import type { ReactNode } from 'react';
import styles from './Field.module.css';
import { describedBy, type FieldBasics, FieldError, fieldId, Hint, Optional } from './FieldFrame.tsx';

export interface Choice<V extends string> {
  value: V;
  label: ReactNode;
  hint?: ReactNode;
}

type GroupFrame = FieldBasics & { inline?: boolean; children: ReactNode };

function Group({ name, label, hint, error, optional, inline, children }: GroupFrame) {
  return (
    <fieldset
      id={fieldId(name)}
      tabIndex={-1}
      className={error ? `${styles.field} ${styles.wrong}` : styles.field}
      aria-describedby={describedBy({ name, hint, error })['aria-describedby']}
    >
      <legend className={styles.label}>
        {label}
        <Optional optional={optional} />
      </legend>
      <Hint name={name}>{hint}</Hint>
      <FieldError name={name} error={error} />
      <div className={inline ? `${styles.choices} ${styles.inline}` : styles.choices}>{children}</div>
    </fieldset>
  );
}

function ChoiceRow(props: {
  type: 'radio' | 'checkbox';
  name: string;
  choice: Choice<string>;
  checked: boolean;
  onChange: (checked: boolean) => void;
  spoken?: string | undefined;
}) {
  const { type, name, choice, checked, onChange, spoken } = props;
  return (
    <label className={styles.choice}>
      <input
        type={type}
        name={name}
        value={choice.value}
        checked={checked}
        aria-label={spoken}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{choice.label}</span>
      {choice.hint ? <span className={styles.hint}>{choice.hint}</span> : null}
    </label>
  );
}

type GroupProps<V extends string> = FieldBasics & {
  choices: readonly Choice<V>[];
  /** Side by side where there is room: for a few short answers. */
  inline?: boolean;
};

/** One of several, all in sight. `value` may be '' while nothing is chosen: we never choose for anyone. */
export function RadioGroup<V extends string>(props: GroupProps<V> & { value: V | ''; onChange: (value: V) => void }) {
  const { choices, value, onChange, ...basics } = props;
  return (
    <Group {...basics}>
      {choices.map((choice) => (
        <ChoiceRow
          key={choice.value}
          type="radio"
          name={basics.name}
          choice={choice}
          checked={choice.value === value}
          onChange={() => onChange(choice.value)}
        />
      ))}
    </Group>
  );
}

/** Any number of several. */
export function CheckboxGroup<V extends string>(
  props: GroupProps<V> & { values: readonly V[]; onChange: (values: V[]) => void },
) {
  const { choices, values, onChange, ...basics } = props;
  const toggle = (value: V, on: boolean) => onChange(on ? [...values, value] : values.filter((one) => one !== value));
  return (
    <Group {...basics}>
      {choices.map((choice) => (
        <ChoiceRow
          key={choice.value}
          type="checkbox"
          name={basics.name}
          choice={choice}
          checked={values.includes(choice.value)}
          onChange={(on) => toggle(choice.value, on)}
        />
      ))}
    </Group>
  );
}

/** A single yes. `spoken` begins with the label and says what it is about, where the eye sees that by its place. */
export function Checkbox(props: {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  spoken?: string;
}) {
  const { name, label, hint, checked, onChange, spoken } = props;
  return (
    <ChoiceRow
      type="checkbox"
      name={name}
      choice={{ value: 'yes', label, hint }}
      checked={checked}
      onChange={onChange}
      spoken={spoken}
    />
  );
}
