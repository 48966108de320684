import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { listErasable } from '../api/families.ts';
import { ErasureForm } from '../erasure/ErasureForm.tsx';
import type { PageProps } from '../LazyPage.tsx';
import { Answer } from '../staff/Answer.tsx';
import { queryKeys } from '../staff/queries.ts';
import { StaffFrame, StaffQueries } from '../staff/StaffFrame.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

function Erasure({ id }: { id: string }) {
  const t = useTranslations('erasure');
  const people = useQuery({ queryKey: queryKeys.erasable(id), queryFn: () => listErasable(id) });
  const [erased, setErased] = useState<string | null>(null);
  const back = { href: `/familier/${id}`, label: t('back') };
  return (
    <StaffFrame title={t('title')} tabTitle={t('title')} back={back}>
      {erased === null ? (
        <Answer query={people}>{(all) => <ErasureForm familyId={id} people={all} done={setErased} />}</Answer>
      ) : (
        <>
          <Notice kind="ok">{t('done', { name: erased })}</Notice>
          <div>
            <ButtonLink href={back.href}>{back.label}</ButtonLink>
          </div>
        </>
      )}
    </StaffFrame>
  );
}

/** `/familier/:id/slet-ord`: erases one person and their words, after saying what goes, what stays and why. */
export function ErasurePage({ params }: PageProps) {
  return (
    <StaffQueries>
      <Erasure id={params.id ?? ''} />
    </StaffQueries>
  );
}
