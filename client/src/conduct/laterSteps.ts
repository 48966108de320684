import { lanesOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { lazy, useEffect } from 'react';
import { fetchLaneParts } from '../board/laneParts.tsx';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';

const agreementForm = () => import('../agreements/AgreementForm.tsx');
const summaryView = () => import('../agreements/SummaryView.tsx');
const phoneScale = () => import('../scales/PhoneScale.tsx');
const myAgreements = () => import('../agreements/MyAgreements.tsx');

/** After the board is on the phone, ms: it is read and written on before anything else is asked for. */
const AFTER_THE_BOARD = 1_000;

export const AgreementForm = lazy(async () => ({ default: (await agreementForm()).AgreementForm }));
export const SummaryView = lazy(async () => ({ default: (await summaryView()).SummaryView }));
export const PhoneScale = lazy(async () => ({ default: (await phoneScale()).PhoneScale }));
export const MyAgreements = lazy(async () => ({ default: (await myAgreements()).MyAgreements }));

/** Fetches what a phone needs later in the meeting while there is net, so that it also opens when there is none. */
export function useLaterSteps(): void {
  const { template } = useMeetingBoard();
  const hasLanes = template.columns.some((column) => lanesOf(template, column).length > 0);
  useEffect(() => {
    const steps = [agreementForm, summaryView, phoneScale, myAgreements, ...(hasLanes ? [fetchLaneParts] : [])];
    const timer = setTimeout(() => {
      for (const load of steps) load().catch(() => {}); // Told when it is opened.
    }, AFTER_THE_BOARD);
    return () => clearTimeout(timer);
  }, [hasLanes]);
}
