/** What is compared, and on which guide. */

/** A page that is measured. */
export interface Subject {
  readonly name: string;
  /** The address of its first question, relative to the root of the server. */
  readonly address: string;
  /** Whether a script hydrates it. */
  readonly isLive: boolean;
}

/**
 * The guide that is walked: one for people who are locked out, which has no step that runs a check and
 * leads to no other guide, since a yardstick has only this one.
 */
export const guideId = 'otp-channel-unavailable';

/** Answers that each lead to another step to answer, not to an end. */
export const walk = ['voice', 'no', 'yes', 'failed', 'sms'];

/** The path of each on the server. */
export const bases = { product: '/', static: '/static/', plain: '/plain/' };

export const subjects = {
  static: { name: 'static', address: `${bases.static}guides/${guideId}`, isLive: false },
  plain: { name: 'plain', address: bases.plain, isLive: true },
  product: { name: 'product', address: `${bases.product}guides/${guideId}`, isLive: true },
} satisfies Record<string, Subject>;
