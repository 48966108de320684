import { newCardId } from '@samtavlen/shared/board/cards.ts';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CardPicture } from '../pictures/CardPicture.tsx';
import { Button } from '../ui/Button.tsx';
import { HouseDrawing } from './HouseDrawing.tsx';
import type { HousesStep } from './HousesStep.ts';
import type { House, HouseItem } from './houseItems.ts';
import styles from './houses.module.css';
import { ItemPage } from './ItemPage.tsx';
import { useHouses } from './useHouses.ts';
import { useSeenBy } from './useSeenBy.ts';

/** Enough of a sentence to know which thing a button is about, in characters. */
const ABOUT = 40;

function ItemLine({ item, child, onOpen }: { item: HouseItem; child: string; onOpen: () => void }) {
  const t = useTranslations('houses');
  const seenBy = useSeenBy(child);
  const words = item.text.trim() || t('drawing');
  return (
    <li className={styles.item}>
      <CardPicture of={item} words={words} />
      <p className={styles.words} dir="auto">
        {words}
      </p>
      <p className={styles.seen}>{seenBy(item.where)}</p>
      <Button look="secondary" onClick={onOpen} aria-label={t('openAbout', { about: words.slice(0, ABOUT) })}>
        {t('openItem')}
      </Button>
    </li>
  );
}

/** One house: its question, what is in it, and two ways to put more in. */
export function OneHouse(props: { step: HousesStep & { house: House }; onStep: (step: HousesStep) => void }) {
  const { step, onStep } = props;
  const { child, house } = step;
  const t = useTranslations('houses');
  const { items, actions } = useHouses(child);
  const [thrown, setThrown] = useState<HouseItem | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const listing = step.item === undefined;
  useEffect(() => {
    if (listing) heading.current?.focus();
  }, [listing]);
  const here = items.filter((item) => item.house === house);
  const look = (id: string, how: 'draw' | 'write' | 'look') =>
    onStep({ at: 'houses', child, house, item: { id, how } });
  const home = () => onStep({ at: 'houses', child, house });
  const throwOut = (item: HouseItem) => {
    actions.drop(item.id);
    setThrown(item);
    home();
  };
  const bringBack = ({ id, text, drawing, photo }: HouseItem) => {
    actions.write({ id, column: house, text, drawing, photo, share: 'nobody' });
    setThrown(null);
  };
  if (step.item)
    return (
      <ItemPage key={step.item.id} child={child} house={house} open={step.item} onDone={home} onThrow={throwOut} />
    );
  return (
    <section className={styles.houses} data-column={house} aria-labelledby="house-title">
      <div className={styles.top}>
        <HouseDrawing house={house} />
        <h2 id="house-title" ref={heading} tabIndex={-1}>
          {t(`house.${house}`)}
        </h2>
      </div>
      <p className={styles.ask}>{t(`ask.${house}`)}</p>
      {thrown && (
        <p role="status" className={styles.row}>
          {t('thrown')}
          <Button look="quiet" onClick={() => bringBack(thrown)}>
            {t('undo')}
          </Button>
        </p>
      )}
      <div className={styles.row}>
        <Button look="primary" onClick={() => look(newCardId(), 'draw')}>
          {t('drawOne')}
        </Button>
        <Button look="secondary" onClick={() => look(newCardId(), 'write')}>
          {t('writeOne')}
        </Button>
      </div>
      {here.length === 0 && <p>{t('empty')}</p>}
      <ul className={styles.items}>
        {here.map((item) => (
          <ItemLine key={item.id} item={item} child={child} onOpen={() => look(item.id, 'look')} />
        ))}
      </ul>
      <div>
        <Button look="quiet" onClick={() => onStep({ at: 'houses', child })}>
          ‹ {t('toHouses')}
        </Button>
      </div>
    </section>
  );
}
