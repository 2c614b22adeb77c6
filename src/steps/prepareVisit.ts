/** What the page of a visit needs: its flows, and at a hand-over the case code. */
import type { Transcript } from '../engine/transcript.ts';
import { hasFlows, prepareFlows, replayLoaded } from '../ui/flowStore.ts';
import { hasCaseCode, makeCaseCode } from './caseCode.ts';

function endOf(transcript: Transcript) {
  const { replayed } = replayLoaded(transcript);
  return replayed.visited.at(-1)?.step.kind === 'escalation' ? replayed : undefined;
}

/**
 * Loads all that the page of a visit needs, so that it can be shown whole and at once.
 *
 * @param transcript a transcript, sound or not
 * @throws Error when a file cannot be fetched
 */
export async function prepareVisit(transcript: Transcript): Promise<void> {
  await prepareFlows(transcript);
  const end = endOf(transcript);
  if (end) await makeCaseCode(end);
}

/**
 * @param transcript a transcript, sound or not
 * @returns whether all that its page needs is here
 */
export function hasVisit(transcript: Transcript): boolean {
  if (!hasFlows(transcript)) return false;
  const end = endOf(transcript);
  return end === undefined || hasCaseCode(end);
}
