/** What the page of a visit needs: its flows, the view of its step, and at a hand-over the case code. */

import { hasCaseCode, makeCaseCode } from '../content/caseCode.ts';
import { hasFlows, prepareFlows, replayLoaded } from '../content/flows.ts';
import type { Transcript } from '../engine/transcript.ts';
import { viewOf } from './StepView.tsx';

/** @returns the step where a visit stands, and the visit itself where it ends in a hand-over */
function placeOf(transcript: Transcript) {
  const { replayed } = replayLoaded(transcript);
  const step = replayed.visited.at(-1)?.step;
  return {
    view: step && viewOf(step),
    handOver: step?.kind === 'escalation' ? replayed : undefined,
  };
}

/**
 * Loads all that the page of a visit needs, so that it can be shown whole and at once.
 *
 * @param transcript a transcript, sound or not
 * @throws Error when a file cannot be fetched
 */
export async function prepareVisit(transcript: Transcript): Promise<void> {
  await prepareFlows(transcript);
  const { view, handOver } = placeOf(transcript);
  await Promise.all([view?.load(), handOver && makeCaseCode(handOver)]);
}

/**
 * @param transcript a transcript, sound or not
 * @returns whether all that its page needs is here
 */
export function hasVisit(transcript: Transcript): boolean {
  if (!hasFlows(transcript)) return false;
  const { view, handOver } = placeOf(transcript);
  return view?.isHere() !== false && (handOver === undefined || hasCaseCode(handOver));
}
