/**
 * The router of the browser, over react-router: what everything imports from it, and how a move is
 * shown. Whatever leads nowhere else is re-exported, so that there is one place to change.
 */
import {
  type ComponentProps,
  type MouseEvent,
  type ReactNode,
  startTransition,
  useContext,
  useLayoutEffect,
  useState,
} from 'react';
import {
  UNSAFE_createBrowserHistory as createBrowserHistory,
  UNSAFE_NavigationContext as Navigation,
  Router,
  MemoryRouter as RouterInMemory,
} from 'react-router';

export { Navigate, useLocation, useNavigate } from 'react-router';

/**
 * @param to from the root of the application
 * @returns the address on the server
 */
export function useHref(to: string): string {
  return useContext(Navigation).basename.replace(/\/$/, '') + to;
}

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** From the root of the application. */
  to: string;
  /** Whether the address takes the place of the present one. */
  replace?: boolean;
  /** What the page there finds as its location's state. */
  state?: unknown;
}

/**
 * A link that is followed without leaving the page. Its address does not hang on the page's, so that
 * a move draws no link anew; react-router's own does, and brings along the code with which its
 * framework fetches modules beforehand.
 */
export function Link({ to, replace, state, onClick, ...rest }: LinkProps) {
  const { navigator } = useContext(Navigation);
  const href = useHref(to);
  const follow = (event: Click) => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlain(event)) return;
    event.preventDefault();
    // As browsers do: a link to the page that one is on adds nothing to the way back.
    const isHere = event.currentTarget.href === window.location.href;
    if (replace ?? isHere) navigator.replace(href, state);
    else navigator.push(href, state);
  };
  return <a {...rest} href={href} onClick={follow} />;
}

/** Whether a click is not one that opens the link somewhere else, or saves what it leads to. */
const isPlain = ({ button, metaKey, ctrlKey, altKey, shiftKey, currentTarget }: Click): boolean =>
  button === 0 &&
  !metaKey &&
  !ctrlKey &&
  !altKey &&
  !shiftKey &&
  ['', '_self'].includes(currentTarget.target);

type Click = MouseEvent<HTMLAnchorElement>;

type Update = Parameters<Parameters<ReturnType<typeof createBrowserHistory>['listen']>[0]>[0];

interface BrowserRouterProps {
  /** Where the application stands on its server: `/`, or `/help/`. */
  base: string;
  /** @returns whether all that a page needs is here, so that it can be shown at once */
  isPrepared: (address: string) => boolean;
  children: ReactNode;
}

/**
 * The address of the browser. A page that is prepared is shown in the very frame of the click; where
 * a file is still to be fetched, the page before stays until it is there.
 */
export function BrowserRouter({ base, isPrepared, children }: BrowserRouterProps) {
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }));
  const [shown, setShown] = useState<Pick<Update, 'action' | 'location'>>(history);
  useLayoutEffect(
    () =>
      history.listen(({ action, location }) => {
        const show = () => setShown({ action, location });
        const address = location.pathname.slice(base.length - 1) + location.search;
        if (isPrepared(address)) show();
        else startTransition(show);
      }),
    [history, base, isPrepared],
  );
  return (
    <Router
      basename={base}
      location={shown.location}
      navigationType={shown.action}
      navigator={history}
    >
      {children}
    </Router>
  );
}

interface MemoryRouterProps {
  /** From the root of the application. */
  start?: string;
  base?: string;
  children: ReactNode;
}

/** An address outside a browser: where pages are prerendered, and in tests. */
export function MemoryRouter({ start = '/', base = '/', children }: MemoryRouterProps) {
  const entry = base.replace(/\/$/, '') + start;
  return (
    <RouterInMemory basename={base} initialEntries={[entry]}>
      {children}
    </RouterInMemory>
  );
}
