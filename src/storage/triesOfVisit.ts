/**
 * What was tried in this tab's visit, on the current way and on abandoned ones: an address knows only the
 * current one. It is kept with the tab, and never on a shared device.
 */
import { useEffect, useRef } from 'react';
import { type Try, triesOf, withTries } from '../engine/summary/tries.ts';
import { isStart, type Replay, type Transcript } from '../engine/transcript.ts';
import { kept, TRIES } from './kept.ts';
import { isSharedDevice } from './sharedDevice.ts';

/** In milliseconds: after a longer pause, it may be somebody else who uses the tab. */
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
 * Records what was tried, after each answer. A visit continues with a step forward or back; opening a guide
 * at its beginning, or at another place, starts a new one.
 *
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
