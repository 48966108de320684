import type { StaffMember } from '@samtavlen/shared/staff/staffSchema.ts';
import { useEffect, useState } from 'react';
import { get } from '../api/request.ts';
import { LazyPage } from '../LazyPage.tsx';
import { pageRoute } from '../pageRoute.ts';
import { Loading } from '../ui/Loading.tsx';
import { plainPage } from '../ui/plainPage.ts';

const joinPage = pageRoute('/', () => import('./JoinPage.tsx').then((page) => page.JoinPage), ['meeting', 'door']);
const startPage = pageRoute('/', () => import('./StartPage.tsx').then((page) => page.StartPage), ['staff', 'errors']);

/** The front door: the code field for everyone, the start page for staff who are signed in. The server's page knows. */
export function FrontPage() {
  const [signedIn, setSignedIn] = useState<boolean | null>(() => (plainPage() ? false : null));
  useEffect(() => {
    if (signedIn === null)
      get<StaffMember>('/session').then(
        () => setSignedIn(true),
        () => setSignedIn(false),
      );
  }, [signedIn]);
  if (signedIn === null) return <Loading />;
  return <LazyPage route={signedIn ? startPage : joinPage} params={{}} />;
}
