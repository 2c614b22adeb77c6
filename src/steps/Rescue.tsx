import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { guideFlows } from '../content/flows.ts';
import { productName } from '../content/products.ts';
import { guideAddress, parseGuideAddress } from '../engine/address.ts';
import { summaryText } from '../engine/summary/exports.ts';
import { summarise } from '../engine/summary/summarise.ts';
import type { Transcript } from '../engine/transcript.ts';
import { useSay } from '../locales/useSay.ts';
import { useOrigin } from '../router/useOrigin.ts';
import { download } from '../storage/download.ts';
import { useLeftTries } from '../storage/useLeftTries.ts';
import { CopyButton } from '../ui/CopyButton.tsx';

/** Shown when a page has crashed: the summary of the visit, as far as it can still be made. */
export function Rescue({ pathname }: { pathname: string }) {
  const transcript = parseGuideAddress(pathname);
  if (transcript === undefined) return null;
  return (
    <Suspense>
      <Summary transcript={transcript} />
    </Suspense>
  );
}

function Summary({ transcript }: { transcript: Transcript }) {
  const say = useSay();
  const origin = useOrigin();
  const { flows, replayed } = guideFlows.useReplay(transcript);
  const tried = useLeftTries(replayed);
  if (replayed.visited.length === 0) return null;
  const summary = summarise(flows, replayed, undefined, {
    link: origin + guideAddress(transcript),
    tried,
  });
  return <RescuedText text={summaryText(summary, say, productName)} />;
}

/** A summary that can be copied and saved after its own page has crashed. */
export function RescuedText({ text }: { text: string }) {
  const { t } = useLingui();
  return (
    <>
      <h2>
        <Trans>What we know so far</Trans>
      </h2>
      <div className="tools">
        <CopyButton label={t`Copy the summary`} text={text} />
        <button
          type="button"
          className="tool"
          onClick={() => download('case-summary.txt', 'text/plain', text)}
        >
          <Trans>Save the text</Trans>
        </button>
      </div>
      <pre className="screen" data-summary="text">
        {text}
      </pre>
    </>
  );
}
