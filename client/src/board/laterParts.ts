import { VOICE_AREAS } from '../voices/laterParts.ts';
import { laterPart } from '../words/laterPart.tsx';

export const DraftList = laterPart(async () => (await import('./DraftList.tsx')).DraftList);
export const AgreementList = laterPart(async () => (await import('../agreements/AgreementList.tsx')).AgreementList);
export const NewAgreement = laterPart(async () => (await import('../agreements/NewAgreement.tsx')).NewAgreement);
export const WithdrawnTray = laterPart(async () => (await import('./WithdrawnTray.tsx')).WithdrawnTray);
export const RewordCard = laterPart(async () => (await import('./RewordCard.tsx')).RewordCard);
export const UndoButtons = laterPart(async () => (await import('./UndoButtons.tsx')).UndoButtons);
export const WhoseWords = laterPart(async () => (await import('./WhoseWords.tsx')).WhoseWords);
export const AsideCards = laterPart(async () => (await import('./AsideCards.tsx')).AsideCards, VOICE_AREAS);
export const GroupTools = laterPart(async () => (await import('./GroupTools.tsx')).GroupTools, VOICE_AREAS);
