/**
 * What was tried in the visit that this tab is in, on the present way and on those that were left:
 * an address knows only the present one. It is kept with the tab, and on no shared device.
 */
import { useEffect, useRef } from 'react';
import { type Try, triesOf, withTries } from '../engine/summary/tries.ts';
import { isStart, type Replay, type Transcript } from '../engine/transcript.ts';
import { kept, TRIES } from './kept.ts';
import { isSharedDevice } from './sharedDevice.ts';

/** Who comes back to a tab later than this may be somebody else: milliseconds. */
const LONGEST_PAUSE = 60 * 60_000;

interface Kept extends Transcript {
  /** When the last answer was given, in milliseconds since 1970. */
  readonly at: number;
  readonly tries: readonly Try[];
}

export const tried = kept<Kept | null>({
  in: 'tab',
  as: TRIES,
  first: null,
  read(stored) {
    const { flow, answers, at, tries } = (stored ?? {}) as Record<string, unknown>;
    const isWhole =
      typeof flow === 'string' &&
      isTexts(answers) &&
      typeof at === 'number' &&
      Array.isArray(tries) &&
      tries.every(isTry);
    return isWhole ? { flow, answers, at, tries } : undefined;
  },
});

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function isTry(value: unknown): value is Try {
  const { step, answer, line } = (value ?? {}) as Record<string, unknown>;
  return isTexts([step, answer, line]);
}

/**
 * Keeps what was tried, after each answer. A visit goes on where it takes a step forward or back;
 * a guide that is opened at its beginning, or at another place, begins another one.
 *
 * @param transcript the visit
 * @param replayed its replay
 */
export function useKeptTries({ flow, answers }: Transcript, { visited }: Replay): void {
  const given = answers.join('/');
  const shown = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: all else changes with the answers
  useEffect(() => {
    const isHere = shown.current === flow;
    shown.current = flow;
    if (isSharedDevice()) return tried.set(null);
    const before = tried.now();
    const at = Date.now();
    const goesOn =
      before?.flow === flow &&
      Math.abs(at - before.at) < LONGEST_PAUSE &&
      (isStart(before.answers, answers) || isStart(answers, before.answers)) &&
      (given !== '' || isHere);
    const tries = withTries(goesOn ? before.tries : [], triesOf(visited));
    tried.set({ flow, answers, at, tries });
  }, [flow, given]);
}
