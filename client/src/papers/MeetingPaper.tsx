import type { PaperOffer } from '@samtavlen/shared/papers/PaperOffer.ts';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { PaperFile } from './PaperFile.tsx';
import styles from './papers.module.css';

/** One paper of the whole meeting: what it holds, a way to read and print it, and every file it comes as. */
export function MeetingPaper(props: { meeting: string; offers: readonly PaperOffer[]; main?: boolean }) {
  const { meeting, offers, main = false } = props;
  const t = useTranslations('papers');
  const paper = offers[0]?.paper;
  if (paper === undefined) return null;
  const title = t(`${paper}.title`);
  const read = (
    <ButtonLink look={main ? 'primary' : 'secondary'} href={`/moede/${meeting}/papirer/${paper}`}>
      {t('page.read')}
    </ButtonLink>
  );
  return (
    <Section title={title} actions={read}>
      <p>{t(`${paper}.about`)}</p>
      <ul className={styles.files}>
        {offers.map((offer) => (
          <li key={offer.format}>
            <PaperFile offer={offer} paper={title} use={t(`formats.${offer.format}.use`)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
