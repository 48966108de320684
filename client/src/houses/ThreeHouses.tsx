import { useTranslations } from 'use-intl';
import { HouseDrawing } from './HouseDrawing.tsx';
import type { HousesStep } from './HousesStep.ts';
import { houses } from './houseItems.ts';
import styles from './houses.module.css';
import { OneHouse } from './OneHouse.tsx';
import { useHouses } from './useHouses.ts';

/** The three houses of one child (Weld & Greening's tool): worries, good things, dreams. The child chooses the order. */
export function ThreeHouses({ step, onStep }: { step: HousesStep; onStep: (step: HousesStep) => void }) {
  const t = useTranslations('houses');
  const { items, seat } = useHouses(step.child);
  if (step.house) return <OneHouse key={step.house} step={{ ...step, house: step.house }} onStep={onStep} />;
  return (
    <section className={styles.houses} aria-labelledby="houses-title">
      <h2 id="houses-title" tabIndex={-1}>
        {seat ? t('titleOf', { name: seat }) : t('title')}
      </h2>
      <p>{seat ? t('introSeat', { name: seat }) : t('intro')}</p>
      <ul className={styles.street}>
        {houses.map((house) => (
          <li key={house}>
            <button
              type="button"
              className={styles.house}
              data-column={house}
              onClick={() => onStep({ ...step, house })}
            >
              <HouseDrawing house={house} />
              <span className={styles.name}>{t(`house.${house}`)}</span>
              <span>{t('count', { count: items.filter((item) => item.house === house).length })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
