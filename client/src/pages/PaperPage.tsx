import { dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import { Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useSearch } from 'wouter';
import type { PageProps } from '../LazyPage.tsx';
import { PaperSheet } from '../papers/PaperSheet.tsx';
import { usePaper } from '../papers/usePapers.ts';
import { Answer } from '../staff/Answer.tsx';
import { StaffFrame, StaffQueries } from '../staff/StaffFrame.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';

function OnePaper({ meeting, paper }: { meeting: string; paper: string }) {
  const t = useTranslations('papers.page');
  const person = new URLSearchParams(useSearch()).get('person');
  const query = usePaper(meeting, paper, person);
  const print = (
    <Button onClick={() => window.print()}>
      <Icon of={Printer} size={20} />
      {t('print')}
    </Button>
  );
  return (
    <StaffFrame
      title={query.data?.title ?? t('title')}
      tabTitle={t('title')}
      actions={query.data ? print : null}
      back={{ href: `/moede/${meeting}/papirer`, label: t('back') }}
    >
      <Answer query={query}>
        {(found) =>
          found ? (
            <PaperSheet paper={found} printedOn={dayInDenmark(Date.now())} />
          ) : (
            <Notice kind="warning">{t('notFound')}</Notice>
          )
        }
      </Answer>
    </StaffFrame>
  );
}

/** `/moede/:id/papirer/:paper`: a paper on the screen, made to be printed. */
export function PaperPage({ params }: PageProps) {
  return (
    <StaffQueries>
      <OnePaper meeting={params.id ?? ''} paper={params.paper ?? ''} />
    </StaffQueries>
  );
}
