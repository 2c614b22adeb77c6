/** What an address can carry: a new e-mail, or a page with its fields filled in. */

/**
 * The greatest length of an address in characters: Windows passes about 2,000 to a mail program or a
 * browser, and truncates or refuses more. The difference is for what those add in front.
 */
export const LONGEST_ADDRESS = 1_900;

/** Half of a surrogate pair has no encoding; it is shown as unreadable, which it is. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** @returns any text as the value of a field in an address */
export const encoded = (text: string): string => encodeURIComponent(text.replace(HALF, '\ufffd'));

/** RFC 6068, section 2, allows these unencoded. */
const delimiters: Readonly<Record<string, string>> = { '%2C': ',', '%3A': ':', '%3B': ';' };

/** Lines end in CRLF (RFC 6068, section 5). */
const mailField = (text: string): string =>
  encoded(text.replace(/\r?\n/g, '\r\n')).replace(
    /%2C|%3A|%3B/g,
    (code) => delimiters[code] ?? code,
  );

/**
 * @param to an e-mail address; empty to let the person choose one
 * @param subject the subject
 * @param body the text
 * @returns a `mailto:` link (RFC 6068)
 */
export const mailto = (to: string, subject: string, body: string): string =>
  `mailto:${encoded(to).replaceAll('%40', '@')}?subject=${mailField(subject)}&body=${mailField(body)}`;
