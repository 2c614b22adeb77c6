import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

interface CopyButtonProps {
  /** What is copied. */
  text: string;
  label: string;
}

/**
 * Copies a text and says so. Where the clipboard is denied the text is shown, selected, to be
 * copied by hand.
 */
export function CopyButton({ text, label }: CopyButtonProps) {
  const [result, setResult] = useState<'copied' | 'denied'>();
  const copy = async () => {
    // What is said a second time is read out only where it was gone meanwhile.
    setResult(undefined);
    try {
      await navigator.clipboard.writeText(text);
      setResult('copied');
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
        {result === 'copied' && <Trans>Copied.</Trans>}
        {result === 'denied' && (
          <Trans>
            Your browser won’t let us copy this. Select the text below and copy it yourself.
          </Trans>
        )}
      </p>
      {result === 'denied' && <ByHand text={text} />}
    </>
  );
}

/** A text to be copied by hand: it is selected as soon as it has the focus. */
export function ByHand({ text }: { text: string }) {
  const { t } = useLingui();
  return (
    <textarea
      className="field by-hand"
      readOnly
      // An address is one line, which a phone wraps; all else has many.
      rows={text.includes('\n') ? 8 : 3}
      value={text}
      aria-label={t`The text to copy`}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
