/** What the application uses of react-router, its declarative mode, and the links that it draws. */
import {
  type AnchorHTMLAttributes,
  createContext,
  type MouseEvent,
  type ReactNode,
  use,
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

/**
 * @param to an address of the application
 * @returns its path on the server
 */
export const hrefOf = (to: string): string => base.replace(/\/$/, '') + to;

/** Follows a link. */
export type Go = (to: string, options: NavigateOptions) => void;

/** The same at every place, so that a move does not draw the links again. */
export const GoContext = createContext<Go>(() => {});

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** The address that it leads to, from the root of the application. */
  to: string;
  /** Whether the place takes that of the present one among those that one can go back to. */
  replace?: boolean;
  /** What the browser's history keeps with the place. */
  state?: unknown;
}

/** A link within the application: a plain one wherever the browser is to do what it does with links. */
export function Link({ to, replace = false, state, onClick, ...rest }: LinkProps) {
  const go = use(GoContext);
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
    <GoInMemory>{children}</GoInMemory>
  </RouterInMemory>
);

const GoInMemory = ({ children }: { children: ReactNode }) => (
  <GoContext value={useNavigate()}>{children}</GoContext>
);

/** The router of a page that is rendered by the build. */
export const StaticRouter = ({ address, children }: { address: string; children: ReactNode }) => (
  <RouterOnServer basename={base} location={hrefOf(address)}>
    {children}
  </RouterOnServer>
);
