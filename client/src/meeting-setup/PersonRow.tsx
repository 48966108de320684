import type { MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import type { Participant } from '@samtavlen/shared/meeting/Participant.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyLink.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { QrCode } from '../ui/QrCode.tsx';
import { NewLink } from './NewLink.tsx';
import { ParticipantForm } from './ParticipantForm.tsx';
import styles from './Prepare.module.css';

/** "barn · 11 år · uden telefon, Karim skriver" */
function useAbout() {
  const t = useTranslations();
  return (person: Participant, people: readonly Participant[]) => {
    const scribe = people.find(({ id }) => id === person.scribe)?.name;
    return [
      person.relation || t(`common.rolesShort.${person.role}`),
      person.age === undefined ? '' : t('staff.family.years', { age: person.age }),
      person.lead ? t(`staff.prepare.${person.lead}`) : '',
      person.seat ? t('staff.prepare.noPhone') : '',
      scribe ? t('staff.prepare.writtenBy', { scribe }) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

interface PersonRowProps {
  meeting: MeetingWithPeople;
  person: Participant;
  /** Missing while the links are not here. */
  url: string | undefined;
}

/** One person: who it is, the personal link, its QR on demand, and a way to change the place. */
export function PersonRow({ meeting, person, url }: PersonRowProps) {
  const t = useTranslations('staff.prepare');
  const about = useAbout();
  const [showsQr, setShowsQr] = useState(false);
  const [changing, setChanging] = useState(false);
  const { name } = person;
  return (
    <li className={styles.person}>
      <div>
        <h3 dir="auto">{name}</h3>
        <p className={styles.meta}>{about(person, meeting.participants)}</p>
      </div>
      <div className={styles.personActions}>
        {url ? (
          <>
            <CopyButton label={t('copyFor', { name })} url={url}>
              {t('copyLink')}
            </CopyButton>
            <Button
              look="quiet"
              aria-expanded={showsQr}
              aria-label={t(showsQr ? 'hideQrOf' : 'qrOf', { name })}
              onClick={() => setShowsQr(!showsQr)}
            >
              {t(showsQr ? 'hideQr' : 'showQr')}
            </Button>
          </>
        ) : null}
        {url ? <NewLink meetingId={meeting.id} person={person} /> : null}
        <Button look="quiet" onClick={() => setChanging(true)} aria-label={t('changeWho', { name })}>
          {t('change')}
        </Button>
      </div>
      {showsQr && url ? (
        <div className={styles.bigQr}>
          <QrCode text={url} what={t('qrFor', { name })} />
        </div>
      ) : null}
      <Dialog title={t('changeTitle', { name })} open={changing} onClose={() => setChanging(false)}>
        <ParticipantForm meeting={meeting} person={person} close={() => setChanging(false)} />
      </Dialog>
    </li>
  );
}
