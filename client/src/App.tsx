import { Suspense, useLayoutEffect } from 'react';
import { useLocation } from 'wouter';
import { Cover } from './device/Cover.tsx';
import { readHere } from './device/reading.ts';
import { Pages } from './Pages.tsx';
import { routes } from './routes.ts';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { LiveRegion } from './ui/LiveRegion.tsx';
import { Loading } from './ui/Loading.tsx';
import { CommonWords } from './words/Words.tsx';

/** Pages a person holds in the hand: read as that person likes, and covered when left. */
const OWN_PAGE = /^\/(d\/[^/]+|moede\/[^/]+|was|farvel)?$/;

/** One boundary and one waiting picture around every page; a new address is always a new page. */
export function App() {
  const [location] = useLocation();
  const own = OWN_PAGE.test(location);
  useLayoutEffect(() => readHere(own), [own]);
  return (
    <CommonWords>
      <Cover mayCover={own}>
        <ErrorBoundary key={location}>
          <Suspense fallback={<Loading />}>
            <Pages routes={routes} />
          </Suspense>
        </ErrorBoundary>
      </Cover>
      <LiveRegion />
    </CommonWords>
  );
}
