import type { Flows } from '../engine/flow.ts';
import { leftTries } from '../engine/summary/leftTries.ts';
import type { Replay } from '../engine/transcript.ts';
import { tried } from './triesOfVisit.ts';

/**
 * @param replayed the current state of the visit
 * @param flows the flows whose words to use
 * @returns a line for each thing tried in this tab on a way that the visit has abandoned
 */
export function useLeftTries({ visited }: Replay, flows?: Flows): string[] {
  const all = tried.use();
  const flow = visited[0]?.flow;
  return all !== null && all.flow === flow ? leftTries(all.tries, visited, flows) : [];
}
