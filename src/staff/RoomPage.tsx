import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { OrganisationBrand } from '../organisation/OrganisationBrand.tsx';
import { OrganisationNotice } from '../organisation/OrganisationNotice.tsx';
import { Link } from '../router/router.tsx';
import { Version } from './Version.tsx';
import './room.css';

/** What a page says of itself. */
export interface RoomPageContent {
  /** The document's title; the room's name is added. */
  title: string;
  /** The class of the main part. */
  className: string;
  children: ReactNode;
}

interface RoomPageProps extends RoomPageContent {
  /** The room’s name. */
  name: string;
  /** Where it begins, from the root of the application. */
  home: string;
  /** The pages of the room besides its first. */
  links: ReactNode;
  /** Whether this is the first page. */
  isHome?: boolean;
  /** What is to be known on every page, above the main part. */
  notes?: ReactNode;
  /** What stands in the foot before the other rooms. */
  foot?: ReactNode;
}

/** What every page of a room of staff stands in. */
export function RoomPage(props: RoomPageProps) {
  const { title, className, children, name, home, links, isHome = false, notes, foot } = props;
  const { t } = useLingui();
  const application = t`Authenticator Troubleshooter`;
  const rooms: readonly (readonly [address: string, words: string])[] = [
    ['/', t`The guides for callers`],
    ['/desk', t`The desk`],
    ['/train', t`Training`],
    ['/workshop', t`Write and check guides`],
  ];
  return (
    <>
      <title>{[...new Set([title, name, application])].join(' | ')}</title>
      <a className="skip" href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <header className="top room-top">
        <Link className="brand" to={home}>
          <OrganisationBrand application={application} />
        </Link>
        <nav className="top-links" aria-label={name}>
          <Link to={home} aria-current={isHome ? 'page' : undefined}>
            {name}
          </Link>
          {links}
        </nav>
      </header>
      <OrganisationNotice />
      {notes}
      <main id="main" className={className}>
        {children}
      </main>
      <footer className="foot room-foot">
        {foot}
        <nav aria-label={t`Other rooms`}>
          {rooms.map(
            ([address, words]) =>
              address !== home && (
                <Link key={address} to={address}>
                  {words}
                </Link>
              ),
          )}
        </nav>
        <Version />
      </footer>
    </>
  );
}
