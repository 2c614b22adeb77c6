import { Trans, useLingui } from '@lingui/react/macro';
import { useContext } from 'react';
import { OrganisationBrand } from '../organisation/OrganisationBrand.tsx';
import { OrganisationNotice } from '../organisation/OrganisationNotice.tsx';
import { Link, useLocation } from '../router/router.tsx';
import { parseTrainingPath } from './address.ts';
import { KeysButton } from './KeysDialog.tsx';
import { Surround, type TrainPageProps } from './surround.ts';

/** What every page of the training room stands in. */
export function TrainPage(props: TrainPageProps) {
  const Own = useContext(Surround);
  return Own ? <Own {...props} /> : <RoomPage {...props} />;
}

function RoomPage({ title, className, children }: TrainPageProps) {
  const { t } = useLingui();
  const { page } = parseTrainingPath(useLocation().pathname);
  const name = t`Training`;
  const application = t`Authenticator Troubleshooter`;
  const at = (one: string) => (page === one ? 'page' : undefined);
  return (
    <>
      <title>{[...new Set([title, name, application])].join(' | ')}</title>
      <a className="skip" href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <header className="top train-top">
        <Link className="brand" to="/train">
          <OrganisationBrand application={application} />
        </Link>
        <nav className="top-links" aria-label={t`Training`}>
          <Link to="/train" aria-current={at('')}>
            {name}
          </Link>
          <Link to="/train/present" aria-current={at('present')}>
            <Trans>Demonstrate</Trans>
          </Link>
          <Link to="/train/practise" aria-current={at('practise')}>
            <Trans>Practise</Trans>
          </Link>
        </nav>
      </header>
      <OrganisationNotice />
      <main id="main" className={className}>
        {children}
      </main>
      <footer className="foot train-foot">
        <KeysButton />
        <nav aria-label={t`Other rooms`}>
          <Link to="/">
            <Trans>The guides for callers</Trans>
          </Link>
          <Link to="/desk">
            <Trans>The desk</Trans>
          </Link>
          <Link to="/workshop">
            <Trans>Write and check guides</Trans>
          </Link>
        </nav>
      </footer>
    </>
  );
}
