import { audienceOf } from '@samtavlen/shared/meeting/roles.ts';
import { questionIn } from '@samtavlen/shared/questions/Guide.ts';
import { languageSaid, saidIn } from '@samtavlen/shared/words/said.ts';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { announce } from '../ui/announcements.ts';
import { useLanguage } from '../words/language.ts';
import styles from './questions.module.css';
import { useGuide } from './useGuide.ts';

/** The question that is shown, worded for the one who holds the phone. */
export function PhoneQuestion() {
  const t = useTranslations('method.questions');
  const { view, people, me } = useMeetingBoard();
  const language = useLanguage();
  const guide = useGuide();
  const { question: shown } = view.conduct;
  const person = personWith(people, me);
  const asked = shown && guide && questionIn(guide, shown.column, shown.id);
  const said = asked ? asked.ask[person ? audienceOf(person.role) : 'parent'] : null;
  const words = said ? saidIn(said, language) : '';
  useEffect(() => {
    if (words !== '') announce(t('announce', { question: words }), 'question');
  }, [words, t]);
  if (said === null || words === '') return null;
  return (
    <section className={styles.asked} data-column={shown?.column} aria-label={t('asked')}>
      <p lang={languageSaid(said, language)} dir="auto">
        {words}
      </p>
    </section>
  );
}
