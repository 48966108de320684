import type { Guides } from '@samtavlen/shared/questions/Guide.ts';
import type { GuideOverview } from '@samtavlen/shared/questions/GuideVersion.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useSearch } from 'wouter';
import { getGuideOverview, getGuides } from '../api/guides.ts';
import { FileTools } from '../guides/FileTools.tsx';
import { GuideEditor } from '../guides/GuideEditor.tsx';
import styles from '../guides/guides.module.css';
import { OldVersion } from '../guides/OldVersion.tsx';
import { SaveTexts } from '../guides/SaveTexts.tsx';
import { TextKeepers } from '../guides/TextKeepers.tsx';
import { useGuideDraft } from '../guides/useGuideDraft.ts';
import { VersionList } from '../guides/VersionList.tsx';
import { Answer } from '../staff/Answer.tsx';
import { queryKeys } from '../staff/queries.ts';
import { StaffFrame, StaffQueries } from '../staff/StaffFrame.tsx';

function Editing({ overview, guides }: { overview: GuideOverview; guides: Guides }) {
  const t = useTranslations('texts');
  const editing = useGuideDraft({ number: overview.current, guides });
  if (!overview.mayEdit)
    return (
      <>
        <p>{t('readOnly')}</p>
        <GuideEditor guides={guides} onChange={null} />
      </>
    );
  return (
    <>
      <p>{t('intro')}</p>
      <GuideEditor guides={editing.draft.guides} onChange={(next, what) => editing.change(next, what === 'leftOut')} />
      <SaveTexts editing={editing} guides={editing.draft.guides} />
      <FileTools onTaken={editing.takeIn} />
    </>
  );
}

/** The version in the address, and the one that is used where none is. */
function useAsked(current: number | undefined): { number: number | undefined; isOld: boolean } {
  const asked = new URLSearchParams(useSearch()).get('version');
  return asked !== null && /^\d+$/.test(asked)
    ? { number: Number(asked), isOld: true }
    : { number: current, isOld: false };
}

function Texts() {
  const t = useTranslations('texts');
  const overview = useQuery({ queryKey: queryKeys.guideOverview, queryFn: getGuideOverview });
  const { number, isOld } = useAsked(overview.data?.current);
  const guides = useQuery({
    queryKey: queryKeys.guides(number ?? 0),
    queryFn: () => getGuides(number ?? 0),
    enabled: number !== undefined,
  });
  return (
    <StaffFrame title={t('title')} tabTitle={t('title')} back={{ href: '/', label: t('back') }}>
      <Answer query={overview}>
        {(found) => (
          <div className={styles.page}>
            <div className={styles.main}>
              <Answer query={guides}>
                {(texts) =>
                  isOld && number !== undefined ? (
                    <OldVersion overview={found} number={number} guides={texts} />
                  ) : (
                    <Editing overview={found} guides={texts} />
                  )
                }
              </Answer>
            </div>
            <div className={styles.main}>
              <VersionList overview={found} />
              <TextKeepers overview={found} />
            </div>
          </div>
        )}
      </Answer>
    </StaffFrame>
  );
}

/** `/tekster`: what the municipality asks and says at its meetings, in its own words. */
export function TextsPage() {
  return (
    <StaffQueries>
      <Texts />
    </StaffQueries>
  );
}
