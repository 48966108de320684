import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Checkbox, RadioGroup } from '../ui/Choices.tsx';
import { LanguageChoice } from '../words/LanguageChoice.tsx';
import { choosePlain, usePlainChoice } from '../words/plain.ts';
import { AloudSetting } from './AloudSetting.tsx';
import styles from './device.module.css';
import { chooseReading, LARGEST, SMALLEST, STEP, useReading } from './reading.ts';
import { Unread } from './Unread.tsx';

const COLOURS = ['device', 'light', 'dark'] as const;

function TextSize({ size }: { size: number }) {
  const t = useTranslations('meeting.reading');
  const to = (next: number) => () => chooseReading({ size: Math.min(LARGEST, Math.max(SMALLEST, next)) });
  return (
    <div className={styles.size}>
      <Button look="secondary" onClick={to(size - STEP)} aria-label={t('smaller')}>
        <bdi dir="ltr">A−</bdi>
      </Button>
      <output aria-live="polite">{t('size', { size })}</output>
      <Button look="secondary" onClick={to(size + STEP)} aria-label={t('larger')}>
        <bdi dir="ltr">A+</bdi>
      </Button>
    </div>
  );
}

/** "Sådan vil jeg læse": text size, air and colours of this device. */
export function ReadingSettings() {
  const t = useTranslations('meeting.reading');
  const { size, airy, colours } = useReading();
  const plain = usePlainChoice();
  return (
    <details>
      <summary>{t('title')}</summary>
      <div className={styles.settings}>
        <div>
          <LanguageChoice />
          <Unread />
        </div>
        <TextSize size={size} />
        <Checkbox name="airy" label={t('airy')} checked={airy} onChange={(on) => chooseReading({ airy: on })} />
        <Checkbox name="plain" label={t('plain')} checked={plain} onChange={choosePlain} />
        <AloudSetting />
        <RadioGroup
          name="colours"
          label={t('colours')}
          value={colours}
          onChange={(chosen) => chooseReading({ colours: chosen })}
          choices={COLOURS.map((value) => ({ value, label: t(value) }))}
        />
      </div>
    </details>
  );
}
