import type { PageRoute } from './LazyPage.tsx';
import { pageRoute } from './pageRoute.ts';

/** The addresses people come to without an account; a phone does not download the list of the others. */
export const routes: readonly PageRoute[] = [
  pageRoute('/', () => import('./pages/FrontPage.tsx').then((page) => page.FrontPage), []),
  pageRoute('/moede/:id', () => import('./pages/PhonePage.tsx').then((page) => page.PhonePage), ['meeting']),
  pageRoute('/d/:token', () => import('./pages/EntrancePage.tsx').then((page) => page.EntrancePage), [
    'meeting',
    'door',
  ]),
  pageRoute('/was', () => import('./pages/AccessibilityPage.tsx').then((page) => page.AccessibilityPage), [
    'accessibility',
  ]),
  pageRoute('/farvel', () => import('./pages/GoodbyePage.tsx').then((page) => page.GoodbyePage), []),
  pageRoute('*', () => import('./OtherPages.tsx').then((page) => page.OtherPages), []),
];
