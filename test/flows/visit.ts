import { allFlows } from '../../flows/all.ts';
import { replay, type VisitedStep } from '../../src/engine/transcript.ts';

/**
 * @param flow a flow's id
 * @returns a function that walks its answers and returns the step where they lead; it throws when
 *   an answer is not offered where the walk stands
 */
export const visit =
  (flow: string) =>
  (...answers: string[]): VisitedStep => {
    const { visited, rejected } = replay(allFlows, flow, answers);
    const here = visited.at(-1);
    if (here === undefined) throw new Error(`there is no flow ${flow}`);
    if (rejected.length > 0) throw new Error(`“${rejected[0]}” is not offered at ${here.node}`);
    return here;
  };
