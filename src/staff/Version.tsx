import { Trans } from '@lingui/react/macro';
import { version } from '../../package.json';

/** Which version of the site this is, for whoever reports a fault. */
export function Version() {
  return (
    <small>
      <Trans>Version {version}</Trans>
    </small>
  );
}
