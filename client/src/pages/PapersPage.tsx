import type { PaperOffer } from '@samtavlen/shared/papers/PaperOffer.ts';
import { useTranslations } from 'use-intl';
import type { PageProps } from '../LazyPage.tsx';
import { AbsentPeople } from '../papers/AbsentPeople.tsx';
import { MeetingPaper } from '../papers/MeetingPaper.tsx';
import { NotInPlan } from '../papers/NotInPlan.tsx';
import { PeoplesPapers } from '../papers/PeoplesPapers.tsx';
import { useMeeting, usePaperOffers } from '../papers/usePapers.ts';
import { Answer } from '../staff/Answer.tsx';
import { StaffFrame, StaffQueries } from '../staff/StaffFrame.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useDates } from '../ui/useDates.ts';

/** Every paper of a closed meeting, the note first. */
function Offers({ meeting: id }: { meeting: string }) {
  const t = useTranslations('papers.page');
  const offers = usePaperOffers(id);
  const of = (paper: PaperOffer['paper']) => (offers.data ?? []).filter((offer) => offer.paper === paper);
  return (
    <Answer query={offers}>
      {() => (
        <>
          <p>{t('lead')}</p>
          <MeetingPaper meeting={id} offers={of('recordNote')} main />
          <AbsentPeople meeting={id} offers={of('forTheAbsent')} />
          <MeetingPaper meeting={id} offers={of('childAgreements')} />
          <MeetingPaper meeting={id} offers={of('familyPlan')} />
          <PeoplesPapers meeting={id} offers={of('ownAgreements')} />
        </>
      )}
    </Answer>
  );
}

function Papers({ id }: { id: string }) {
  const t = useTranslations('papers.page');
  const { date } = useDates();
  const meeting = useMeeting(id);
  const back = meeting.data && { href: `/familier/${meeting.data.familyId}`, label: t('toFamily') };
  return (
    <StaffFrame title={t('title')} tabTitle={t('title')} {...(back ? { back } : {})}>
      {meeting.data ? (
        <p>
          {meeting.data.purpose} · {date(meeting.data.startsAt)}
        </p>
      ) : null}
      {meeting.data ? <NotInPlan meeting={meeting.data} /> : null}
      {meeting.data?.closedAt === null ? <Notice>{t('notClosed')}</Notice> : <Offers meeting={id} />}
    </StaffFrame>
  );
}

/** `/moede/:id/papirer`: what a closed meeting gives, as files and to print. */
export function PapersPage({ params }: PageProps) {
  return (
    <StaffQueries>
      <Papers id={params.id ?? ''} />
    </StaffQueries>
  );
}
