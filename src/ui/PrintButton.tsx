import { Trans } from '@lingui/react/macro';

/** Prints the page as it stands, by the browser's own dialog; `onPrint` hears that it has opened. */
export function PrintButton({ onPrint }: { onPrint?: () => void }) {
  const print = () => {
    window.print();
    onPrint?.();
  };
  return (
    <button type="button" className="tool" onClick={print}>
      <Trans>Print</Trans>
    </button>
  );
}
