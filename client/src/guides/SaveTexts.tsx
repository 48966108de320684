import type { Guides } from '@samtavlen/shared/questions/Guide.ts';
import { newVersionSchema } from '@samtavlen/shared/questions/guideSchema.ts';
import { useTranslations } from 'use-intl';
import { keepGuides } from '../api/guides.ts';
import { queryClient, queryKeys, refreshAll } from '../staff/queries.ts';
import { useSubmit } from '../staff/useSubmit.ts';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { faultPlace } from './faultPlace.ts';
import styles from './guides.module.css';
import type { useGuideDraft } from './useGuideDraft.ts';

/** What is not saved yet, and the three things one can do with it. */
export function SaveTexts({ editing, guides }: { editing: ReturnType<typeof useGuideDraft>; guides: Guides }) {
  const t = useTranslations('texts');
  const say = faultPlace(useTranslations('common'), t);
  const saving = useSubmit({
    schema: newVersionSchema,
    send: keepGuides,
    done: ({ current }) => {
      announce(t('save.saved', { number: current }));
      // What was open stays open: the new version is here before it is asked for.
      queryClient.setQueryData(queryKeys.guides(current), guides);
      void refreshAll().then(editing.saved);
    },
  });
  const { draft, isChanged, canUndo } = editing;
  const save = () => saving.submit({ how: draft.how, after: draft.after, guides });
  const [issue] = saving.issues;
  return (
    <div className={styles.save}>
      {issue && (
        <Notice kind="error">
          {issue.field?.startsWith('guides.') && <p>{say(issue.field.split('.').slice(1))}</p>}
          <p>{issue.message}</p>
        </Notice>
      )}
      <p role="status">{t(isChanged ? 'save.changed' : 'save.unchanged')}</p>
      <div className={styles.buttons}>
        {isChanged && <Button onClick={save}>{t('save.save')}</Button>}
        {canUndo && (
          <Button look="secondary" onClick={editing.undo}>
            {t('save.undo')}
          </Button>
        )}
        {isChanged && (
          <Button look="quiet" onClick={editing.throwAway}>
            {t('save.throwAway')}
          </Button>
        )}
      </div>
    </div>
  );
}
