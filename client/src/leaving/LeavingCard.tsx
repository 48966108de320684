import { CalendarDays, Handshake, User } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Icon } from '../ui/Icon.tsx';
import styles from './leaving.module.css';
import type { LeavingCardText } from './useLeavingCard.ts';

/** The card itself: each agreement with a drawing for what, who and when, and the words beside it. */
export function LeavingCard({ card }: { card: LeavingCardText }) {
  const t = useTranslations('leaving');
  return (
    <article className={styles.card}>
      <h2 dir="auto">{t('cardTitle', { name: card.name })}</h2>
      <p dir="auto">{card.purpose}</p>
      {card.lines.length === 0 && <p>{t('nothingYet')}</p>}
      <ul>
        {card.lines.map(({ id, what, who, when }) => (
          <li key={id}>
            <p className={styles.what} dir="auto">
              <Icon of={Handshake} size={32} /> <span>{what}</span>
            </p>
            {who && (
              <p>
                <Icon of={User} size={24} /> <span dir="auto">{who}</span>
              </p>
            )}
            {when && (
              <p>
                <Icon of={CalendarDays} size={24} /> <span>{when}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
      {card.waiting.map((what) => (
        <p key={what} dir="auto">
          {t('waits', { name: card.name, what })}
        </p>
      ))}
    </article>
  );
}
