import { Suspense } from 'react';
import { staffFlows } from '../content/flows.ts';
import { productName } from '../content/products.ts';
import { guideAddress } from '../engine/address.ts';
import type { Call } from '../engine/call.ts';
import { summaryText } from '../engine/summary/exports.ts';
import { nowIso } from '../engine/time.ts';
import type { Transcript } from '../engine/transcript.ts';
import { useSay } from '../locales/useSay.ts';
import { useOrganisation } from '../organisation/useOrganisation.ts';
import { useLocation } from '../router/router.tsx';
import { useOrigin } from '../router/useOrigin.ts';
import { RescuedText } from '../steps/Rescue.tsx';
import { parseCallPath } from './deskAddress.ts';
import { useCall } from './deskContext.ts';
import { callSummary } from './deskSummary.ts';
import { useIdentity } from './useIdentity.ts';

/** Shown when a page of the desk has crashed: the summary of its call, as far as it can still be made. */
export function DeskRescue() {
  const { pathname } = useLocation();
  const { id, transcript } = parseCallPath(pathname);
  const call = useCall(id);
  if (call === undefined) return null;
  return (
    <Suspense>
      {/* A step that could not be shown was not saved with the call, but the address has it. */}
      <Summary call={call} transcript={transcript ?? call.case.transcript} />
    </Suspense>
  );
}

function Summary({ call, transcript }: { call: Call; transcript: Transcript }) {
  const say = useSay();
  const origin = useOrigin();
  const { identity } = useIdentity(call);
  const { contacts } = useOrganisation();
  const { flows, replays } = staffFlows.useReplays([
    transcript,
    ...call.before,
    ...(call.left ?? []),
  ]);
  const [replayed, ...before] = replays;
  if (replayed === undefined || replayed.visited.length === 0) return null;
  const summary = callSummary({
    contacts,
    flows,
    call,
    replayed,
    before,
    identity,
    say,
    ways: { link: origin + guideAddress(transcript), now: nowIso() },
  });
  return <RescuedText text={summaryText(summary, say, productName)} />;
}
