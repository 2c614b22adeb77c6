/** What is compared, and at which guide. */

/** A page that is measured. */
export interface Subject {
  readonly name: string;
  /** The address of its first question, from the root of the server. */
  readonly address: string;
  /** Whether it has a script that takes it over. */
  readonly isLive: boolean;
}

/**
 * The guide that is walked: one that people who are locked out need, whose steps are all its own (a
 * yardstick has no other guide to go on in) and none of which is a check that runs.
 */
export const guideId = 'otp-channel-unavailable';

/** Answers each of which leads to another thing to read and to answer, not to an end. */
export const walk = ['voice', 'no', 'yes', 'failed', 'sms'];

/** Where each stands on the server. */
export const bases = { product: '/', static: '/static/', plain: '/plain/' };

export const subjects = {
  static: { name: 'static', address: `${bases.static}guides/${guideId}`, isLive: false },
  plain: { name: 'plain', address: bases.plain, isLive: true },
  product: { name: 'product', address: `${bases.product}guides/${guideId}`, isLive: true },
} satisfies Record<string, Subject>;
