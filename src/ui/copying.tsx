import { type ReactNode, useState } from 'react';
import { ByHand } from './ByHand.tsx';

/** What came of it; where the clipboard is denied, the text is to be copied by hand. */
type Copied = 'copied' | 'denied';

/** @returns what copies a text, and calls back once it has; and what came of it the last time */
export function useCopying() {
  const [result, setResult] = useState<Copied>();
  const copy = async (text: string, onCopied?: () => void) => {
    // What is said a second time is read out only where it was gone meanwhile.
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
  /** The text, to be copied by hand, where it is not shown as usual. */
  byHand?: ReactNode;
}

/** Says what came of copying a text; where the clipboard is denied, the text follows. */
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
