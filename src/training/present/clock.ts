/** The clock of a demonstration: it runs on over a reload, and can be held. */
import { useEffect, useState } from 'react';

const KEPT = 'training-clock';

interface Clock {
  /** When it began to run, in milliseconds; undefined while it is held. */
  readonly since: number | undefined;
  /** What had passed before. */
  readonly passed: number;
}

function kept(): Clock {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
    const { since, passed } = (value ?? {}) as Partial<Record<keyof Clock, unknown>>;
    if (typeof passed === 'number')
      return { since: typeof since === 'number' ? since : undefined, passed };
  } catch {
    // Nothing can be read: the clock begins anew.
  }
  return { since: Date.now(), passed: 0 };
}

/**
 * @param milliseconds a time
 * @returns it as a clock shows it: `4:07`, `1:04:07`
 */
export function clockTime(milliseconds: number): string {
  const all = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** @returns the clock, and what can be done with it */
export function useClock() {
  const [clock, setClock] = useState(kept);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    try {
      sessionStorage.setItem(KEPT, JSON.stringify(clock));
    } catch {
      // Nothing can be kept: a reload begins it anew.
    }
  }, [clock]);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
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
