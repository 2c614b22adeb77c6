/** What was tried on a way that the visit has left: the next person must not ask for it again. */
import { MOST_ANSWERS } from '../answer.ts';
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
          line: `${step.text}: ${label}`.replaceAll('**', ''),
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

/**
 * @param all what was tried on any way
 * @param visited the steps of the present way
 * @returns a line for each try that the present way does not tell. Of a step that it has another
 *   answer to, only a failure stays: a slip that was put right is no second attempt
 */
export function leftTries(all: readonly Try[], visited: readonly Visit[]): string[] {
  const present = visited
    .filter(isGiven)
    .map(({ flow, node, taken }) => ({ step: `${flow}/${node}`, answer: taken.id }));
  const left = all.filter(
    (one) =>
      !present.some(
        (other) => isSame(one, other) || (other.step === one.step && one.answer !== 'failed'),
      ),
  );
  return [...new Set(left.map(({ line }) => line))];
}

const isSame = (a: Pick<Try, 'step' | 'answer'>, b: Pick<Try, 'step' | 'answer'>): boolean =>
  a.step === b.step && a.answer === b.answer;
