/**
 * The ten families of codes for which practice calls need the most words: each answer of theirs is
 * said by callers in two ways at least, as in the guides for Entrust and for the OneSpan app.
 *
 * No document counts how often a code comes up. These are the families whose codes stand between a
 * person and a login: a password, a one-time password, a call, a text message, an app, a locked
 * account. The rest is met by administrators, in logs.
 */
export const mostUsed: readonly string[] = [
  'account-and-password',
  'credentials',
  'one-time-passwords',
  'challenges',
  'grace-period-and-virtual-authenticator',
  'reactivation-refused',
  'azure-call',
  'azure-text-message',
  'azure-mobile-app',
  'azure-oath-code',
];
