import { Trans } from '@lingui/react/macro';
import { useEffect, useId, useState } from 'react';
import type { Call } from '../engine/call.ts';
import { nowIso } from '../engine/time.ts';
import { holdBack } from '../secrets/secretField.ts';
import { agentName, LONGEST_NAME } from './agentName.ts';
import type { Lines } from './call.ts';
import { useEdit } from './deskContext.ts';
import { useKeptText } from './useKeptText.tsx';
import { useOnLeaving } from './useOnLeaving.ts';

/** The agent's name: in the summary, for this call and those to come. */
export function AgentField({ call }: { call: Call }) {
  const id = useId();
  const edit = useEdit(call.case.id);
  const own = agentName.use();
  const isOpen = call.phase !== 'ended';
  const { agent = isOpen ? own : '' } = call;
  // Whoever wraps up an open call has taken it.
  useEffect(() => {
    if (agent !== '' && call.agent === undefined)
      edit({ type: 'agent', at: nowIso(), name: agent });
  });
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    if (typed === undefined) return;
    const { text } = holdBack(typed.trim().slice(0, LONGEST_NAME), call.noSecrets);
    setTyped(undefined);
    agentName.set(text);
    edit({ type: 'agent', at: nowIso(), name: text });
  };
  useOnLeaving(keep);
  return (
    <div>
      <label htmlFor={id}>
        <Trans>Your name, for the summary (optional)</Trans>
      </label>
      <input
        id={id}
        className="field"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_NAME}
        value={typed ?? agent}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) =>
          (event.key === 'Enter' || event.key === 'Escape') && event.currentTarget.blur()
        }
      />
    </div>
  );
}

/** Lines that the agent writes for whoever comes next. */
export function LinesField({ call, which, label }: { call: Call; which: Lines; label: string }) {
  const id = useId();
  const edit = useEdit(call.case.id);
  const stored = call.case[which];
  const field = useKeptText(call, stored, (typed, allowed, from) => {
    const { text, held } = holdBack(typed, allowed);
    const to = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    if (to.join('\n') !== stored.join('\n')) {
      edit({ type: 'lines', at: nowIso(), which, from, to });
    }
    return held;
  });
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="field"
        rows={2}
        value={field.typed ?? stored.join('\n')}
        onFocus={field.begin}
        onChange={(event) => field.type(event.currentTarget.value)}
        onBlur={field.leave}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      {field.heldBack}
    </div>
  );
}
