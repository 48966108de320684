import { addDays, type Day, dayInDenmark, readDay } from '@samtavlen/shared/meeting/day.ts';
import { type KeyboardEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useUnsentText } from '../saving/unsentText.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './agreementForm.module.css';
import { useDayWords } from './useDayWords.ts';

/** Days from today. */
const QUICK = { tomorrow: 1, week: 7, fortnight: 14, month: 30 } as const;

type Doubt = { kind: 'noSuchDay' } | { kind: 'past'; day: Day };

function dayOrDoubt(text: string): Day | Doubt {
  const today = dayInDenmark(Date.now());
  const day = readDay(text, today);
  if (day === null) return { kind: 'noSuchDay' };
  return day < today ? { kind: 'past', day } : day;
}

/** A day that has passed is asked about, and not taken for a slip. */
function PastDay({ day, onYes, onNo }: { day: Day; onYes: () => void; onNo: () => void }) {
  const t = useTranslations('later.agreement');
  const words = useDayWords();
  return (
    <div role="alert" className={styles.doubt}>
      <p>{t('past', { day: words(day) })}</p>
      <div className={styles.buttons}>
        <Button look="secondary" onClick={onYes}>
          {t('pastYes')}
        </Button>
        <Button look="secondary" onClick={onNo}>
          {t('pastNo')}
        </Button>
      </div>
    </div>
  );
}

function QuickDays({ onChoose }: { onChoose: (day: Day) => void }) {
  const t = useTranslations('later.agreement');
  const today = dayInDenmark(Date.now());
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a second question
    <div role="group" aria-label={t('quick')} className={styles.buttons}>
      {(Object.keys(QUICK) as (keyof typeof QUICK)[]).map((quick) => (
        <Button key={quick} look="secondary" onClick={() => onChoose(addDays(today, QUICK[quick]))}>
          {t(quick)}
        </Button>
      ))}
    </div>
  );
}

/** When it is to be done: a day typed the Danish way, or one of a few near ones. A day that has passed is asked about. */
export function DueField({ due, onChange }: { due: Day | null; onChange: (due: Day | null) => void }) {
  const t = useTranslations('later.agreement');
  const words = useDayWords();
  const [text, setText] = useState('');
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  useUnsentText(text.trim() !== '');
  function accept(day: Day): void {
    onChange(day);
    setText('');
    setDoubt(null);
  }
  function read(): void {
    const found = text.trim() === '' ? null : dayOrDoubt(text);
    if (typeof found === 'string') accept(found);
    else setDoubt(found);
  }
  const readAgain = () => {
    setDoubt(null);
    document.getElementById('field-due')?.focus();
  };
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    read();
  };
  return (
    <div className={styles.due}>
      <Field
        name="due"
        label={t('when')}
        hint={t('whenHint')}
        error={doubt?.kind === 'noSuchDay' ? t('noSuchDay') : undefined}
        value={text}
        onChange={setText}
        onBlur={read}
        onKeyDown={onEnter}
        width="middle"
        inputMode="text"
        autoComplete="off"
      />
      {doubt?.kind === 'past' && <PastDay day={doubt.day} onYes={() => accept(doubt.day)} onNo={readAgain} />}
      {due && (
        <p className={styles.chosenDay}>
          <strong>{words(due)}</strong>
          <Button look="quiet" onClick={() => onChange(null)}>
            {t('noDay')}
          </Button>
        </p>
      )}
      <QuickDays onChoose={accept} />
    </div>
  );
}
