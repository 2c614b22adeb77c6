import type { Flows } from '../engine/flow.ts';
import { leftTries } from '../engine/summary/leftTries.ts';
import type { Replay } from '../engine/transcript.ts';
import { tried } from './triesOfVisit.ts';

/**
 * @param replayed the visit as it stands
 * @param flows the flows in whose words it is told
 * @returns a line for each thing that was tried in this tab on a way that the visit has left
 */
export function useLeftTries({ visited }: Replay, flows?: Flows): string[] {
  const all = tried.use();
  const flow = visited[0]?.flow;
  return all !== null && all.flow === flow ? leftTries(all.tries, visited, flows) : [];
}
