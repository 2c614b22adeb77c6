import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Brand } from './marks.tsx';

interface PageProps {
  /** The document's title; the application's name is added. */
  title: string;
  /** The class of the main part: the room's layout. */
  className: string;
  children: ReactNode;
}

/** What every page of the guide room stands in. */
export function Page({ title, className, children }: PageProps) {
  const { t } = useLingui();
  const name = t`Authenticator Troubleshooter`;
  return (
    <>
      <title>{title === name ? name : `${title} | ${name}`}</title>
      <a className="skip" href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <header className="top">
        <Link className="brand" to="/">
          <Brand />
          <span>{name}</span>
        </Link>
        <nav className="top-links" aria-label={t`Site`}>
          <Link to="/">
            <Trans>All guides</Trans>
          </Link>
        </nav>
      </header>
      <main id="main" className={className}>
        {children}
      </main>
      <footer className="foot">
        <p>
          <Trans>Your answers stay on this device. Nothing is sent unless you send it.</Trans>
        </p>
      </footer>
    </>
  );
}
