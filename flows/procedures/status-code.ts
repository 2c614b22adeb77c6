/** How a status code of OneSpan Authentication Server became known, and what may be said of it (OAS-1000). */
import type { Claim } from '../../src/engine/step.ts';
import { type AnswerTo, answered, to, when } from '../build.ts';
import type { FactName } from '../facts.ts';

type More = Omit<NonNullable<Parameters<typeof to>[2]>, 'knows' | 'reads'>;

/**
 * @param target the state to which the answer leads
 * @param label the code as the server gives it, and its message: `1007: The user account is locked`
 * @param more what else the answer carries
 * @returns an answer of somebody who has read the code
 */
export const codeRead = <State extends string>(
  target: State,
  label: string,
  more: More = {},
): AnswerTo<State> =>
  to(target, label, {
    ...more,
    knows: ['status-code-read'],
    reads: { code: /^-?\d+/.exec(label)?.[0] },
  });

/**
 * @param target the state to which the answer leads
 * @param label what the message means
 * @param more what else the answer carries: `meaning` where the label alone does not say it,
 *   and `also` what it establishes besides
 * @returns an answer of somebody who tells a message by its meaning and has not read its code
 */
export const codeMeant = <State extends string>(
  target: State,
  label: string,
  {
    meaning = label.replace(/ \(the same again\)$/, ''),
    also = [],
    ...more
  }: More & { meaning?: string; also?: readonly FactName[] } = {},
): AnswerTo<State> =>
  to(target, label, { ...more, knows: ['status-code-meant', ...also], reads: { meaning } });

/** Further sentences: the same ones on every way, or others where a fact is established. */
type Rest = string | Readonly<{ fact: FactName; text: string; otherwise: string }>;

/**
 * @param what what fails, without a full stop: `A login fails`
 * @param code the code with its name: `1007 (STAT_LOCKED)`
 * @param message the documented message of the code, without a full stop
 * @param rest further sentences
 * @param from the answers that make them true, as `step/answer`
 * @returns the sentence for a hand-over: it gives the code as read only where somebody has read it
 */
export const endedWith = (
  what: string,
  code: string,
  message: string,
  rest: Rest = '',
  from: readonly string[] = [],
): Claim[] => {
  if (typeof rest !== 'string')
    return [
      ...endedWith(what, code, message, rest.text, from).map((claim) => when(rest.fact, claim)),
      ...endedWith(what, code, message, rest.otherwise, from),
    ];
  const more = rest && ` ${rest}`;
  const texts = [
    when(
      'status-code-meant',
      `${what}. By its meaning, the message is “${message}”, which is status code ${code}. The code of this message was not read.${more}`,
    ),
    `${what} with status code ${code}: ${message}.${more}`,
  ];
  return from.length === 0 ? texts : texts.map((text) => answered(from, text));
};

/** The heading where a status code has still to be read. */
export const readTheCode: Claim[] = [
  when('status-code-not-found', 'Your administrator can look for the code on the server'),
  'Your administrator can read the code',
];

/**
 * @param what what fails, as a whole sentence
 * @returns what fails, and that its status code is not known
 */
export const codeNotKnown = (what: string): Claim[] => [
  when(
    'new-message-unread',
    `${what} What was tried did not help, and the new message was not read, or is none that the guide knows.`,
  ),
  when('status-code-not-found', `${what} Someone looked for the status code and found none.`),
  `${what} The status code was not read.`,
];
