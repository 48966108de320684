import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { MyAgreements } from '../agreements/MyAgreements.tsx';
import { DraftList } from '../board/DraftList.tsx';
import { useWipeAfterClosing } from '../device/wipeAfterClosing.ts';
import { Heard } from '../heard/Heard.tsx';
import { voicesOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { ForgetPhone } from './ForgetPhone.tsx';
import { PhoneFrame } from './PhoneFrame.tsx';

/** After the meeting: one's own agreements, what one never shared, and the way to wipe this phone. */
export function PhoneClosed({ meeting, tablet, foot }: { meeting: string; tablet: boolean; foot: ReactNode }) {
  const t = useTranslations('later.mine');
  const { people, me, view } = useMeetingBoard();
  useWipeAfterClosing(meeting);
  return (
    <PhoneFrame title={t('title')} foot={foot}>
      <p>{t('over')}</p>
      <MyAgreements meeting={meeting} />
      <Heard meeting={meeting} />
      {voicesOf(people, me).map((voice) => (
        <DraftList key={voice.id} author={voice.id} />
      ))}
      {!tablet && view.me.right === 'participant' && <ForgetPhone meeting={meeting} />}
    </PhoneFrame>
  );
}
