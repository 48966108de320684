import { personOf, type Share, shareWith } from '@samtavlen/shared/board/drafts.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { cardTrouble } from '../board/cardTrouble.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { RadioGroup } from '../ui/Choices.tsx';
import type { HouseItem } from './houseItems.ts';
import styles from './houses.module.css';
import { useHouses } from './useHouses.ts';

type Level = 'nobody' | 'one' | 'everyone';

const levelOf = (share: Share): Level => (share === 'nobody' || share === 'everyone' ? share : 'one');

/** "Hvem må se det?": nobody, one person, or everyone. Nothing is shown before it has words. */
export function ShareChoice({ item, child }: { item: HouseItem; child: string }) {
  const t = useTranslations('houses');
  const { people } = useMeetingBoard();
  const naming = useNaming(people);
  const { actions, seat, boardOpen } = useHouses(child);
  const kept = item.where.at === 'home' ? item.where.share : 'nobody';
  const [picking, setPicking] = useState(false);
  const [wordless, setWordless] = useState(false);
  const unsayable = item.text.trim() === '' || cardTrouble(item.text) !== null;
  const share = (to: Share) => {
    setPicking(false);
    if (to === 'everyone' && boardOpen) actions.show(item.id);
    else actions.write({ id: item.id, column: item.house, text: item.text, share: to });
  };
  const choose = (level: Level) => {
    setWordless(level !== 'nobody' && unsayable);
    if (level !== 'nobody' && unsayable) return;
    if (level === 'one') setPicking(true);
    else share(level);
  };
  const level = picking ? 'one' : levelOf(kept);
  const nobody = seat ? t('share.nobodySeat', { name: seat }) : t('share.nobody');
  return (
    <div className={styles.share}>
      <RadioGroup
        name="share"
        label={t('who')}
        error={wordless && unsayable ? t('needWords') : undefined}
        value={level}
        onChange={choose}
        choices={[
          { value: 'nobody', label: nobody, hint: t('shareHint.nobody') },
          { value: 'one', label: t('share.one'), hint: t('shareHint.one') },
          {
            value: 'everyone',
            label: t('share.everyone'),
            hint: t(boardOpen ? 'shareHint.everyone' : 'shareHint.later'),
          },
        ]}
      />
      {level === 'one' && (
        <RadioGroup
          name="share-person"
          label={t('person')}
          hint={t('adults')}
          value={personOf(kept) ?? ''}
          onChange={(person) => share(shareWith(person))}
          choices={people
            .filter((person) => person.id !== child && !person.out)
            .map((person) => ({ value: person.id, label: <bdi>{naming.full(person)}</bdi> }))}
        />
      )}
    </div>
  );
}
