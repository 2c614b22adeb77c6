/** What an address can carry: a new e-mail, or a page whose fields are filled in. */

/**
 * No longer address is made, in characters: Windows hands over about 2,000 to a mail program or a
 * browser, and cuts or refuses the rest. What is left is for what they put before it.
 */
export const LONGEST_ADDRESS = 1_900;

/** Half of a surrogate pair has no encoding; it is shown as what it is: unreadable. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** @returns any text as the value of one field of an address */
export const encoded = (text: string): string => encodeURIComponent(text.replace(HALF, '\ufffd'));

/** RFC 6068, section 2, lets these stand as they are. */
const delimiters: Readonly<Record<string, string>> = { '%2C': ',', '%3A': ':', '%3B': ';' };

/** Lines end in CRLF (RFC 6068, section 5). */
const mailField = (text: string): string =>
  encoded(text.replace(/\r?\n/g, '\r\n')).replace(
    /%2C|%3A|%3B/g,
    (code) => delimiters[code] ?? code,
  );

/**
 * @param to an email address; empty where the person chooses one
 * @param subject the subject
 * @param body the text
 * @returns a `mailto:` link (RFC 6068)
 */
export const mailto = (to: string, subject: string, body: string): string =>
  `mailto:${encoded(to).replaceAll('%40', '@')}?subject=${mailField(subject)}&body=${mailField(body)}`;
