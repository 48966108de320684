import { Route, Switch, useLocation } from 'wouter';
import { LazyPage, type PageRoute } from './LazyPage.tsx';

/** The page of the address one is at; a new address is always a new page. */
export function Pages({ routes }: { routes: readonly PageRoute[] }) {
  const [location] = useLocation();
  return (
    <Switch>
      {routes.map((route) => (
        <Route key={route.path} path={route.path}>
          {(params) => <LazyPage key={location} route={route} params={params} />}
        </Route>
      ))}
    </Switch>
  );
}
