import { Trans } from '@lingui/react/macro';

/** What has to be said wherever an Azure result code is mentioned. */
export function LogsOnly() {
  return (
    <p className="logs-only">
      <Trans>
        Result codes are only in the logs; nobody sees them on screen. They describe how the call or
        text message went, not whether the sign-in succeeded.
      </Trans>
    </p>
  );
}
