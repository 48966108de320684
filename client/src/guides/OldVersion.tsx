import type { Guides } from '@samtavlen/shared/questions/Guide.ts';
import type { GuideOverview } from '@samtavlen/shared/questions/GuideVersion.ts';
import { newVersionSchema } from '@samtavlen/shared/questions/guideSchema.ts';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { keepGuides } from '../api/guides.ts';
import { refreshAll } from '../staff/queries.ts';
import { useSubmit } from '../staff/useSubmit.ts';
import { announce } from '../ui/announcements.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { GuideEditor } from './GuideEditor.tsx';
import styles from './guides.module.css';

/** One version to look at, and to take up again: as a new version, so that nothing is lost. */
export function OldVersion(props: { overview: GuideOverview; number: number; guides: Guides }) {
  const { overview, number, guides } = props;
  const { current, mayEdit } = overview;
  const t = useTranslations('texts.versions');
  const [, navigate] = useLocation();
  const restoring = useSubmit({
    schema: newVersionSchema,
    send: keepGuides,
    done: () => {
      announce(t('taken'));
      void refreshAll();
      navigate('/tekster');
    },
  });
  const name = number === 0 ? t('standard') : t('version', { number });
  return (
    <>
      <Notice>{t(number === current ? 'isCurrent' : 'isOld', { name })}</Notice>
      {restoring.issues[0] && <Notice kind="error">{restoring.issues[0].message}</Notice>}
      <div className={styles.buttons}>
        {mayEdit && number !== current && (
          <Button onClick={() => restoring.submit({ how: 'restored', of: number, after: current })}>
            {t('restore')}
          </Button>
        )}
        <ButtonLink href="/tekster">{t('back')}</ButtonLink>
      </div>
      <GuideEditor guides={guides} onChange={null} />
    </>
  );
}
