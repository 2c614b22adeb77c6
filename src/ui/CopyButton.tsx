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
  const { t } = useLingui();
  const [result, setResult] = useState<'copied' | 'denied'>();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setResult('copied'),
      () => setResult('denied'),
    );
  return (
    <>
      <button
        type="button"
        className="tool"
        onClick={() => void copy().catch(() => setResult('denied'))}
      >
        {label}
      </button>
      <p className="tool-said" role="status">
        {result === 'copied' && <Trans>Copied.</Trans>}
        {result === 'denied' && (
          <Trans>This browser does not let us copy. Select the text below and copy it.</Trans>
        )}
      </p>
      {result === 'denied' && (
        <textarea
          className="field by-hand"
          readOnly
          rows={8}
          value={text}
          aria-label={t`The text to copy`}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
