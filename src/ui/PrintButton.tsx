import { Trans } from '@lingui/react/macro';

/** Prints the page as it stands, by the browser's own dialog. */
export function PrintButton() {
  return (
    <button type="button" className="tool" onClick={() => window.print()}>
      <Trans>Print</Trans>
    </button>
  );
}
