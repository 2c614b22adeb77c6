import { Trans } from '@lingui/react/macro';
import { CopiedSaid, useCopying } from './copying.tsx';

interface CopyButtonProps {
  /** The text to copy. */
  text: string;
  label: string;
  /** Called after it was copied. */
  onCopied?: () => void;
}

/**
 * Copies a text and says so. If the clipboard is denied, the text is shown selected, to be copied by hand.
 */
export function CopyButton({ text, label, onCopied }: CopyButtonProps) {
  const { result, copy } = useCopying();
  return (
    <>
      <button type="button" className="tool" onClick={() => void copy(text, onCopied)}>
        {label}
      </button>
      <CopiedSaid
        {...{ result, text }}
        copied={<Trans>Copied.</Trans>}
        denied={
          <Trans>
            Your browser won’t let us copy this. Select the text below and copy it yourself.
          </Trans>
        }
      />
    </>
  );
}
