import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRoomActions } from '../meeting-room/hooks.ts';
import { saveFile } from '../papers/saveFile.ts';
import { Button } from '../ui/Button.tsx';
import { LeavingCard } from './LeavingCard.tsx';
import styles from './leaving.module.css';
import { leavingPicture } from './leavingPicture.ts';
import { useLeavingCard } from './useLeavingCard.ts';

/** On the phone of someone who went before the others: what is agreed, to take along, and the way back in. */
export function WentEarly({ me }: { me: string }) {
  const t = useTranslations('leaving');
  const actions = useRoomActions();
  const card = useLeavingCard(me);
  const [failed, setFailed] = useState(false);
  const save = async () => {
    const picture = await leavingPicture(card, t('cardTitle', { name: card.name }));
    if (picture) saveFile(picture, `${t('fileName')}.png`);
    setFailed(picture === null);
  };
  const stay = async () => {
    const { ok } = await actions.command({ do: 'stayAfterAll', person: me });
    setFailed(!ok);
  };
  return (
    <section className={styles.page}>
      <p>{t('thanks')}</p>
      <LeavingCard card={card} />
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => void save()}>
          {t('savePicture')}
        </Button>
        <Button look="secondary" onClick={() => void stay()}>
          {t('stay')}
        </Button>
      </div>
      {failed && <p role="alert">{t('failed')}</p>}
    </section>
  );
}
