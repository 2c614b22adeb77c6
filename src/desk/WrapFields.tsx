import { Trans } from '@lingui/react/macro';
import { useEffect, useId, useRef, useState } from 'react';
import { Held } from '../secrets/Held.tsx';
import { type HeldBack, holdBack } from '../secrets/secretField.ts';
import { agentName, LONGEST_NAME } from './agentName.ts';
import type { Call, Lines } from './call.ts';
import { useEdit } from './deskContext.ts';
import { nowIso } from './time.ts';
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
  const [typed, setTyped] = useState<string>();
  const from = useRef(stored);
  const [held, setHeld] = useState<HeldBack>();
  const keep = (value = typed, allowed = call.noSecrets) => {
    if (value === undefined) return;
    const kept = holdBack(value, allowed);
    const to = kept.text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    setHeld(kept.held);
    setTyped(undefined);
    if (to.join('\n') !== stored.join('\n')) {
      edit({ type: 'lines', at: nowIso(), which, from: from.current, to });
    }
  };
  useOnLeaving(keep);
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="field"
        rows={2}
        value={typed ?? stored.join('\n')}
        onFocus={() => {
          from.current = stored;
        }}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => keep()}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      <Held
        held={held}
        onNoSecret={(word) => {
          if (held === undefined) return;
          edit({ type: 'no-secret', at: '', masked: '', text: '', words: [word] });
          from.current = stored;
          keep(held.text, [...held.allowed, word]);
        }}
      />
    </div>
  );
}
