import { Trans } from '@lingui/react/macro';

export function PrintButton() {
  return (
    <button type="button" className="tool" onClick={() => window.print()}>
      <Trans>Print</Trans>
    </button>
  );
}
