import { Trans } from '@lingui/react/macro';

/** Prints the page by the browser's own dialog; `onPrint` is called when that has opened. */
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
