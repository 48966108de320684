import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { JoinFrame } from '../joining/JoinFrame.tsx';
import { DeadLink, KnockForm, TabletEntrance } from '../joining/laterParts.ts';
import { MeetingFacts } from '../joining/MeetingFacts.tsx';
import { PersonalEntrance } from '../joining/PersonalEntrance.tsx';
import { useEntrance } from '../joining/useEntrance.ts';
import { WhoSeesWhat } from '../joining/WhoSeesWhat.tsx';
import { Loading } from '../ui/Loading.tsx';

/** `/d/:token`: behind a personal link, the meeting's QR, or the shared tablet's link. */
export function EntrancePage({ params }: { params: Record<string, string | undefined> }) {
  const token = params.token ?? '';
  const t = useTranslations('door.joining');
  const seen = useEntrance(token);
  useEffect(() => {
    if (seen.kind !== 'looking') import('./PhonePage.tsx').catch(() => {}); // While the person reads; told when it opens.
  }, [seen.kind]);
  if (seen.kind === 'looking') return <Loading />;
  if (seen.kind === 'dead') return <DeadLink message={seen.message} meanwhile={<Loading />} />;
  if (seen.kind === 'personal') return <PersonalEntrance token={token} entrance={seen} />;
  if (seen.kind === 'tablet') return <TabletEntrance token={token} entrance={seen} meanwhile={<Loading />} />;
  return (
    <JoinFrame title={t('joinTitle')}>
      <MeetingFacts purpose={seen.purpose} startsAt={seen.startsAt} />
      <KnockForm code={token} meanwhile={<Loading />} />
      <WhoSeesWhat />
    </JoinFrame>
  );
}
