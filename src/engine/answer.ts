/** Answers as an address holds them: for pages that lead to a guide, which need not replay one. */

/** The answer that every step offers besides its own: give me to a person, with what is known. */
export const HAND_OVER = 'hand-over';

/**
 * The other answer that every step offers, an ending too: something here was somebody else’s doing.
 * The visit goes on in the guide for it, and keeps all that was answered before.
 */
export const NOT_ME = 'not-me';

/** The flow in which such a visit goes on. */
export const SOMEBODY_ELSE = 'somebody-else';

/** The flow in which those begin who know nothing of what they have. */
export const START = 'start';

/**
 * The third: this is the problem that the organisation has announced. What it announced stands in
 * its file, not in the visit.
 */
export const KNOWN_PROBLEM = 'known-problem';

/** No visit is longer; an address may be hostile. */
export const MOST_ANSWERS = 200;

/**
 * @param segment one answer as it stands in an address
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
 * @returns the answer as it stands in an address
 */
export function formatAnswer(id: string, value?: string): string {
  return value === undefined || value === '' ? id : `${id}~${value}`;
}

/**
 * @param typed what was typed for the value of an answer
 * @returns whether it may be a one-time code: those have six digits or more (RFC 4226, section 5.3),
 *   and hardly any documented code has
 */
export const looksLikeOneTimeCode = (typed: string): boolean => /^\D*(?:\d\D*){6,}$/.test(typed);
