/** What was tried on a way that the visit has abandoned, in words: only a handover mentions it. */
import { type Flows, flowById, stepOf } from '../flow.ts';
import { labelAt } from '../graph.ts';
import { hasAnswer, type VisitedStep } from '../transcript.ts';
import { isSameTry, lineOf, type Try } from './tries.ts';

/** @returns step and answer in the words of a flow that is loaded, which may be in another language */
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
 * @param visited the steps of the current way
 * @param flows the flows whose words to use; for others the words stay as they were
 * @returns a line for each try that the current way does not include. If the current way has another answer
 *   to its step, only a failure stays: a corrected slip is not a second attempt
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
