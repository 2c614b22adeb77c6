import { Trans } from '@lingui/react/macro';
import type { Call } from '../engine/call.ts';
import { nowIso } from '../engine/time.ts';
import type { Replay } from '../engine/transcript.ts';
import { useSay } from '../locales/useSay.ts';
import { useOrganisation } from '../organisation/useOrganisation.ts';
import { holdBack } from '../secrets/secretField.ts';
import { LabelledInput } from '../ui/labelled.tsx';
import { useEdit } from './deskContext.ts';
import { callSummary, isUnidentified } from './deskSummary.ts';
import { PassTo } from './PassTo.tsx';
import type { CallerKnown } from './useIdentity.ts';
import { useKeptText } from './useKeptText.tsx';
import { WrapUp } from './WrapUp.tsx';

const nothing: Replay = { visited: [], rejected: [] };

interface WithoutGuideProps {
  call: Call;
  known: CallerKnown;
  isAsked: boolean;
  onEnd: () => void;
}

/** The end of a call that no guide fits: what it is about, who takes over, and the summary. */
export function WithoutGuide({ call, known, isAsked, onEnd }: WithoutGuideProps) {
  const { contacts } = useOrganisation();
  const say = useSay();
  const to = isUnidentified(call) ? 'security' : call.handOver?.to;
  const summary = callSummary({
    contacts,
    flows: {},
    call,
    replayed: nothing,
    before: [],
    identity: known.identity,
    say,
    ways: { now: nowIso() },
  });
  return (
    <>
      {to !== undefined && (
        <dl className="facts">
          <PassTo to={to} />
        </dl>
      )}
      <WrapUp
        {...{ call, summary, isAsked, onEnd }}
        code={undefined}
        isDone={false}
        first={<Matter call={call} />}
      />
    </>
  );
}

/** What the call is about, since no guide says it. */
function Matter({ call }: { call: Call }) {
  const edit = useEdit(call.case.id);
  const stored = call.matter ?? '';
  const { field, heldBack } = useKeptText(call, stored, (typed, allowed) => {
    const { text, held } = holdBack(typed, allowed);
    if (text !== stored) edit({ type: 'matter', at: nowIso(), to: text });
    return held;
  });
  return (
    <div className="wrap-lines">
      <div>
        <LabelledInput
          label={<Trans>What the call is about, in a few words</Trans>}
          maxLength={1000}
          {...field}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        {heldBack}
      </div>
    </div>
  );
}
