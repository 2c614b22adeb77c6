import { type ChangeEvent, useRef, useState } from 'react';
import type { Call } from '../engine/call.ts';
import { Held } from '../secrets/Held.tsx';
import type { HeldBack } from '../secrets/secretField.ts';
import { useEdit } from './deskContext.ts';
import { useOnLeaving } from './useOnLeaving.ts';

/**
 * A field of a call whose text is kept as soon as it is left, however that is, without its secrets.
 *
 * @param call the call
 * @param stored what is kept so far
 * @param keep keeps what was typed: with the words that the agent said are no secrets, and what was
 *   kept when somebody began to type; returns what it held back
 * @returns what the field shows and does, what keeps it now, and what says what was held back
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
