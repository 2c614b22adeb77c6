import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { download } from '../storage/download.ts';
import { MainTool, Tool } from '../ui/buttons.tsx';
import { CopiedSaid, useCopying } from '../ui/copying.tsx';
import { Key, useKeys, useKeysOn } from './deskKeys.ts';

/**
 * Copies the summary at the press of a key, as soon as it is complete; if the clipboard is denied, the text
 * is shown selected and can be saved.
 */
export function CopySummary({
  text,
  isWhole,
  children,
}: {
  text: string;
  isWhole: boolean;
  /** Shown beside the button. */
  children: ReactNode;
}) {
  const areKeysOn = useKeysOn();
  const { result, copy } = useCopying();
  const [isWanted, setWanted] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what copies is made again each time
  useEffect(() => {
    if (!isWanted || !isWhole) return;
    setWanted(false);
    void copy(text);
  }, [isWanted, isWhole, text]);
  const want = () => setWanted(true);
  useKeys({ c: want });
  return (
    <>
      <MainTool aria-keyshortcuts={areKeysOn ? 'C' : undefined} onClick={want}>
        <Key name="C" />
        <Trans>Copy the summary</Trans>
      </MainTool>
      {children}
      <CopiedSaid
        {...{ result, text }}
        copied={<Trans>Copied. Paste it into the ticket.</Trans>}
        denied={
          <Trans>
            Your browser won’t let us copy this. The text is selected: copy it yourself.
          </Trans>
        }
        byHand={<SelectedText text={text} />}
      />
    </>
  );
}

/** The text, selected to be copied by hand. */
function SelectedText({ text }: { text: string }) {
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
        <Tool onClick={() => download('case-summary.txt', 'text/plain', text)}>
          <Trans>Save the text</Trans>
        </Tool>
      </div>
    </>
  );
}
