import { canCoordinate } from '@samtavlen/shared/conduct/coordinator.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/Choices.tsx';
import styles from './closing.module.css';
import { useCoordinatorCommand } from './useCoordinatorCommand.tsx';

/** Which professional; nothing is sent before the button is pressed. */
function Professionals({ not, onChoose }: { not: string | undefined; onChoose: (person: string) => void }) {
  const t = useTranslations('closing.coordinator');
  const { people } = useMeetingBoard();
  const naming = useNaming(people);
  const [picked, setPicked] = useState('');
  const choices = people
    .filter((person) => canCoordinate(person) && person.id !== not)
    .map(({ id }) => ({ value: id, label: <bdi>{naming.of(id)}</bdi> }));
  if (choices.length === 0) return <p>{t('nobody')}</p>;
  return (
    <div className={styles.anotherDay}>
      <RadioGroup
        name="coordinator"
        label={t('ask')}
        hint={t('askHint')}
        choices={choices}
        value={picked}
        onChange={setPicked}
      />
      {picked && (
        <Button look="primary" onClick={() => onChoose(picked)}>
          {t('choose', { name: naming.short(picked) })}
        </Button>
      )}
    </div>
  );
}

/** The family points at someone, changes its mind, or takes it back. @param by who in the family says so */
export function ChooseCoordinator({ by }: { by: string }) {
  const t = useTranslations('closing.coordinator');
  const { view, people } = useMeetingBoard();
  const naming = useNaming(people);
  const [give, fault] = useCoordinatorCommand();
  const { coordinator } = view;
  const choose = (person: string | null) => give({ do: 'chooseCoordinator', by, person });
  const name = coordinator && naming.short(coordinator.person);
  return (
    <>
      {name && coordinator?.answer === null && <p role="status">{t('waits', { name })}</p>}
      {name && coordinator?.answer === 'no' && <p role="status">{t('saidNo', { name })}</p>}
      <details>
        <summary>{t(coordinator ? 'another' : 'begin')}</summary>
        <Professionals key={coordinator?.person} not={coordinator?.person} onChoose={choose} />
        {coordinator && (
          <Button look="quiet" onClick={() => choose(null)}>
            {t('takeBack')}
          </Button>
        )}
      </details>
      {fault}
    </>
  );
}
