/** What makes a call a matter for security. */
import { msg } from '@lingui/core/macro';

/** Signs of an attack, as an agent notices them; a call stores them by their index here. */
export const noticedWords = [
  msg`It involves a new factor on a new device, and the caller could not be called back.`,
  msg`The caller rushed you.`,
  msg`The account is privileged.`,
  msg`The check was done, and it was not the owner.`,
  msg`The caller offered a code or password, or asked for one.`,
] as const;

/** The index of the sign about accounts with special rights. */
export const PRIVILEGED = 2;
