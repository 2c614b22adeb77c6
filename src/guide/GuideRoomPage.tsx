import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useContext } from 'react';
import { guideAddress } from '../engine/address.ts';
import { KNOWN_PROBLEM, START } from '../engine/answer.ts';
import type { About } from '../engine/organisation.ts';
import { OpenFinder } from '../finder/openFinder.ts';
import { SOURCE } from '../language/languages.ts';
import { language, site } from '../language/site.ts';
import { KnownProblems } from '../organisation/KnownProblems.tsx';
import { OrganisationBrand } from '../organisation/OrganisationBrand.tsx';
import { OrganisationNotice } from '../organisation/OrganisationNotice.tsx';
import { RealHelpdesk } from '../organisation/RealHelpdesk.tsx';
import { useOrganisation } from '../organisation/useOrganisation.ts';
import { isPlainClick } from '../router/isPlainClick.ts';
import { Link } from '../router/router.tsx';
import { LanguageLinks } from './LanguageLinks.tsx';

/** Where a visit ends for whoever has an announced problem and has not begun a guide. */
export const KNOWN_HERE = guideAddress({ flow: START, answers: [KNOWN_PROBLEM] });

interface FrameProps {
  /** The document's title; the application's name is added. */
  title: string;
  /** What the page is about, by which announced problems are chosen; left out, all are shown. */
  about?: About;
  /** Where a visit ends for whoever has the announced problem. */
  toKnown?: string | undefined;
  /** The main part. */
  children: ReactNode;
}

interface PageProps extends FrameProps {
  /** The class of the main part: the room's layout. */
  className: string;
}

/** What every page of the guide room stands in. */
export function GuideRoomPage({ className, children, ...frame }: PageProps) {
  return (
    <Frame {...frame}>
      <main id="main" className={className}>
        {children}
      </main>
    </Frame>
  );
}

/** What stands around the main part of such a page. */
export function Frame({ title, children, about, toKnown }: FrameProps) {
  const { t } = useLingui();
  const name = t`Authenticator Troubleshooter`;
  return (
    <>
      <title>{title === name ? name : `${title} | ${name}`}</title>
      {top}
      {children}
      {foot}
      <KnownProblems about={about} to={toKnown} />
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
        <LanguageLinks />
      </header>
      <OrganisationNotice />
    </>
  );
}

function Foot() {
  return (
    <footer className="foot">
      <RealHelpdesk />
      <p data-promise>
        <Trans>Your answers stay on this device. Nothing is sent unless you send it.</Trans>
      </p>
      <DeskLink />
    </footer>
  );
}

function DeskLink() {
  const { deskLink } = useOrganisation();
  return (
    deskLink && (
      <p>
        <Trans>
          For the helpdesk: <ToDesk>Desk</ToDesk>.
        </Trans>
      </p>
    )
  );
}

/** The desk is in one language, and so in that language's application. */
const ToDesk = ({ children }: { children?: ReactNode }) =>
  language === SOURCE ? <Link to="/desk">{children}</Link> : <a href={`${site}desk`}>{children}</a>;

// The same elements on every page: a move does not draw them again.
const top = <Top />;
const foot = <Foot />;

/** Opens the finder if there is one; otherwise it leads to the page that has it. */
function FindLink() {
  const open = useContext(OpenFinder);
  return (
    <Link
      to="/"
      aria-keyshortcuts="/ Control+K"
      onClick={(event) => {
        if (open === undefined || !isPlainClick(event)) return;
        event.preventDefault();
        open();
      }}
    >
      <Trans>Find</Trans>
    </Link>
  );
}
