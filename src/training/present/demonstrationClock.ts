/** The clock of a demonstration: it continues through a reload, and can be paused. */
import { useEffect, useState } from 'react';
import { useNow } from '../../clock/useNow.ts';
import { clockTime } from '../../engine/clockTime.ts';
import { kept } from '../../storage/kept.ts';

interface Clock {
  /** When it started running, in milliseconds; undefined while it is paused. */
  readonly since: number | undefined;
  /** The time that had passed before. */
  readonly passed: number;
}

const storedClock = kept<Clock | null>({
  in: 'tab',
  as: 'training-clock',
  first: null,
  read(stored) {
    const { since, passed } = (stored ?? {}) as Partial<Record<keyof Clock, unknown>>;
    if (typeof passed !== 'number') return undefined;
    return { since: typeof since === 'number' ? since : undefined, passed };
  },
});

/** @returns the clock, and what can be done with it */
export function useClock() {
  const [clock, setClock] = useState<Clock>(
    () => storedClock.now() ?? { since: Date.now(), passed: 0 },
  );
  const now = useNow();
  useEffect(() => storedClock.set(clock), [clock]);
  const { since, passed } = clock;
  const elapsed = passed + (since === undefined ? 0 : Math.max(0, now - since));
  return {
    elapsed: clockTime(elapsed),
    now: new Date(now),
    isRunning: since !== undefined,
    hold: () => setClock({ since: undefined, passed: elapsed }),
    run: () => setClock({ since: Date.now(), passed }),
    reset: () => setClock({ since: Date.now(), passed: 0 }),
  };
}
