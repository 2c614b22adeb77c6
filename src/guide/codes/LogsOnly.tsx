import { Trans } from '@lingui/react/macro';

/** What has to be said wherever an Azure result code is told of. */
export function LogsOnly() {
  return (
    <p className="logs-only">
      <Trans>
        Result codes are in the logs only; nobody sees them on screen. They describe how the call or
        the text message went, and say nothing about whether the sign-in succeeded.
      </Trans>
    </p>
  );
}
