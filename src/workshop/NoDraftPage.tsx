import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '../router/router.tsx';
import { WorkshopPage } from './WorkshopPage.tsx';

/** The address names a draft that is not on this device. */
export function NoDraftPage() {
  const { t } = useLingui();
  const heading = t`There is no such draft on this device`;
  return (
    <WorkshopPage title={heading} className="workshop-plain">
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="lead">
        <Trans>
          Drafts stay on the device on which they were written. Someone who has the draft can export
          it as a file, which you can open here.
        </Trans>
      </p>
      <p>
        <Link to="/workshop">
          <Trans>All drafts on this device</Trans>
        </Link>
      </p>
    </WorkshopPage>
  );
}
