import { isWholeDanger } from '@samtavlen/shared/board/dangerChanges.ts';
import type { DangerDraft } from '@samtavlen/shared/board/dangerDrafts.ts';
import { readDangerText } from '@samtavlen/shared/board/dangerStatements.ts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDrafts } from '../meeting-room/hooks.ts';
import { SaveMark } from '../saving/SaveMark.tsx';
import { announce } from '../ui/announcements.ts';
import { SaveOrCancel } from '../ui/SaveOrCancel.tsx';
import { DangerFields } from './DangerFields.tsx';
import styles from './danger.module.css';

/** One statement while it is drafted: in the facilitator's own private document, and nowhere else. */
export function DangerDraftForm({ me, draft }: { me: string; draft: DangerDraft }) {
  const t = useTranslations('safety.danger');
  const [{ save }, actions] = useDrafts(me);
  const [text, setText] = useState(draft.text);
  const [tried, setTried] = useState(false);
  const ready = isWholeDanger(text) && readDangerText(text) !== null;

  function show(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!ready) return;
    actions.showDanger(draft.id);
    announce(t('shownNow'));
  }

  return (
    <form onSubmit={show} noValidate className={styles.form}>
      <p className={styles.hint}>{t('private')}</p>
      <DangerFields
        name={`danger-${draft.id}`}
        text={text}
        tried={tried}
        onChange={(next) => {
          setText(next);
          if (readDangerText(next)) actions.writeDanger(draft.id, next);
        }}
      />
      <p>
        <SaveMark save={save} />
      </p>
      <SaveOrCancel save={t('show')} cancel={t('throwAway')} onCancel={() => actions.dropDanger(draft.id)} />
    </form>
  );
}
