/** What a page says before and without the application: the words of index.html, which has them in English. */
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const said = {
  description: msg`Locked out because your authenticator fails? Guides that lead to a fix, or to the person who can help.`,
  notStarted: msg`This page could not be started: a part of it could not be fetched. Your answers are in the address. Load the page again, and if that does not help, give the address to your helpdesk.`,
  noScript: msg`This page needs JavaScript to show the guides. If you cannot switch it on, ask your organisation’s helpdesk and tell them which message or code you see.`,
  name: msg`Authenticator Troubleshooter`,
  shortName: msg`Troubleshooter`,
  find: msg`Find`,
  caseCode: msg`Case code`,
  promise: msg`Locked out because your authenticator fails? Guides that lead to a fix.`,
};

export type Shell = Readonly<Record<keyof typeof said, string>>;

/**
 * @param words the words of the application
 * @returns what index.html and the manifest say, in their language
 */
export const shellOf = (words: I18n): Shell =>
  Object.fromEntries(
    Object.entries(said).map(([name, message]) => [name, words._(message)]),
  ) as Record<keyof typeof said, string>;
