import { Trans } from '@lingui/react/macro';
import { useEffect, useId } from 'react';
import type { Call } from '../engine/call.ts';
import { nowIso } from '../engine/time.ts';
import { holdBack } from '../secrets/secretField.ts';
import { LabelledInput } from '../ui/labelled.tsx';
import { agentName, LONGEST_NAME } from './agentName.ts';
import type { LineList } from './callEdits.ts';
import { useEdit } from './deskContext.ts';
import { useKeptText } from './useKeptText.tsx';

/** The agent's name in the summary, for this call and later ones. */
export function AgentField({ call }: { call: Call }) {
  const edit = useEdit(call.case.id);
  const own = agentName.use();
  const isOpen = call.phase !== 'ended';
  const { agent = isOpen ? own : '' } = call;
  // An agent who wraps up an open call has taken it.
  useEffect(() => {
    if (agent !== '' && call.agent === undefined)
      edit({ type: 'agent', at: nowIso(), name: agent });
  });
  const { field } = useKeptText(call, agent, (typed, allowed) => {
    const { text } = holdBack(typed.trim().slice(0, LONGEST_NAME), allowed);
    agentName.set(text);
    edit({ type: 'agent', at: nowIso(), name: text });
    return undefined;
  });
  return (
    <div>
      <LabelledInput
        label={<Trans>Your name, for the summary (optional)</Trans>}
        spellCheck={false}
        maxLength={LONGEST_NAME}
        {...field}
        onKeyDown={(event) =>
          (event.key === 'Enter' || event.key === 'Escape') && event.currentTarget.blur()
        }
      />
    </div>
  );
}

/** Lines that the agent writes for the next person. */
export function CallLinesField({
  call,
  which,
  label,
}: {
  call: Call;
  which: LineList;
  label: string;
}) {
  const id = useId();
  const edit = useEdit(call.case.id);
  const stored = call.case[which];
  const { field, heldBack } = useKeptText(call, stored, (typed, allowed, from) => {
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
        {...field}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      {heldBack}
    </div>
  );
}
