import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { useTranslations } from 'use-intl';
import { useMissingWords } from '../agreements/useMissingWords.ts';
import { useRoom } from '../meeting-room/hooks.ts';
import { useColumnTitles } from '../participants/useColumnTitles.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { useCoverage } from '../rounds/useCoverage.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './closing.module.css';
import { EmptyFirst } from './EmptyFirst.tsx';
import { whatIsMissing } from './whatIsMissing.ts';

/** What is not in place, one line each, with names. */
function useClosingLines(): string[] {
  const t = useTranslations('leading.closing');
  const c = useTranslations('voices.closing');
  const n = useTranslations('closing.next');
  const noText = useTranslations('later.agreement')('noText');
  const r = useTranslations('leading.round');
  const { board, people, template, view } = useMeetingBoard();
  const title = useColumnTitles(template.id);
  const { save } = useRoom();
  const naming = useNaming(people);
  const words = useMissingWords(people);
  const missing = whatIsMissing(
    board,
    people.filter(({ id }) => !view.conduct.wentEarly.includes(id)),
    useCoverage(),
  );
  const names = (some: readonly PersonInRoom[]) => naming.list(some.map((person) => person.name));
  const lines = missing.agreements.map((agreement) =>
    t('agreementMissing', { what: agreement.what || noText, parts: naming.list(words(agreement, true)) }),
  );
  if (missing.unanswered.length > 0) lines.push(c('unanswered', { names: names(missing.unanswered) }));
  if (missing.noAgreements) lines.push(t('noAgreements'));
  if (missing.summaryEmpty) lines.push(t('noSummary'));
  if (missing.silent.length > 0) lines.push(t('noStance', { names: names(missing.silent) }));
  for (const { column, people: some } of missing.notHeard)
    lines.push(r('notHeard', { column: title(column), names: naming.list(some.map(naming.short)) }));
  const drafting = people.filter(({ id }) => Object.values(view.drafts[id] ?? {}).some((count) => count > 0));
  if (drafting.length > 0) lines.push(c('drafts', { names: names(drafting) }));
  if (view.lobby.length > 0) lines.push(c('door', { names: naming.list(view.lobby.map(({ name }) => name)) }));
  if (!view.conduct.next) lines.push(n('notChosen'));
  if (missing.away.length > 0) lines.push(t('away', { names: names(missing.away) }));
  if (save.kind !== 'saved') lines.push(t('unsaved'));
  return lines;
}

/** Asks once, and names what is missing; a meeting may end with something open. */
export function ClosingDialog(props: { open: boolean; fault: string; onClose: () => void; onStay: () => void }) {
  const t = useTranslations('leading.closing');
  const lines = useClosingLines();
  return (
    <Dialog title={t('title')} open={props.open} onClose={props.onStay}>
      {lines.length === 0 ? (
        <p>{t('allSet')}</p>
      ) : (
        <div>
          <p>{t('missing')}</p>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </div>
      )}
      <EmptyFirst />
      <p>
        {t('frozen')} {t('plan')}
      </p>
      {props.fault && <Notice kind="error">{props.fault}</Notice>}
      <div className={styles.buttons}>
        <Button look="primary" onClick={props.onClose}>
          {t('close')}
        </Button>
        <Button look="secondary" onClick={props.onStay}>
          {t('stay')}
        </Button>
      </div>
    </Dialog>
  );
}
