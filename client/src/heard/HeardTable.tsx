import { type HeardTogether, heardBands, heardQuestions } from '@samtavlen/shared/family/heardSchema.ts';
import { useTranslations } from 'use-intl';
import { Section } from '../ui/Section.tsx';
import { Table } from '../ui/Table.tsx';

/** How the answers lie, and what was written, with no names, no meetings and no days. */
export function HeardTable({ answers, questions, words }: HeardTogether) {
  const t = useTranslations('closing.heard');
  if (answers === 0) return <p>{t('tooFew')}</p>;
  return (
    <>
      <p>{t('answers', { answers })}</p>
      <Table caption={t('title')} heads={[t('question'), ...heardBands.map((band) => t(`bands.${band}`))]}>
        {heardQuestions.map((question) => (
          <tr key={question}>
            <th scope="row">{t(`questions.${question}`)}</th>
            {heardBands.map((band) => (
              <td key={band} data-label={t(`bands.${band}`)}>
                {questions[question][band]}
              </td>
            ))}
          </tr>
        ))}
      </Table>
      {words.length > 0 && (
        <Section title={t('inOwnWords')}>
          <ul>
            {words.map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may have said the same
              <li key={at} dir="auto">
                {one}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
