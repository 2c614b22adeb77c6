/**
 * Makes text that somebody typed harmless wherever a summary ends up: an e-mail, a ticket system, a
 * spreadsheet, a Markdown page, a terminal. Nothing is dropped silently: what is replaced or cut leaves a
 * visible trace.
 */

/** The most characters of a typed text in a summary; cuts are marked. */
export const MOST_TYPED = 10_000;

/** The most characters of a typed line, such as a reference or a name. */
const MOST_IN_LINE = 200;

/** Controls that change the direction of the text around them (Unicode UAX #9, section 2). */
const bidi = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';

/** Control characters other than tab and line feed. */
const controls = '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f';

const shown = new RegExp(`[${bidi}${controls}]`, 'g');

/** Invisible characters, which can carry hidden text: soft hyphen, word joiners, tags. */
const unseen =
  /[\u00ad\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** A lone half of a surrogate pair. */
const halves = /\p{Surrogate}/gu;

const point = (character: string) =>
  `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;

/**
 * @param text a text that somebody typed, or that comes from a file
 * @param most its greatest length in UTF-16 code units; a longer text is cut, and says by how much
 * @returns the text without anything that could act: direction and control characters are replaced by their
 *   names, invisible characters are removed, no spreadsheet takes a line for a formula (it is prefixed with
 *   `'`, following OWASP's advice on CSV injection), and no ticket system takes `[code]` or `[url=…]` for a
 *   tag. Sanitising a text twice changes nothing more
 */
export function sanitise(text: string, most: number = MOST_TYPED): string {
  return cut(
    cut(text, most * 2)
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      .replaceAll('\t', ' ')
      .replace(unseen, '')
      .replace(halves, '\ufffd')
      .replace(shown, point)
      .replace(/\[(\/?[a-z][a-z0-9]*)\]/gi, '($1)')
      .replace(/\[(?=[a-z][a-z0-9]*\s*=)/gi, '(')
      .split('\n')
      // A number with a sign is not a formula.
      .map((line) => line.trim().replace(/^(?=[=@]|[+-](?!\d+$)(?=\S))/, "'"))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    most,
  );
}

/**
 * @param text a text that somebody typed, or that comes from a file
 * @param most its greatest length
 * @returns the same on a single line
 */
export const sanitiseLine = (text: string, most: number = MOST_IN_LINE): string =>
  sanitise(text.slice(0, most * 4).replace(/[\s\u0085]+/g, ' '), most);

/** The space reserved for the note about a cut. */
const NOTE = 48;

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = Math.max(0, most - NOTE);
  const kept = text.slice(0, end).replace(/[\ud800-\udbff]$/, '');
  return `${kept.trimEnd()} … (cut here: ${text.length - kept.length} more characters)`.slice(
    0,
    most,
  );
}

/**
 * @returns the text as Markdown that shows exactly it, without emphasis, link, image, code, table, HTML or
 *   heading (CommonMark 0.31, section 2.4; GFM 0.29, sections 6.9 to 6.11)
 */
export function markdown(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
        .replace(/:\/\//g, ':\\/\\/')
        .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
        .replace(/\b(mailto|xmpp):/gi, '$1\\:')
        .replace(/@/g, '\\@')
        .replace(/^(\s*)([#+=:-])/, '$1\\$2')
        .replace(/^(\s*\d+)([.)])/, '$1\\$2'),
    )
    .join('\n');
}
