import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { cardTrouble } from '../board/cardTrouble.ts';
import { useTroubleWords } from '../board/useTroubleWords.ts';
import { CardPicture } from '../pictures/CardPicture.tsx';
import { DrawingPad } from '../pictures/DrawingPad.tsx';
import { useUnsentText } from '../saving/unsentText.ts';
import { TextArea } from '../ui/Field.tsx';
import type { House, HouseItem } from './houseItems.ts';
import { ShareChoice } from './ShareChoice.tsx';
import { useHouses } from './useHouses.ts';

interface AtHomeProps {
  id: string;
  house: House;
  child: string;
  /** Null until the first stroke or word. */
  item: HouseItem | null;
  how: 'draw' | 'write' | 'look';
}

/** Drawn and written in private; every stroke and word is kept as it is made. */
export function ItemAtHome({ id, house, child, item, how }: AtHomeProps) {
  const t = useTranslations('houses');
  const words = useTroubleWords();
  const { actions, seat } = useHouses(child);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? item?.text ?? '';
  const trouble = cardTrouble(text);
  const draws = how === 'draw' || (item !== null && item.drawing !== null);
  useUnsentText(trouble !== null);
  const keep = (change: { text?: string; drawing?: string | null }) => {
    const share = item?.where.at === 'home' ? item.where.share : 'nobody';
    actions.write({ id, column: house, text: item?.text ?? text, share, ...change });
  };
  const type = (next: string) => {
    setTyped(next);
    if (!cardTrouble(next)) keep({ text: next });
  };
  return (
    <>
      {draws && <DrawingPad start={item?.drawing ?? null} onChange={(drawing) => keep({ drawing: drawing || null })} />}
      {item && <CardPicture of={{ drawing: null, photo: item.photo }} words={item.text} />}
      <TextArea
        name="house-words"
        label={draws ? t('whatIsIt') : t('write')}
        hint={seat ? t('onlyScribe', { name: seat }) : t('onlyYou')}
        error={trouble ? words(trouble) : undefined}
        value={text}
        onChange={type}
        rows={3}
        dir="auto"
        lang="da"
      />
      {item && <ShareChoice item={item} child={child} />}
    </>
  );
}
