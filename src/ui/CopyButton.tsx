import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { ByHand } from './ByHand.tsx';

interface CopyButtonProps {
  /** What is copied. */
  text: string;
  label: string;
  /** Hears that it was copied. */
  onCopied?: () => void;
}

/**
 * Copies a text and says so. Where the clipboard is denied the text is shown, selected, to be
 * copied by hand.
 */
export function CopyButton({ text, label, onCopied }: CopyButtonProps) {
  const [result, setResult] = useState<'copied' | 'denied'>();
  const copy = async () => {
    // What is said a second time is read out only where it was gone meanwhile.
    setResult(undefined);
    try {
      await navigator.clipboard.writeText(text);
      setResult('copied');
      onCopied?.();
    } catch {
      setResult('denied');
    }
  };
  return (
    <>
      <button type="button" className="tool" onClick={() => void copy()}>
        {label}
      </button>
      <p className="tool-said" role="status">
        {result === 'copied' && (
          <span>
            <Trans>Copied.</Trans>
          </span>
        )}
        {result === 'denied' && (
          <span>
            <Trans>
              Your browser won’t let us copy this. Select the text below and copy it yourself.
            </Trans>
          </span>
        )}
      </p>
      {result === 'denied' && <ByHand text={text} />}
    </>
  );
}
