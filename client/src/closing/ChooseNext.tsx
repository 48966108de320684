import { needsWhy, WHY_LENGTH } from '@samtavlen/shared/conduct/nextDate.ts';
import { type Day, dayInDenmark, readDay } from '@samtavlen/shared/meeting/day.ts';
import { holdsPrivateNumber } from '@samtavlen/shared/meeting/privateNumber.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDayWords } from '../agreements/useDayWords.ts';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useUnsentText } from '../saving/unsentText.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './closing.module.css';

type Trouble = { day?: 'noDay' | 'passed'; why?: 'whyEmpty' | 'whyLong' | 'privateNumber' };

/** What keeps another day from being chosen; empty when nothing does. */
function troubleWith(day: Day | null, why: string, byCadence: Day | null, today: Day): Trouble {
  if (day === null) return { day: 'noDay' };
  if (day <= today) return { day: 'passed' };
  if (why.length > WHY_LENGTH) return { why: 'whyLong' };
  if (holdsPrivateNumber(why)) return { why: 'privateNumber' };
  return needsWhy(day, byCadence) && why.trim() === '' ? { why: 'whyEmpty' } : {};
}

/** Another day than the one that is proposed; a later one is asked why. */
function AnotherDay({ byCadence, onChoose }: { byCadence: Day | null; onChoose: (day: Day, why: string) => void }) {
  const t = useTranslations('closing.next');
  const [text, setText] = useState('');
  const [why, setWhy] = useState('');
  const [trouble, setTrouble] = useState<Trouble>({});
  const today = dayInDenmark(Date.now());
  const day = readDay(text, today);
  const asksWhy = day !== null && needsWhy(day, byCadence);
  useUnsentText(text.trim() !== '' || why.trim() !== '');
  function choose(): void {
    const found = troubleWith(day, asksWhy ? why : '', byCadence, today);
    setTrouble(found);
    if (day === null || found.day || found.why) return;
    onChoose(day, asksWhy ? why.trim() : '');
    setText('');
    setWhy('');
  }
  return (
    <div className={styles.anotherDay}>
      <Field
        name="next-day"
        label={t('another')}
        hint={t('anotherHint')}
        error={trouble.day && t(trouble.day)}
        value={text}
        onChange={setText}
        width="middle"
        autoComplete="off"
      />
      {asksWhy && (
        <Field
          name="next-why"
          label={t('why')}
          hint={t('whyHint')}
          error={trouble.why && t(trouble.why)}
          value={why}
          onChange={setWhy}
          autoComplete="off"
        />
      )}
      <Button look="secondary" onClick={choose}>
        {t('choose')}
      </Button>
    </div>
  );
}

/** Those who lead choose when everyone meets again: the day the cadence proposes, or another. */
export function ChooseNext() {
  const t = useTranslations('closing.next');
  const words = useDayWords();
  const actions = useRoomActions();
  const { view } = useMeetingBoard();
  const { nextByCadence, conduct } = view;
  const choose = (day: Day, why = '') => void actions.command({ do: 'setNext', next: { day, why } });
  return (
    <section aria-labelledby="next-date" className={styles.chooseNext}>
      <h3 id="next-date">{t('title')}</h3>
      {nextByCadence && nextByCadence !== conduct.next?.day && (
        <Button look="secondary" onClick={() => choose(nextByCadence)}>
          {t('byCadence', { day: words(nextByCadence) })}
        </Button>
      )}
      {!nextByCadence && !conduct.next && <p className={styles.quiet}>{t('noCadence')}</p>}
      <details>
        <summary>{t('anotherDay')}</summary>
        <AnotherDay byCadence={nextByCadence} onChoose={choose} />
      </details>
    </section>
  );
}
