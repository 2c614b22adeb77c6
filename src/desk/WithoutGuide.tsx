import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { Replay } from '../engine/transcript.ts';
import { ContactCard } from '../organisation/ContactCard.tsx';
import { useOrganisation } from '../organisation/useOrganisation.ts';
import { Held } from '../secrets/Held.tsx';
import { type HeldBack, holdBack } from '../secrets/secretField.ts';
import type { Call } from './call.ts';
import { useEdit } from './deskContext.ts';
import { callSummary, isUnidentified } from './deskSummary.ts';
import type { Say } from './gate.ts';
import { roleName } from './roles.ts';
import { nowIso } from './time.ts';
import type { CallerKnown } from './useIdentity.ts';
import { useOnLeaving } from './useOnLeaving.ts';
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
  const { i18n } = useLingui();
  const { contacts } = useOrganisation();
  const say: Say = (message) => i18n._(message);
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
          <div>
            <dt>
              <Trans>Pass to</Trans>
            </dt>
            <dd>
              <b>{roleName(to, contacts, say)}</b>
              <ContactCard whom={to} />
            </dd>
          </div>
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

/** What the call is about: without a guide nothing else says it. */
function Matter({ call }: { call: Call }) {
  const id = useId();
  const edit = useEdit(call.case.id);
  const stored = call.matter ?? '';
  const [typed, setTyped] = useState<string>();
  const [held, setHeld] = useState<HeldBack>();
  const keep = (value = typed, allowed = call.noSecrets) => {
    if (value === undefined) return;
    const kept = holdBack(value, allowed);
    setHeld(kept.held);
    setTyped(undefined);
    if (kept.text !== stored) edit({ type: 'matter', at: nowIso(), to: kept.text });
  };
  useOnLeaving(keep);
  return (
    <div className="wrap-lines">
      <div>
        <label htmlFor={id}>
          <Trans>What the call is about, in a few words</Trans>
        </label>
        <input
          id={id}
          className="field"
          autoComplete="off"
          maxLength={1000}
          value={typed ?? stored}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => keep()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        <Held
          held={held}
          onNoSecret={(word) => {
            if (held === undefined) return;
            edit({ type: 'no-secret', at: '', masked: '', text: '', words: [word] });
            keep(held.text, [...held.allowed, word]);
          }}
        />
      </div>
    </div>
  );
}
