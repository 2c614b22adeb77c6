import { type ReactNode, useState } from 'react';
import { ByHand } from './ByHand.tsx';

/** The result; if the clipboard is denied, the text has to be copied by hand. */
type Copied = 'copied' | 'denied';

/** @returns a function that copies a text and then calls back, and its last result */
export function useCopying() {
  const [result, setResult] = useState<Copied>();
  const copy = async (text: string, onCopied?: () => void) => {
    // A repeated message is read out only if it was removed in between.
    setResult(undefined);
    try {
      // A page that is not served securely has no clipboard at all.
      await navigator.clipboard.writeText(text);
      setResult('copied');
      onCopied?.();
    } catch {
      setResult('denied');
    }
  };
  return { result, copy };
}

interface CopiedSaidProps {
  result: Copied | undefined;
  text: string;
  copied: ReactNode;
  denied: ReactNode;
  /** The text to copy by hand, if it is not shown in the default way. */
  byHand?: ReactNode;
}

/** Says whether a text was copied; if the clipboard is denied, the text follows. */
export const CopiedSaid = ({
  result,
  text,
  copied,
  denied,
  byHand = <ByHand text={text} />,
}: CopiedSaidProps) => (
  <>
    <p className="tool-said" role="status">
      {result && <span key={result}>{result === 'copied' ? copied : denied}</span>}
    </p>
    {result === 'denied' && byHand}
  </>
);
