import { useTranslations } from 'use-intl';
import type { HousesStep } from '../houses/HousesStep.ts';
import { ThreeHouses } from '../houses/ThreeHouses.tsx';
import { PhoneRound } from '../rounds/PhoneRound.tsx';
import { ScaleBanner } from '../scales/ScaleBanner.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './phone.module.css';

/** The three houses as a step of the phone's page. */
export function PhoneHouses(props: { step: HousesStep; onStep: (step: HousesStep) => void; onBack: () => void }) {
  const { step, onStep, onBack } = props;
  const t = useTranslations('meeting.write');
  return (
    <>
      <PhoneRound brief />
      <ScaleBanner onOpen={onBack} />
      <div className={styles.stepTop}>
        <Button look="quiet" onClick={onBack}>
          ‹ {t('back')}
        </Button>
      </div>
      <ThreeHouses step={step} onStep={onStep} />
    </>
  );
}
