import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { download } from '../storage/download.ts';
import { Key, useKeys, useKeysOn } from './deskKeys.ts';

/**
 * Copies the summary at a key, as soon as it is whole; where the clipboard is denied the text is
 * shown, selected, and can be saved.
 */
export function CopySummary({
  text,
  isWhole,
  children,
}: {
  text: string;
  isWhole: boolean;
  /** What stands beside it. */
  children: ReactNode;
}) {
  const areKeysOn = useKeysOn();
  const [result, setResult] = useState<'copied' | 'denied'>();
  const [isWanted, setWanted] = useState(false);
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!isWanted || !isWhole) return;
    setWanted(false);
    // A page that is not served securely has no clipboard at all.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => {
          setResult('copied');
          setCount((before) => before + 1);
        },
        () => setResult('denied'),
      );
  }, [isWanted, isWhole, text]);
  const copy = () => setWanted(true);
  useKeys({ c: copy });
  return (
    <>
      <button
        type="button"
        className="tool main-tool"
        aria-keyshortcuts={areKeysOn ? 'C' : undefined}
        onClick={copy}
      >
        <Key name="C" />
        <Trans>Copy the summary</Trans>
      </button>
      {children}
      <p className="tool-said" role="status">
        {result === 'copied' && (
          <span key={count}>
            <Trans>Copied. Paste it into the ticket.</Trans>
          </span>
        )}
        {result === 'denied' && (
          <span>
            <Trans>
              Your browser won’t let us copy this. The text is selected: copy it yourself.
            </Trans>
          </span>
        )}
      </p>
      {result === 'denied' && <ByHand text={text} />}
    </>
  );
}

/** The text, selected to be copied by hand. */
function ByHand({ text }: { text: string }) {
  const { t } = useLingui();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <>
      <textarea
        ref={field}
        className="field by-hand"
        readOnly
        rows={6}
        value={text}
        aria-label={t`The text to copy`}
      />
      <div className="tools">
        <button
          type="button"
          className="tool"
          onClick={() => download('case-summary.txt', 'text/plain', text)}
        >
          <Trans>Save the text</Trans>
        </button>
      </div>
    </>
  );
}
