import { type ComponentType, lazy } from 'react';
import type { PageProps, PageRoute } from './LazyPage.tsx';
import type { Area } from './words/catalogue.ts';

type PageFile = Record<string, ComponentType<PageProps>>;

const files = import.meta.glob<PageFile>('./pages/*.tsx');

const staff: readonly Area[] = ['staff', 'errors'];

/** `pages/<name>.tsx` must export a component called `<name>`. */
function page(path: string, name: string, areas: readonly Area[]): PageRoute {
  const load = async () => {
    const file = await files[`./pages/${name}.tsx`]?.();
    const Page = file?.[name];
    if (!Page) throw new Error(`pages/${name}.tsx exports no ${name}`);
    return { default: Page };
  };
  return { path, areas, Page: lazy(load), preload: () => void load().catch(() => undefined) };
}

export const joinPage = page('/', 'JoinPage', ['meeting']);
export const startPage = page('/', 'StartPage', staff);

/** Every address there is. Staff pages and phone pages share no chunk but the ground. */
export const routes: readonly PageRoute[] = [
  page('/', 'FrontPage', []),
  page('/log-ind', 'SignInPage', staff),
  page('/opsaetning/:token', 'SetUpPage', staff),
  page('/kollega/:token', 'InvitationPage', staff),
  page('/konto', 'AccountPage', staff),
  page('/familier/ny', 'FamilyEditPage', staff),
  page('/familier/:id', 'FamilyPage', staff),
  page('/familier/:id/ret', 'FamilyEditPage', staff),
  page('/familier/:id/moede', 'MeetingSetupPage', staff),
  page('/moede/:id/forbered', 'PreparePage', staff),
  page('/moede/:id/papirer', 'PapersPage', [...staff, 'papers']),
  page('/moede/:id/papirer/:paper', 'PaperPage', [...staff, 'papers']),
  page('/moede/:id/styring', 'FacilitatorPage', ['meeting']),
  page('/moede/:id/tavle', 'WallPage', ['meeting']),
  page('/tavle', 'WallCodePage', ['meeting']),
  page('/moede/:id', 'PhonePage', ['meeting']),
  page('/d/:token', 'EntrancePage', ['meeting']),
  page('*', 'NotFoundPage', []),
];
