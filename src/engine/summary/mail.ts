/** The summary as an e-mail ready to be sent, as far as a `mailto:` link can carry it. */
import { msg } from '@lingui/core/macro';
import { LONGEST_ADDRESS, mailto } from '../mailto.ts';
import { sanitiseLine } from '../sanitise.ts';
import { inPlainSigns, shortTexts } from './exports.ts';
import type { CaseSummary } from './summarySchema.ts';
import type { NameOf, Say } from './summaryWords.ts';

export interface Mail {
  /** A `mailto:` link (RFC 6068). */
  readonly href: string;
  /** Whether the link contains everything that matters; otherwise only the code and the way to the rest. */
  readonly isWhole: boolean;
}

/**
 * @param summary a summary
 * @param say puts a message into the reader's language
 * @param nameOf the name of a product by its id
 * @param to the address it goes to, if known
 * @returns the link, with as much of the summary as it can carry; if not even what matters fits, a short
 *   mail into which the summary can be pasted
 */
export function summaryMail(summary: CaseSummary, say: Say, nameOf: NameOf, to = ''): Mail {
  const { problem, caseCode, link } = summary;
  const about = inPlainSigns(shorten(sanitiseLine(problem), 80));
  const subject = caseCode === undefined ? about : `${caseCode}: ${about}`;
  const hrefs = shortTexts(summary, say, nameOf).map((text) => mailto(to, subject, text));
  const whole = hrefs.find((href) => href.length <= LONGEST_ADDRESS);
  if (whole !== undefined) return { href: whole, isWhole: true };
  const short = (...lines: readonly (string | undefined)[]) =>
    mailto(to, subject, lines.filter((line) => line !== undefined).join('\n\n'));
  const code = caseCode && `${say(msg`Case code`)}: ${caseCode}`;
  const paste = say(msg`Paste the summary here:`);
  const withLink = short(sanitiseLine(problem, 400), code, link, paste);
  const href = withLink.length <= LONGEST_ADDRESS ? withLink : short(code?.slice(0, 200), paste);
  return { href, isWhole: false };
}

/** @returns the text up to the end of a word, if it is too long for a subject */
const shorten = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')}...`;
