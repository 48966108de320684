import { useTranslations } from 'use-intl';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { CardPicture } from '../pictures/CardPicture.tsx';
import styles from './houses.module.css';

/** What a child lets this person alone see, behind a fold: others may look over the shoulder. */
export function ShownToMe() {
  const t = useTranslations('houses');
  const { view, people, template } = useMeetingBoard();
  const naming = useNaming(people);
  const title = useColumnTitles(template.id);
  const shown = view.shownToMe;
  return (
    <details className={styles.shown}>
      <summary>
        {t('shownTitle')} ({shown.length})
      </summary>
      <p>{t('shownHint')}</p>
      <ul className={styles.items}>
        {shown.map((one) => (
          <li key={one.id} className={styles.item} data-column={one.column}>
            <CardPicture of={one} words={one.text} />
            <p className={styles.words} dir="auto">
              {one.text}
            </p>
            <p className={styles.seen}>{t('shownBy', { name: naming.short(one.author), column: title(one.column) })}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
