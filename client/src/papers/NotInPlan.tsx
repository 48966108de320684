import type { MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { takeIntoPlan } from '../api/papers.ts';
import { refreshAll } from '../staff/queries.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

type Taking = 'not' | 'taking' | 'failed' | { taken: number };

/** Shown when closing could not put the agreements in the plan; nothing is lost, and trying again adds nothing twice. */
export function NotInPlan({ meeting }: { meeting: MeetingWithPeople }) {
  const t = useTranslations('papers.page');
  const [taking, setTaking] = useState<Taking>('not');
  async function take() {
    setTaking('taking');
    try {
      const { taken } = await takeIntoPlan(meeting.id);
      setTaking({ taken });
      await refreshAll();
    } catch {
      setTaking('failed');
    }
  }
  if (typeof taking === 'object') return <Notice kind="ok">{t('taken', { count: taking.taken })}</Notice>;
  if (meeting.inPlan || meeting.phase !== 'closed') return null;
  if (taking === 'taking') return <Notice>{t('taking')}</Notice>;
  return (
    <Notice kind={taking === 'failed' ? 'error' : 'warning'}>
      <p>{t(taking === 'failed' ? 'takingFailed' : 'notInPlan')}</p>
      <Button look="secondary" onClick={() => void take()}>
        {t('again')}
      </Button>
    </Notice>
  );
}
