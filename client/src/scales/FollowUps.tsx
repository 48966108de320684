import { useTranslations } from 'use-intl';
import styles from './picture.module.css';

const QUESTIONS = ['lower', 'higher', 'highest'] as const;

/** What is worth asking when numbers differ; the talk is the point of them. */
export function FollowUps() {
  const t = useTranslations('method.scales');
  return (
    <section className={styles.followUps}>
      <h3>{t('followUps')}</h3>
      <ul>
        {QUESTIONS.map((question) => (
          <li key={question}>{t(question)}</li>
        ))}
      </ul>
    </section>
  );
}
