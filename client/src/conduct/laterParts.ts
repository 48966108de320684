import { lanesOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { useEffect } from 'react';
import { fetchLaneParts } from '../board/laneParts.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { VOICE_AREAS } from '../voices/laterParts.ts';
import { type Area, roomAreas } from '../words/catalogue.ts';
import { fetchLaterParts, laterPart } from '../words/laterPart.tsx';

/** After the board is on the phone, ms: it is read and written on before anything else is asked for. */
const AFTER_THE_BOARD = 1_000;

const familyTimeAreas: readonly Area[] = ['familyTime'];
const leavingAreas: readonly Area[] = [...roomAreas, 'leaving'];
const closingAreas: readonly Area[] = [...roomAreas, 'closing'];

export const AgreementForm = laterPart(() => import('../agreements/AgreementForm.tsx'), 'AgreementForm');
export const DoorPage = laterPart(() => import('../joining/DoorPage.tsx'), 'DoorPage');
export const EarlierList = laterPart(() => import('./EarlierList.tsx'), 'EarlierList');
export const RoomEnded = laterPart(() => import('./RoomEnded.tsx'), 'RoomEnded');
export const GoNow = laterPart(() => import('../leaving/GoNow.tsx'), 'GoNow', leavingAreas);
export const InsideFamilyTime = laterPart(
  () => import('../family-time/InsideFamilyTime.tsx'),
  'InsideFamilyTime',
  familyTimeAreas,
);
export const HousesButtons = laterPart(() => import('./HousesButtons.tsx'), 'HousesButtons');
export const LeaveMeeting = laterPart(() => import('../joining/LeaveMeeting.tsx'), 'LeaveMeeting');
export const MeetingAnnouncements = laterPart(() => import('./MeetingAnnouncements.tsx'), 'MeetingAnnouncements');
export const OutsideFamilyTime = laterPart(
  () => import('../family-time/OutsideFamilyTime.tsx'),
  'OutsideFamilyTime',
  familyTimeAreas,
);
export const PhoneClosed = laterPart(() => import('./PhoneClosed.tsx'), 'PhoneClosed', closingAreas);
export const PhonePlanned = laterPart(() => import('./PhonePlanned.tsx'), 'PhonePlanned');
export const PhoneQuestion = laterPart(() => import('../questions/PhoneQuestion.tsx'), 'PhoneQuestion');
export const PhoneScale = laterPart(() => import('../scales/PhoneScale.tsx'), 'PhoneScale');
export const ScaleBanner = laterPart(() => import('../scales/ScaleBanner.tsx'), 'ScaleBanner');
export const SignalButtons = laterPart(() => import('../signals/SignalButtons.tsx'), 'SignalButtons');
export const SummaryView = laterPart(() => import('../closing/SummaryView.tsx'), 'SummaryView', closingAreas);
export const SwitchPerson = laterPart(() => import('../joining/LeaveMeeting.tsx'), 'SwitchPerson');
export const WentEarly = laterPart(() => import('../leaving/WentEarly.tsx'), 'WentEarly', leavingAreas);

/** Fetches what a phone needs later in the meeting, once it has the board. */
export function useLaterParts(): void {
  const { template } = useMeetingBoard();
  const hasLanes = template.columns.some((column) => lanesOf(template, column).length > 0);
  useEffect(() => {
    const timer = setTimeout(() => {
      fetchLaterParts();
      fetchLaterParts(familyTimeAreas);
      fetchLaterParts(leavingAreas);
      fetchLaterParts(closingAreas);
      fetchLaterParts(VOICE_AREAS);
      if (hasLanes) fetchLaneParts();
    }, AFTER_THE_BOARD);
    return () => clearTimeout(timer);
  }, [hasLanes]);
}
