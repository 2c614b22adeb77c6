import { useState } from 'react';
import { Held } from '../../secrets/Held.tsx';
import { type HeldBack, holdBack, letThrough } from '../../secrets/secretField.ts';
import type { Doing } from './callMachine.ts';
import type { HandoverField } from './moves.ts';

/**
 * A text written during a call; what looks like a secret in it is held back.
 *
 * @param field which text it is
 * @param act makes the move
 * @returns a function that saves a text if it has changed, and the message about what was held back
 */
export function useWriting(field: HandoverField, act: (...doings: Doing[]) => void) {
  const [held, setHeld] = useState<HeldBack>();
  return {
    write(typed: string, before?: string) {
      const kept = holdBack(typed, []);
      setHeld(kept.held);
      if (kept.text !== before) act({ is: 'write', field, text: kept.text });
    },
    heldBack: (
      <Held
        held={held}
        onNoSecret={(word) => {
          if (held === undefined) return;
          const kept = letThrough(held, word);
          act({ is: 'write', field, text: kept.text, isNoSecret: true });
          setHeld(kept.held);
        }}
      />
    ),
  };
}
