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

/** Where a visit ends for people with an announced problem who have not begun a guide. */
export const KNOWN_HERE = guideAddress({ flow: START, answers: [KNOWN_PROBLEM] });

interface FrameProps {
  /** The document's title, without the application's name. */
  title: string;
  /** What the page is about, which selects the announced problems; by default all are shown. */
  about?: About;
  /** Where a visit ends for people with the announced problem. */
  toKnown?: string | undefined;
  /** The main part. */
  children: ReactNode;
}

interface PageProps extends FrameProps {
  /** The class of the main part: the room's layout. */
  className: string;
}

/** The frame of every page of the guide room. */
export function GuideRoomPage({ className, children, ...frame }: PageProps) {
  return (
    <Frame {...frame}>
      <main id="main" className={className}>
        {children}
      </main>
    </Frame>
  );
}

/** Everything around the main part of such a page. */
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

/** The desk exists in one language only, in that language's application. */
const ToDesk = ({ children }: { children?: ReactNode }) =>
  language === SOURCE ? <Link to="/desk">{children}</Link> : <a href={`${site}desk`}>{children}</a>;

// The same elements on every page, so that a move does not render them again.
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
