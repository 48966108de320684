import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import type { HousesStep } from './HousesStep.ts';
import type { House, HouseItem } from './houseItems.ts';
import styles from './houses.module.css';
import { ItemAtHome } from './ItemAtHome.tsx';
import { ItemOnBoard } from './ItemOnBoard.tsx';
import { useHouses } from './useHouses.ts';

interface ItemPageProps {
  child: string;
  house: House;
  open: NonNullable<HousesStep['item']>;
  onDone: () => void;
  onThrow: (item: HouseItem) => void;
}

/** One thing of the child's: drawn and worded, and shown to whom the child likes. */
export function ItemPage({ child, house, open, onDone, onThrow }: ItemPageProps) {
  const t = useTranslations('houses');
  const { items } = useHouses(child);
  const item = items.find(({ id }) => id === open.id) ?? null;
  const shown = item !== null && item.where.at !== 'home';
  return (
    <section className={styles.houses} data-column={house} aria-labelledby="house-title">
      <h2 id="house-title">{t(`ask.${house}`)}</h2>
      {shown ? (
        <ItemOnBoard item={item} child={child} />
      ) : (
        <ItemAtHome id={open.id} house={house} child={child} item={item} how={open.how} />
      )}
      <div className={styles.row}>
        <Button look="primary" onClick={onDone}>
          {t('toHouse')}
        </Button>
        {item && !shown && (
          <Button look="quiet" onClick={() => onThrow(item)}>
            {t('throwAway')}
          </Button>
        )}
      </div>
    </section>
  );
}
