import type { PageRoute } from './LazyPage.tsx';
import { pageRoute } from './pageRoute.ts';
import { type Area, roomAreas } from './words/catalogue.ts';

const staff: readonly Area[] = ['staff', 'errors'];
/** The words of those who lead, and of the wall: a phone does without. */
const leading: readonly Area[] = [...roomAreas, 'leading', 'screen', 'familyTime', 'leaving', 'voices', 'closing'];

/** Every address that is not a phone's: staff's, the wall's, and none at all. */
export const otherRoutes: readonly PageRoute[] = [
  pageRoute('/log-ind', () => import('./pages/SignInPage.tsx').then((page) => page.SignInPage), staff),
  pageRoute('/opsaetning/:token', () => import('./pages/SetUpPage.tsx').then((page) => page.SetUpPage), staff),
  pageRoute('/kollega/:token', () => import('./pages/InvitationPage.tsx').then((page) => page.InvitationPage), staff),
  pageRoute('/hoert', () => import('./pages/HeardPage.tsx').then((page) => page.HeardPage), [...staff, 'closing']),
  pageRoute('/konto', () => import('./pages/AccountPage.tsx').then((page) => page.AccountPage), staff),
  pageRoute('/tekster', () => import('./pages/TextsPage.tsx').then((page) => page.TextsPage), [
    ...staff,
    'texts',
    'meeting',
  ]),
  pageRoute('/familier/ny', () => import('./pages/FamilyEditPage.tsx').then((page) => page.FamilyEditPage), [
    ...staff,
    'texts',
  ]),
  pageRoute('/familier/:id', () => import('./pages/FamilyPage.tsx').then((page) => page.FamilyPage), [
    ...staff,
    'method',
  ]),
  pageRoute('/familier/:id/ret', () => import('./pages/FamilyEditPage.tsx').then((page) => page.FamilyEditPage), [
    ...staff,
    'texts',
  ]),
  pageRoute('/familier/:id/slet-ord', () => import('./pages/ErasurePage.tsx').then((page) => page.ErasurePage), [
    ...staff,
    'erasure',
  ]),
  pageRoute('/familier/:id/moede', () => import('./pages/MeetingSetupPage.tsx').then((page) => page.MeetingSetupPage), [
    ...staff,
    'texts',
  ]),
  pageRoute('/moede/:id/forbered', () => import('./pages/PreparePage.tsx').then((page) => page.PreparePage), staff),
  pageRoute('/moede/:id/papirer', () => import('./pages/PapersPage.tsx').then((page) => page.PapersPage), [
    ...staff,
    'papers',
  ]),
  pageRoute('/moede/:id/papirer/:paper', () => import('./pages/PaperPage.tsx').then((page) => page.PaperPage), [
    ...staff,
    'papers',
  ]),
  pageRoute('/moede/:id/styring', () => import('./pages/FacilitatorPage.tsx').then((page) => page.FacilitatorPage), [
    ...leading,
    ...staff,
  ]),
  pageRoute('/moede/:id/tavle', () => import('./pages/WallPage.tsx').then((page) => page.WallPage), leading),
  pageRoute('/tavle', () => import('./pages/WallCodePage.tsx').then((page) => page.WallCodePage), leading),
  pageRoute('*', () => import('./pages/NotFoundPage.tsx').then((page) => page.NotFoundPage), []),
];
