import { laterPart } from '../words/laterPart.tsx';

export const DraftList = laterPart(async () => (await import('./DraftList.tsx')).DraftList);
export const AgreementList = laterPart(async () => (await import('../agreements/AgreementList.tsx')).AgreementList);
export const NewAgreement = laterPart(async () => (await import('../agreements/NewAgreement.tsx')).NewAgreement);
export const WithdrawnTray = laterPart(async () => (await import('./WithdrawnTray.tsx')).WithdrawnTray);
export const RewordCard = laterPart(async () => (await import('./RewordCard.tsx')).RewordCard);
export const UndoButtons = laterPart(async () => (await import('./UndoButtons.tsx')).UndoButtons);
export const WhoseWords = laterPart(async () => (await import('./WhoseWords.tsx')).WhoseWords);
