/** What the application uses of react-router, its declarative mode, and the links that it draws. */
import {
  type AnchorHTMLAttributes,
  createContext,
  type MouseEvent,
  type ReactNode,
  use,
  useMemo,
} from 'react';
import {
  type NavigateOptions,
  MemoryRouter as RouterInMemory,
  StaticRouter as RouterOnServer,
  useNavigate,
} from 'react-router';
import { base } from '../language/site.ts';
import { isPlainClick } from './isPlainClick.ts';

export { Navigate, useLocation, useNavigate } from 'react-router';

/** What links need of the router. */
export interface Ways {
  /** @returns the path on the server of an address of the application */
  hrefOf(to: string): string;
  /** A place that leads to itself takes its own place, as browsers do it. */
  go(to: string, options: NavigateOptions): void;
}

/** The same at every place, so that a move draws no link anew. */
export const WaysContext = createContext<Ways>({ hrefOf: (to) => to, go: () => {} });

/** @returns the path on the server of an address of the application */
export const hrefOf = (to: string): string => base.replace(/\/$/, '') + to;

/**
 * @param to an address of the application
 * @returns its path on the server
 */
export const useHref = (to: string): string => use(WaysContext).hrefOf(to);

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** The address that it leads to, from the root of the application. */
  to: string;
  /** Whether the place takes that of the present one among those that one can go back to. */
  replace?: boolean;
  /** What is kept with the place in the browser's history. */
  state?: unknown;
}

/** A link within the application: a plain one wherever the browser is to do what it does with links. */
export function Link({ to, replace = false, state, onClick, ...rest }: LinkProps) {
  const { hrefOf, go } = use(WaysContext);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    go(to, { replace, state });
  };
  return <a {...rest} href={hrefOf(to)} onClick={follow} />;
}

/** A router whose place is in no address bar. */
export const MemoryRouter = ({
  children,
  ...rest
}: {
  initialEntries?: string[];
  children: ReactNode;
}) => (
  <RouterInMemory {...rest}>
    <WaysInMemory>{children}</WaysInMemory>
  </RouterInMemory>
);

function WaysInMemory({ children }: { children: ReactNode }) {
  const navigate = useNavigate();
  const ways = useMemo(() => ({ hrefOf: (to: string) => to, go: navigate }), [navigate]);
  return <WaysContext value={ways}>{children}</WaysContext>;
}

/** The router of a page that is rendered by the build. */
export const StaticRouter = ({ address, children }: { address: string; children: ReactNode }) => (
  <RouterOnServer basename={base} location={hrefOf(address)}>
    <WaysContext value={{ hrefOf, go: () => {} }}>{children}</WaysContext>
  </RouterOnServer>
);
