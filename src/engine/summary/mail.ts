/** The summary as an e-mail that is ready to be sent, as far as a `mailto:` link can carry it. */
import { msg } from '@lingui/core/macro';
import { summaryText } from './exports.ts';
import { inertLine } from './inert.ts';
import type { CaseSummary } from './schema.ts';
import type { NameOf, Say } from './words.ts';

/**
 * No longer link is made, in characters: Windows hands over about 2,000 to a mail program, and cuts
 * or refuses the rest.
 */
export const MOST_IN_LINK = 1_900;

export interface Mail {
  /** A `mailto:` link (RFC 6068). */
  readonly href: string;
  /** Whether the link holds the whole summary; otherwise only the code and the way to the rest. */
  readonly isWhole: boolean;
}

/**
 * @param summary a summary
 * @param say puts a message into the reader's language
 * @param nameOf the name of a product by its id
 * @param to the address it goes to, where one is known
 * @returns the link; where the whole summary is too long for one, a short mail into which it can be
 *   pasted
 */
export function summaryMail(summary: CaseSummary, say: Say, nameOf: NameOf, to = ''): Mail {
  const { problem, caseCode, link } = summary;
  const subject = inertLine(caseCode === undefined ? problem : `${caseCode}: ${problem}`, 120);
  const whole = mailto(to, subject, summaryText(summary, say, nameOf));
  if (whole.length <= MOST_IN_LINK) return { href: whole, isWhole: true };
  const short = (...lines: readonly (string | undefined)[]) =>
    mailto(to, subject, lines.filter((line) => line !== undefined).join('\n\n'));
  const code = caseCode && `${say(msg`Case code`)}: ${caseCode}`;
  const paste = say(msg`Paste the summary here:`);
  const withLink = short(inertLine(problem, 400), code, link, paste);
  const href = withLink.length <= MOST_IN_LINK ? withLink : short(code?.slice(0, 200), paste);
  return { href, isWhole: false };
}

function mailto(to: string, subject: string, body: string): string {
  const encode = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  const address = encodeURIComponent(to).replaceAll('%40', '@');
  return `mailto:${address}?subject=${encode(subject)}&body=${encode(body)}`;
}
