import { VOICE_AREAS } from '../voices/laterParts.ts';
import { laterPart } from '../words/laterPart.tsx';

export const DraftList = laterPart(() => import('./DraftList.tsx'), 'DraftList');
export const AgreementList = laterPart(() => import('../agreements/AgreementList.tsx'), 'AgreementList');
export const NewAgreement = laterPart(() => import('../agreements/NewAgreement.tsx'), 'NewAgreement');
export const WithdrawnTray = laterPart(() => import('./WithdrawnTray.tsx'), 'WithdrawnTray');
export const RewordCard = laterPart(() => import('./RewordCard.tsx'), 'RewordCard');
export const UndoButtons = laterPart(() => import('./UndoButtons.tsx'), 'UndoButtons');
export const WhoseWords = laterPart(() => import('./WhoseWords.tsx'), 'WhoseWords');
export const AsideCards = laterPart(() => import('./AsideCards.tsx'), 'AsideCards', VOICE_AREAS);
export const GroupTools = laterPart(() => import('./GroupTools.tsx'), 'GroupTools', VOICE_AREAS);
