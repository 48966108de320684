import type { MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { deleteMeeting, getEntrances, getMeeting } from '../api/meetings.ts';
import type { PageProps } from '../LazyPage.tsx';
import { MeetingDetails } from '../meeting-setup/MeetingDetails.tsx';
import { MeetingDoor, TabletDoor } from '../meeting-setup/MeetingDoor.tsx';
import { People } from '../meeting-setup/People.tsx';
import styles from '../meeting-setup/Prepare.module.css';
import { TableCards } from '../meeting-setup/TableCards.tsx';
import { Answer } from '../staff/Answer.tsx';
import { DeleteButton } from '../staff/DeleteButton.tsx';
import { queryKeys, refreshAll } from '../staff/queries.ts';
import { StaffFrame, StaffQueries } from '../staff/StaffFrame.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import frame from '../ui/Frame.module.css';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';

function Cards() {
  const t = useTranslations('staff.prepare');
  return (
    <Section title={t('cards')}>
      <p>{t('cardsText')}</p>
      <div>
        <Button look="secondary" onClick={() => window.print()}>
          <Icon of={Printer} size={20} />
          {t('printCards')}
        </Button>
      </div>
    </Section>
  );
}

function Closed({ meeting }: { meeting: MeetingWithPeople }) {
  const t = useTranslations('staff.prepare');
  return (
    <>
      <Notice>{t('closed')}</Notice>
      <div>
        <ButtonLink href={`/moede/${meeting.id}/papirer`}>{t('papers')}</ButtonLink>
      </div>
    </>
  );
}

function DeletePlanned({ meeting }: { meeting: MeetingWithPeople }) {
  const [, navigate] = useLocation();
  function done() {
    navigate(`/familier/${meeting.familyId}`);
    void refreshAll();
  }
  return (
    <div>
      <DeleteButton what="meeting" remove={() => deleteMeeting(meeting.id)} done={done} />
    </div>
  );
}

function Doors({ meeting }: { meeting: MeetingWithPeople }) {
  const entrances = useQuery({ queryKey: queryKeys.entrances(meeting.id), queryFn: () => getEntrances(meeting.id) });
  return (
    <>
      <div className={`${frame.columns} ${styles.columns}`}>
        <div className={frame.stack}>
          <MeetingDetails meeting={meeting} />
          <People meeting={meeting} entrances={entrances.data} />
        </div>
        <div className={frame.stack}>
          <Answer query={entrances}>
            {(found) => (
              <>
                <MeetingDoor entrances={found} />
                <Cards />
                <TabletDoor url={found.tabletUrl} />
              </>
            )}
          </Answer>
        </div>
      </div>
      {meeting.phase === 'planned' ? <DeletePlanned meeting={meeting} /> : null}
      {entrances.data ? <TableCards meeting={meeting} entrances={entrances.data} /> : null}
    </>
  );
}

function Prepare({ id }: { id: string }) {
  const t = useTranslations('staff.prepare');
  const meeting = useQuery({ queryKey: queryKeys.meeting(id), queryFn: () => getMeeting(id) });
  const found = meeting.data;
  const actions = (
    <>
      <ButtonLink href={`/moede/${id}/styring`} look="primary">
        {t('control')}
      </ButtonLink>
      <ButtonLink href={`/moede/${id}/tavle`} newWindow>
        {t('wall')}
      </ButtonLink>
    </>
  );
  return (
    <StaffFrame
      title={t('title')}
      tabTitle={t('title')}
      back={{ href: found ? `/familier/${found.familyId}` : '/', label: found?.familyReference ?? t('toFamily') }}
      actions={found && found.phase !== 'closed' ? actions : null}
    >
      <Answer query={meeting}>
        {(here) =>
          here.phase === 'closed' ? (
            <>
              <Closed meeting={here} />
              <MeetingDetails meeting={here} />
            </>
          ) : (
            <Doors meeting={here} />
          )
        }
      </Answer>
    </StaffFrame>
  );
}

/** `/moede/:id/forbered`: everything to show, send or print so that people can come in. */
export function PreparePage({ params }: PageProps) {
  return (
    <StaffQueries>
      <Prepare id={params.id ?? ''} />
    </StaffQueries>
  );
}
