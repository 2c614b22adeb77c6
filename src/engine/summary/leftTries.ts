/** What was tried on a way that the visit has left, in words: only a hand-over tells it. */
import { type Flows, flowById, stepOf } from '../flow.ts';
import { labelAt } from '../graph.ts';
import { hasAnswer, type VisitedStep } from '../transcript.ts';
import { isSameTry, lineOf, type Try } from './tries.ts';

/** @returns step and answer in words of a flow that is here, which may be in another language */
function lineIn(flows: Flows, { step, answer, line }: Try): string {
  const [flow = '', node = ''] = step.split('/');
  const machine = flowById(flows, flow);
  const label = labelAt(flows, { flow, node }, answer);
  if (machine === undefined || label === undefined) return line;
  const { kind, ...told } = stepOf(machine, node);
  return 'text' in told ? lineOf(told.text, label) : line;
}

/**
 * @param all what was tried on any way
 * @param visited the steps of the present way
 * @param flows the flows whose words are wanted; what is not among them is told as it was
 * @returns a line for each try that the present way does not tell. Of a step that it has another
 *   answer to, only a failure stays: a slip that was put right is no second attempt
 */
export function leftTries(
  all: readonly Try[],
  visited: readonly VisitedStep[],
  flows: Flows = {},
): string[] {
  const present = visited
    .filter(hasAnswer)
    .map(({ flow, node, taken }) => ({ step: `${flow}/${node}`, answer: taken.id }));
  const left = all.filter(
    (one) =>
      !present.some(
        (other) => isSameTry(one, other) || (other.step === one.step && one.answer !== 'failed'),
      ),
  );
  return [...new Set(left.map((one) => lineIn(flows, one)))];
}
