import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { columns } from '@samtavlen/shared/columns/columns.ts';
import type { Coverage, CoverageRow } from '@samtavlen/shared/conduct/coverage.ts';
import { useTranslations } from 'use-intl';
import { personWith } from '../participants/people.ts';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { ColumnIcon } from '../ui/ColumnIcon.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './rounds.module.css';
import { useCoverage } from './useCoverage.ts';

/** Told apart by shape, never by colour alone. */
const SIGN: Record<Coverage, string> = { heard: '●', passed: '–', missing: '○', left: '·' };

/** Size of a column's drawing in the grid, CSS px. */
const ICON = 18;

function Person({ id, onTurn }: { id: string; onTurn: (person: string) => void }) {
  const t = useTranslations('leading.round');
  const { people, view } = useMeetingBoard();
  const naming = useNaming(people);
  const now = view.round?.now === id;
  const again = view.round && view.lead?.rounds[view.round.column]?.again.includes(id);
  const name = naming.short(id);
  const mayGet =
    view.conduct.phase === 'open' && !now && !personWith(people, id)?.out && !view.conduct.wentEarly.includes(id);
  return (
    <th scope="row">
      {mayGet ? (
        <button type="button" className={styles.giveTurn} title={t('giveTurn', { name })} onClick={() => onTurn(id)}>
          <bdi>{name}</bdi>
          <VisuallyHidden>: {t('giveTurnShort')}</VisuallyHidden>
        </button>
      ) : (
        <span className={styles.person}>
          {now && (
            <>
              <span aria-hidden="true">►</span>
              <VisuallyHidden>{t('now')}: </VisuallyHidden>
            </>
          )}
          <bdi>{name}</bdi>
        </span>
      )}
      {again && <small>{t('askedAgain')}</small>}
    </th>
  );
}

function Row({ row, onTurn }: { row: CoverageRow; onTurn: (person: string) => void }) {
  const t = useTranslations('leading.round.is');
  const { view } = useMeetingBoard();
  return (
    <tr data-now={view.round?.now === row.person || undefined}>
      <Person id={row.person} onTurn={onTurn} />
      {row.columns.map(({ column, is }) => (
        <td key={column} data-is={is} data-open={view.conduct.column === column || undefined}>
          <span aria-hidden="true">{SIGN[is]}</span>
          <VisuallyHidden>{t(is)}</VisuallyHidden>
        </td>
      ))}
    </tr>
  );
}

function Heading({ column }: { column: ColumnId }) {
  const { template } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  return (
    <th scope="col" title={title(column)}>
      <ColumnIcon column={columns[column]} size={ICON} />
      <VisuallyHidden>{title(column)}</VisuallyHidden>
    </th>
  );
}

/** Hørt · pas · mangler, person by person and column by column. A name gives that person the turn. */
export function CoverageGrid({ onTurn }: { onTurn: (person: string) => void }) {
  const t = useTranslations('leading.round');
  const { template, view } = useMeetingBoard();
  const rows = useCoverage();
  if (rows.length === 0) return <p className={styles.hint}>{t('nobody')}</p>;
  return (
    <>
      <table className={styles.grid}>
        <caption>{t('heard')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{t('person')}</VisuallyHidden>
            </th>
            {template.columns.map((column) => (
              <Heading key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.person} row={row} onTurn={onTurn} />
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>
        <span aria-hidden="true">
          {SIGN.heard} {t('is.heard')} · {SIGN.passed} {t('is.passed')} · {SIGN.missing} {t('is.missing')}
        </span>
      </p>
      {view.conduct.phase === 'open' && <p className={styles.hint}>{t('gridHint')}</p>}
    </>
  );
}
