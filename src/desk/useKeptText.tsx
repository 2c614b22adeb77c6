import { type ChangeEvent, useRef, useState } from 'react';
import type { Call } from '../engine/call.ts';
import { Held } from '../secrets/Held.tsx';
import type { HeldBack } from '../secrets/secretField.ts';
import { useEdit } from './deskContext.ts';
import { useOnLeaving } from './useOnLeaving.ts';

/**
 * A field of a call whose text is saved, without its secrets, as soon as the field loses the focus for any
 * reason.
 *
 * @param stored what is saved so far
 * @param keep saves what was typed; takes the words that the agent declared harmless and what was saved when
 *   typing began; returns what it held back
 * @returns the props of the field, a function that saves it now, and the message about what was held back
 */
export function useKeptText<Stored extends string | readonly string[]>(
  call: Call,
  stored: Stored,
  keep: (typed: string, allowed: readonly string[], from: Stored) => HeldBack | undefined,
) {
  const edit = useEdit(call.case.id);
  const [typed, setTyped] = useState<string>();
  const from = useRef(stored);
  const [held, setHeld] = useState<HeldBack>();
  const take = (text = typed, allowed = call.noSecrets) => {
    if (text === undefined) return;
    setHeld(keep(text, allowed, from.current));
    setTyped(undefined);
  };
  useOnLeaving(take);
  return {
    field: {
      value: typed ?? [stored].flat().join('\n'),
      onFocus: () => {
        from.current = stored;
      },
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        setTyped(event.currentTarget.value),
      onBlur: () => take(),
    },
    keep: () => take(),
    heldBack: (
      <Held
        held={held}
        onNoSecret={(word) => {
          if (held === undefined) return;
          edit({ type: 'no-secret', at: '', masked: '', text: '', words: [word] });
          from.current = stored;
          take(held.text, [...held.allowed, word]);
        }}
      />
    ),
  };
}
