import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useContext } from 'react';
import { FinderDoor } from '../finder/finderDoor.ts';
import { OrganisationBrand } from '../organisation/OrganisationBrand.tsx';
import { OrganisationNotice } from '../organisation/OrganisationNotice.tsx';
import { RealHelpdesk } from '../organisation/RealHelpdesk.tsx';
import { Link } from '../router/router.tsx';

interface FrameProps {
  /** The document's title; the application's name is added. */
  title: string;
  /** The main part. */
  children: ReactNode;
}

interface PageProps extends FrameProps {
  /** The class of the main part: the room's layout. */
  className: string;
}

/** What every page of the guide room stands in. */
export function Page({ title, className, children }: PageProps) {
  return (
    <Frame title={title}>
      <main id="main" className={className}>
        {children}
      </main>
    </Frame>
  );
}

/** What stands around the main part of such a page. */
export function Frame({ title, children }: FrameProps) {
  const { t } = useLingui();
  const name = t`Authenticator Troubleshooter`;
  return (
    <>
      <title>{title === name ? name : `${title} | ${name}`}</title>
      {top}
      {children}
      {foot}
    </>
  );
}

function Top() {
  const { t } = useLingui();
  return (
    <>
      <a className="skip" href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <header className="top">
        <Link className="brand" to="/">
          <OrganisationBrand application={t`Authenticator Troubleshooter`} />
        </Link>
        <nav className="top-links" aria-label={t`Site`}>
          <FindLink />
          <Link className="wide" to="/">
            <Trans>All guides</Trans>
          </Link>
          <Link to="/open">
            <Trans>Case code</Trans>
          </Link>
        </nav>
      </header>
      <OrganisationNotice />
    </>
  );
}

function Foot() {
  return (
    <footer className="foot">
      <RealHelpdesk />
      <p>
        <Trans>Your answers stay on this device. Nothing is sent unless you send it.</Trans>
      </p>
      <p>
        <Trans>
          For the helpdesk: <Link to="/desk">Desk</Link>.
        </Trans>
      </p>
    </footer>
  );
}

// The same elements on every page: a move does not draw them anew.
const top = <Top />;
const foot = <Foot />;

/** Opens the finder where there is one; otherwise it leads to the page that has it. */
function FindLink() {
  const open = useContext(FinderDoor);
  return (
    <Link
      to="/"
      aria-keyshortcuts="/ Control+K"
      onClick={(event) => {
        if (open === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open();
      }}
    >
      <Trans>Find</Trans>
    </Link>
  );
}
