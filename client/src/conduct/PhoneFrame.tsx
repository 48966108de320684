import { type ReactNode, useLayoutEffect } from 'react';
import { useTranslations } from 'use-intl';
import { PageFoot } from '../device/PageFoot.tsx';
import { useRoom } from '../meeting-room/hooks.ts';
import { ConnectionBar } from '../saving/ConnectionBar.tsx';
import { RescuedWords } from '../saving/laterParts.ts';
import { SaveMark } from '../saving/SaveMark.tsx';
import { useLeaveGuard } from '../saving/useLeaveGuard.ts';
import { useArrival } from '../ui/arrival.ts';
import { plainFor, usePlain } from '../words/plain.ts';
import styles from './phone.module.css';

/** Round every state of the meeting on a phone: connection, what is saved, and help in the same place. */
export function PhoneFrame({ title, children, foot }: { title: string; children: ReactNode; foot?: ReactNode }) {
  const t = useTranslations('meeting.page');
  const { save, view, rescued } = useRoom();
  const heading = useArrival(t('meeting'));
  useLeaveGuard();
  const me = view?.people.find((person) => person.id === view.me.participant);
  const name = me?.name;
  const forMe = me?.plain ?? false;
  useLayoutEffect(() => plainFor(forMe), [forMe]);
  const plain = usePlain();
  return (
    <div data-plain={plain || undefined}>
      <ConnectionBar />
      <header className={styles.phoneTop}>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <SaveMark save={save} />
      </header>
      {rescued && <RescuedWords />}
      <main className={styles.phone}>
        <h1 ref={heading} tabIndex={-1} className={styles.phoneTitle} dir="auto">
          {title}
        </h1>
        {children}
        <PageFoot>{foot}</PageFoot>
      </main>
    </div>
  );
}
