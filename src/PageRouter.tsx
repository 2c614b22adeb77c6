import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react';
import { UNSAFE_createBrowserHistory as createBrowserHistory, Router } from 'react-router';

type Update = Parameters<Parameters<ReturnType<typeof createBrowserHistory>['listen']>[0]>[0];

interface PageRouterProps {
  basename: string;
  /** @returns whether all that a page needs is here, so that it can be shown at once */
  isPrepared: (address: string) => boolean;
  children: ReactNode;
}

/**
 * The router of the browser. A page that is prepared is shown in the very frame of the click; where
 * a file is still to be fetched, the page before stays until it is there.
 */
export function PageRouter({ basename, isPrepared, children }: PageRouterProps) {
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }));
  const [shown, setShown] = useState<Pick<Update, 'action' | 'location'>>(history);
  useLayoutEffect(
    () =>
      history.listen(({ action, location }) => {
        const show = () => setShown({ action, location });
        const address = location.pathname.slice(basename.length - 1) + location.search;
        if (isPrepared(address)) show();
        else startTransition(show);
      }),
    [history, basename, isPrepared],
  );
  return (
    <Router
      basename={basename}
      location={shown.location}
      navigationType={shown.action}
      navigator={history}
    >
      {children}
    </Router>
  );
}
