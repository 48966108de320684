import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { changeFamily, getFamily, makeFamily } from '../api/families.ts';
import { FamilyForm } from '../family/FamilyForm.tsx';
import { type FamilyDraft, familyDraftOf } from '../family/personDraft.ts';
import type { PageProps } from '../LazyPage.tsx';
import { Answer } from '../staff/Answer.tsx';
import { queryKeys, refreshAll } from '../staff/queries.ts';
import { StaffFrame, StaffQueries } from '../staff/StaffFrame.tsx';

const nobody: FamilyDraft = { reference: '', people: [], circumstances: [], cadence: '', protectedAddress: false };

function useAfterSaving() {
  const [, navigate] = useLocation();
  return ({ id }: { id: string }) => {
    void refreshAll();
    navigate(`/familier/${id}`);
  };
}

function NewFamily() {
  const t = useTranslations('staff.familyEdit');
  const done = useAfterSaving();
  return (
    <StaffFrame title={t('newTitle')} tabTitle={t('newTitle')}>
      <FamilyForm start={nobody} send={makeFamily} done={done} leaveTo="/" />
    </StaffFrame>
  );
}

function ChangeFamily({ id }: { id: string }) {
  const t = useTranslations('staff.familyEdit');
  const done = useAfterSaving();
  // What is typed must not be replaced by a fresh answer in the middle of a word, so this one is asked for once.
  const family = useQuery({ queryKey: [...queryKeys.family(id), 'form'], queryFn: () => getFamily(id), gcTime: 0 });
  return (
    <StaffFrame title={t('editTitle')} tabTitle={t('editTitle')}>
      <Answer query={family}>
        {(found) => (
          <FamilyForm
            start={familyDraftOf(found)}
            send={(input) => changeFamily(id, input)}
            done={done}
            leaveTo={`/familier/${id}`}
          />
        )}
      </Answer>
    </StaffFrame>
  );
}

/** `/familier/ny` and `/familier/:id/ret` */
export function FamilyEditPage({ params }: PageProps) {
  return <StaffQueries>{params.id ? <ChangeFamily id={params.id} /> : <NewFamily />}</StaffQueries>;
}
