import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { OrganisationBrand } from '../organisation/OrganisationBrand.tsx';
import { OrganisationNotice } from '../organisation/OrganisationNotice.tsx';
import { Link } from '../router/router.tsx';
import { INSIGHT } from './address.ts';
import { StorageNotes } from './StorageNotes.tsx';

interface WorkshopPageProps {
  /** The document's title; the room's name is added. */
  title: string;
  /** The class of the main part. */
  className: string;
  children: ReactNode;
}

/** What every page of the workshop stands in. */
export function WorkshopPage({ title, className, children }: WorkshopPageProps) {
  const { t } = useLingui();
  const name = t`Workshop`;
  const application = t`Authenticator Troubleshooter`;
  return (
    <>
      <title>{[...new Set([title, name, application])].join(' | ')}</title>
      <a className="skip" href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <header className="top workshop-top">
        <Link className="brand" to="/workshop">
          <OrganisationBrand application={application} />
        </Link>
        <nav className="top-links" aria-label={name}>
          <Link to="/workshop">{name}</Link>
          <Link to={INSIGHT}>
            <Trans>What fails</Trans>
          </Link>
        </nav>
      </header>
      <OrganisationNotice />
      <StorageNotes />
      <main id="main" className={className}>
        {children}
      </main>
      <footer className="foot workshop-foot">
        <nav aria-label={t`Other rooms`}>
          <Link to="/">
            <Trans>The guides for callers</Trans>
          </Link>
          <Link to="/desk">
            <Trans>The desk</Trans>
          </Link>
          <Link to="/train">
            <Trans>Training</Trans>
          </Link>
        </nav>
      </footer>
    </>
  );
}
