import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNaming } from '../participants/useNaming.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { type TabletPerson, whoMayWrite, writeAs } from './doorQuestions.ts';
import { JoinFrame } from './JoinFrame.tsx';
import styles from './joining.module.css';

/** The shared tablet asks who is writing now. */
export function PickPerson({ meeting, onPicked }: { meeting: string; onPicked: () => void }) {
  const t = useTranslations('door.joining');
  const naming = useNaming([]);
  const [people, setPeople] = useState<TabletPerson[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    whoMayWrite(meeting).then(
      (answer) => setPeople(answer.people),
      () => setFailed(true),
    );
  }, [meeting]);
  const pick = (person: string) => writeAs(meeting, person).then(onPicked, () => setFailed(true));
  return (
    <JoinFrame title={t('tabletTitle')}>
      <p>{people?.length === 0 ? t('tabletEmpty') : t('tabletIntro')}</p>
      {failed && <Notice kind="error">{t('failed')}</Notice>}
      <ul className={styles.names}>
        {people?.map((person) => (
          <li key={person.id}>
            <Button wide look="secondary" onClick={() => void pick(person.id)}>
              <bdi>{person.name}</bdi> · {naming.part(person)}
            </Button>
          </li>
        ))}
      </ul>
    </JoinFrame>
  );
}
