import { Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { LazyPage } from './LazyPage.tsx';
import { routes } from './routes.ts';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { LiveRegion } from './ui/LiveRegion.tsx';
import { Loading } from './ui/Loading.tsx';
import { CommonWords } from './words/Words.tsx';

/** One boundary and one waiting picture around every page; a new address is always a new page. */
export function App() {
  const [location] = useLocation();
  return (
    <CommonWords>
      <ErrorBoundary key={location}>
        <Suspense fallback={<Loading />}>
          <Switch>
            {routes.map((route) => (
              <Route key={route.path} path={route.path}>
                {(params) => <LazyPage key={location} route={route} params={params} />}
              </Route>
            ))}
          </Switch>
        </Suspense>
      </ErrorBoundary>
      <LiveRegion />
    </CommonWords>
  );
}
