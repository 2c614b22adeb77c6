/** Answers in the form of addresses: for pages that link to a guide and need not replay one. */

/** The answer that every step offers besides its own: take me to a person, with what is known so far. */
export const HAND_OVER = 'hand-over';

/**
 * The second answer that every step offers, even an ending: something here was somebody else’s doing. The
 * visit continues in the guide for that, and keeps all earlier answers.
 */
export const NOT_ME = 'not-me';

/** The flow in which such a visit continues. */
export const SOMEBODY_ELSE = 'somebody-else';

/** The flow for people who know nothing about what they have. */
export const START = 'start';

/**
 * The third: this is the problem that the organisation has announced. The announcement is in the
 * organisation's file, not in the visit.
 */
export const KNOWN_PROBLEM = 'known-problem';

/** The most answers that a visit can have; an address may be hostile. */
export const MOST_ANSWERS = 200;

/**
 * @param segment one answer in the form of an address
 * @returns its id and, after the first `~`, its value
 */
export function parseAnswer(segment: string): { id: string; value?: string } {
  const tilde = segment.indexOf('~');
  return tilde < 0
    ? { id: segment }
    : { id: segment.slice(0, tilde), value: segment.slice(tilde + 1) };
}

/**
 * @param id an answer's id
 * @param value the value that it carries, if any
 * @returns the answer in the form of an address
 */
export function formatAnswer(id: string, value?: string): string {
  return value === undefined || value === '' ? id : `${id}~${value}`;
}

/**
 * @param typed what was typed for the value of an answer
 * @returns whether it may be a one-time code: those have six digits or more (RFC 4226, section 5.3),
 *   which hardly any documented code has
 */
export const looksLikeOneTimeCode = (typed: string): boolean => /^\D*(?:\d\D*){6,}$/.test(typed);
