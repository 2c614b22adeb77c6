/**
 * The steps shown today in the training room on this device: beside the map, in a demonstration or in a
 * practice call. The map shades them. Nothing else is kept, and yesterday's are forgotten.
 */
import { useMemo } from 'react';
import { today } from '../engine/time.ts';
import { kept } from '../storage/kept.ts';

/** The steps of one day, as `flow/node`. */
interface Seen {
  readonly day: string;
  readonly steps: readonly string[];
}

const seen = kept<Seen>({
  in: 'device',
  as: 'training-seen',
  first: { day: '', steps: [] },
  read(stored) {
    const { day, steps } = (stored ?? {}) as Record<string, unknown>;
    if (typeof day !== 'string' || !Array.isArray(steps)) return undefined;
    return { day, steps: steps.filter((step): step is string => typeof step === 'string') };
  },
});

const ofToday = ({ day, steps }: Seen) => (day === today() ? steps : []);

/**
 * @param flow the flow's id
 * @param node the name of a step that was shown
 */
export function markSeen(flow: string, node: string): void {
  const steps = ofToday(seen.now());
  const step = `${flow}/${node}`;
  if (!steps.includes(step)) seen.set({ day: today(), steps: [...steps, step] });
}

/** @returns every step that was seen today, as `flow/node` */
export function useSeen(): ReadonlySet<string> {
  const now = seen.use();
  return useMemo(() => new Set(ofToday(now)), [now]);
}
