/** What was tried on a way that the visit has abandoned: the next person must not ask for it again. */
import { MOST_ANSWERS } from '../answer.ts';
import { plain } from '../plain.ts';
import { hasAnswer, type VisitedStep } from '../transcript.ts';

/** Something that was tried, with its result. */
export interface Try {
  /** The step, as `flow/node`. */
  readonly step: string;
  /** The id of the answer given there. */
  readonly answer: string;
  /** Step and answer in words. */
  readonly line: string;
}

export const lineOf = (text: string, label: string) => plain(`${text}: ${label}`);

/** Answers that report the result of something to be done. */
const results: readonly string[] = ['worked', 'failed', 'already-tried', 'cannot'];

/**
 * @param visited the steps of a way
 * @returns what was tried on it, in order
 */
export const triesOf = (visited: readonly VisitedStep[]): Try[] =>
  visited.filter(hasAnswer).flatMap(({ flow, node, step, taken: { id, label, at, isFinding } }) =>
    at === undefined || isFinding || step.kind === 'continue' || !results.includes(id)
      ? []
      : {
          step: `${flow}/${node}`,
          answer: id,
          line: lineOf(step.text, label),
        },
  );

/**
 * @param before what was tried earlier, in order
 * @param more what has been tried since
 * @returns both, without duplicates, and no more than a visit can have
 */
export const withTries = (before: readonly Try[], more: readonly Try[]): Try[] =>
  [...before, ...more.filter((one) => !before.some((other) => isSameTry(one, other)))].slice(
    -MOST_ANSWERS,
  );

/** @returns whether two tries are the same answer at the same step */
export const isSameTry = (
  a: Pick<Try, 'step' | 'answer'>,
  b: Pick<Try, 'step' | 'answer'>,
): boolean => a.step === b.step && a.answer === b.answer;
