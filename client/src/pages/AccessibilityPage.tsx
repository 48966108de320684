import { useTranslations } from 'use-intl';
import { useContact } from '../device/contact.ts';
import { Frame } from '../ui/Frame.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './AccessibilityPage.module.css';

const MEASURED = ['axe', 'size', 'targets', 'language', 'motion'] as const;
const MISSING = ['readers', 'browsers', 'keys', 'people'] as const;

/** `/was`: what is measured, what nobody knows yet, and whom to tell. The statement of the law is the municipality's. */
export function AccessibilityPage() {
  const t = useTranslations('accessibility');
  const contact = useContact();
  return (
    <Frame title={t('title')} tabTitle={t('title')} narrow>
      <p>{t('intro')}</p>
      <Section title={t('goal.title')}>
        <p>{t('goal.text')}</p>
      </Section>
      <Section title={t('measured.title')}>
        <p>{t('measured.text')}</p>
        <ul className={styles.list}>
          {MEASURED.map((one) => (
            <li key={one}>{t(`measured.${one}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('missing.title')}>
        <p>{t('missing.text')}</p>
        <ul className={styles.list}>
          {MISSING.map((one) => (
            <li key={one}>{t(`missing.${one}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('complain.title')}>
        <p>{contact ? t('complain.call', { contact }) : t('complain.noContact')}</p>
        <p>{t('complain.other')}</p>
      </Section>
      <Section title={t('appeal.title')}>
        <p>{t('appeal.text')}</p>
      </Section>
      <Section title={t('state.title')}>
        <p>{t('state.text')}</p>
      </Section>
    </Frame>
  );
}
