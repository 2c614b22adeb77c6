/** What was tried on a way that the visit has left: the next person must not ask for it again. */
import { MOST_ANSWERS } from '../answer.ts';
import { type Flows, flowById, stepOf } from '../flow.ts';
import { graphOf } from '../graph.ts';
import { isGiven, type Visit } from '../transcript.ts';

/** Something that was tried, with how it went. */
export interface Try {
  /** The step, as `flow/node`. */
  readonly step: string;
  /** The id of the answer that was given there. */
  readonly answer: string;
  /** Step and answer in words. */
  readonly line: string;
}

const lineOf = (text: string, label: string) => `${text}: ${label}`.replaceAll('**', '');

/** Answers that say of something to be done how it went. */
const results: readonly string[] = ['worked', 'failed', 'already-tried', 'cannot'];

/**
 * @param visited the steps of a way
 * @returns what was tried on it, in order
 */
export const triesOf = (visited: readonly Visit[]): Try[] =>
  visited.filter(isGiven).flatMap(({ flow, node, step, taken: { id, label, at, isFinding } }) =>
    at === undefined || isFinding || step.kind === 'continue' || !results.includes(id)
      ? []
      : {
          step: `${flow}/${node}`,
          answer: id,
          line: lineOf(step.text, label),
        },
  );

/**
 * @param before what was tried before, in order
 * @param more what was tried since
 * @returns both, each once, and no more than a visit can hold
 */
export const withTries = (before: readonly Try[], more: readonly Try[]): Try[] =>
  [...before, ...more.filter((one) => !before.some((other) => isSame(one, other)))].slice(
    -MOST_ANSWERS,
  );

/** @returns step and answer in words of a flow that is here, which may be in another language */
function lineIn(flows: Flows, { step, answer, line }: Try): string {
  const [flow = '', node = ''] = step.split('/');
  const machine = flowById(flows, flow);
  const edge =
    machine && graphOf(machine).edges.find((one) => one.from === node && one.answer === answer);
  const label = edge?.meta?.label;
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
  visited: readonly Visit[],
  flows: Flows = {},
): string[] {
  const present = visited
    .filter(isGiven)
    .map(({ flow, node, taken }) => ({ step: `${flow}/${node}`, answer: taken.id }));
  const left = all.filter(
    (one) =>
      !present.some(
        (other) => isSame(one, other) || (other.step === one.step && one.answer !== 'failed'),
      ),
  );
  return [...new Set(left.map((one) => lineIn(flows, one)))];
}

const isSame = (a: Pick<Try, 'step' | 'answer'>, b: Pick<Try, 'step' | 'answer'>): boolean =>
  a.step === b.step && a.answer === b.answer;
