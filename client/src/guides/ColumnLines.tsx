import { columns } from '@samtavlen/shared/columns/columns.ts';
import type { ColumnGuide, LineFor } from '@samtavlen/shared/questions/Guide.ts';
import { circumstances } from '@samtavlen/shared/questions/Question.ts';
import { saidIn } from '@samtavlen/shared/words/said.ts';
import { useTranslations } from 'use-intl';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { ColumnIcon } from '../ui/ColumnIcon.tsx';
import { useLanguage } from '../words/language.ts';
import type { GuidePlace } from './guideDraft.ts';
import styles from './guides.module.css';
import { SaidFields } from './SaidFields.tsx';

interface ColumnLinesProps {
  place: GuidePlace;
  guide: ColumnGuide;
  /** null where one may only read. */
  onChange: ((change: Partial<ColumnGuide>) => void) | null;
}

/** The only column that is used against a family's wish if nobody says what it is for (ux.md section 1). */
const SAYS_WHAT_FOR = 'workingWell';

function useOpening({ column }: GuidePlace, { opening }: ColumnGuide): string {
  const help = useTranslations('meeting.columnHelp');
  const language = useLanguage();
  return (opening && saidIn(opening, language)) || help(column);
}

/** The head of the column as everyone sees it. */
function Head({ place, guide }: Omit<ColumnLinesProps, 'onChange'>) {
  const title = useColumnTitles(place.template);
  const opening = useOpening(place, guide);
  const language = useLanguage();
  const { everyone } = guide.usedFor;
  return (
    <div className={styles.head} data-column={place.column}>
      <p className={styles.headTitle}>
        <ColumnIcon column={columns[place.column]} /> {title(place.column)}
      </p>
      <p>{opening}</p>
      {everyone && <p className={styles.headLine}>{saidIn(everyone, language)}</p>}
    </div>
  );
}

/** What stands above the cards of a column: the opening sentence, and for Fungerer what it is used for. */
export function ColumnLines({ place, guide, onChange }: ColumnLinesProps) {
  const t = useTranslations('texts');
  const lines: readonly LineFor[] = ['everyone', ...circumstances];
  const { column } = place;
  return (
    <>
      <Head place={place} guide={guide} />
      {onChange && (
        <div className={styles.fields}>
          <SaidFields
            name={`${column}.opening`}
            label={t('edit.opening')}
            optional
            value={guide.opening}
            onChange={(opening) => onChange({ opening })}
          />
          {column === SAYS_WHAT_FOR && (
            <>
              <p>{t('edit.usedForHint')}</p>
              {lines.map((line) => (
                <SaidFields
                  key={line}
                  name={`${column}.${line}`}
                  label={t(`edit.usedFor.${line}`)}
                  optional
                  value={guide.usedFor[line] ?? null}
                  onChange={(said) => onChange({ usedFor: { ...guide.usedFor, [line]: said } })}
                />
              ))}
            </>
          )}
        </div>
      )}
    </>
  );
}
