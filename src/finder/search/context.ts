/** What surrounds a report without saying anything about it: ids, hosts, addresses, courtesies. */

import type { Plain } from './fold.ts';
import type { Courtesies, NumberSpeech } from './speech.ts';

/** Words before a bracket or a hyphen that make what follows a code. */
const telling =
  'error|err|code|status|stat|result|mss|mas|networking|network|net|az|oas|http|https|step|md';

/** Before an id, what it is the id of. */
const ofWhat =
  '(?:(?:session|trace|request|correlation|activity|transaction|client|tenant|device|thread|timestamp|time|amid)(?: ?ids?)?[ :="\']*)?';

/** What may look like a code and names a machine, a person, a time or a thing. */
const ids: readonly RegExp[] = [
  // Addresses of the web, of mail, of machines.
  /\b(?:https?|ftp):\/\/\S+/gi,
  /\S+@[\w-]+\.\S+/g,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g,
  // GUIDs, hashes and other hexadecimal.
  new RegExp(`${ofWhat}\\b[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}\\b`, 'gi'),
  new RegExp(`${ofWhat}\\b0x[\\da-f]+\\b`, 'gi'),
  new RegExp(`${ofWhat}\\b(?=[a-f]*\\d)(?=\\d*[a-f])[\\da-f]{8,}\\b`, 'gi'),
  // Times and dates.
  /(?:timestamp[ :="']*)?\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g,
  /\b\d{1,4}([-/.])\d{1,2}\1\d{2,4}\b/g,
  /\b\d{1,2}[:.]\d\d(?::\d\d)?(?:[.,]\d+)?\s?(?:am|pm|h|uhr)?\b(?![.\d])/gi,
  /\b(?:\d{1,2}\.? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? +\d{1,2}(?:st|nd|rd|th)?\b(?:,? +(?:19|20)\d\d\b)?/g,
  // `ikeyserver[1042]:` is a process, `|i|1612|2944|` a process and its thread.
  new RegExp(`(?<![\\w-])(?!(?:${telling})\\[)[A-Za-z][\\w.-]*\\[\\d+\\]`, 'gi'),
  /\|(?:[a-z]\|)?\d{2,6}(?=\|)(?:\|\d{2,6}(?=\|))?/gi,
  // Telephone numbers, with the words before them.
  /(?<=^|[.,;!?\n]\s*)(?:mobile|mob|handy|cell|phone|tel(?:ephone)?|fax|office|direct)(?: ?(?:no|nr|number))?[.:]*\s*[+(]{0,2}\d[\d ().\-/]{5,}\d/gi,
  /(?<![\w])\+\d[\d ().\-/]{5,}\d/g,
  /(?<![\w.-])\(?0\d{1,4}\)?[ \-/.]\d{2,}(?:[ \-/.]\d{2,})*/g,
  /(?<![\w.-])\d{3}[ .-]\d{3,4}(?:[ .-]\d{2,4})*\b/g,
  // Names that end in a number: hosts, tickets, models.
  new RegExp(
    `(?<![\\w-])(?!(?:${telling})s?[-_ ]?\\d)(?![ewi]-\\d{6}\\b)(?!stat_)[a-z][a-z]*(?:[-_.]?[a-z\\d]+)*?[-_]?\\d+(?![\\w-])`,
    'gi',
  ),
  /(?<![\w.-])\d{3} \d\d(?![\w.])/g,
  // Numbers joined by hyphens; a postcode before its town.
  /\b\d+(?:-\d+)+\b/g,
  /(?<=(?:[,;(\n]|\b(?:in|from|near|at|of)) ?)(?:[A-Z]{1,2}-)?\d{4,5}(?= +\p{Lu}\p{Ll})/gu,
  /(?<=\p{Lu}\p{Ll}+ (?:\d+\w?, ?)?)\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/gu,
];

/**
 * @param numbers how people speak of numbers
 * @returns a function that returns a text without what only looks like a code: ids, hosts, times,
 *   telephone numbers, postcodes, and numbers of users, tickets, ports or devices
 */
export function idsIn({ things, tellingThings, places, calls }: NumberSpeech): Plain {
  const numbered = new RegExp(
    `\\b(${things}|${places})(?:(?:[ .]+(?:no|nr|number|id))?[ .:#=-]+|(?= ?#))(?!\\d{1,3} ?(?:%|minutes|hours))([A-Z]{0,4}-?\\d[\\w-]*)`,
    'gi',
  );
  const telling = new RegExp(`^(?:${tellingThings})$`, 'i');
  const place = new RegExp(`^(?:${places})$`, 'i');
  const isToCall = new RegExp(`\\b(?:${calls})`, 'i');
  return (text) => {
    if (!/\d/.test(text)) return text;
    const left = ids.reduce((rest, id) => rest.replace(id, ' '), text);
    return left.replace(numbered, (whole, word: string) =>
      place.test(word) && !isToCall.test(text) ? whole : telling.test(word) ? `${word} ` : ' ',
    );
  };
}

/** The patterns, with the names of other patterns replaced by those patterns. */
function courtesiesOf(around: readonly string[], { parts, patterns }: Courtesies): RegExp[] {
  const named: Readonly<Record<string, string>> = {
    ...parts,
    around: [...around].sort((a, b) => b.length - a.length).join('|'),
  };
  const whole = (source: string): string =>
    source.replace(/\{([a-z]{2,})\}/g, (_, name: string) => whole(named[name] ?? ''));
  return patterns.map(
    (source) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${whole(source)})(?![\\p{L}\\p{N}])`, 'giu'),
  );
}

/**
 * @param around words for programs, devices and networks that people sign in to or with
 * @param said what people say around a problem
 * @returns a function that removes such courtesies from a text; a text that says nothing else is
 *   returned unchanged
 */
export function courtesiesIn(around: readonly string[], said: Courtesies): Plain {
  const courtesies = courtesiesOf(around, said);
  return (text) => {
    // A short text is about what it says.
    if (text.trim().split(/\s+/).length < 3) return text;
    let left = text.replace(/[\u2018\u2019]/g, "'");
    for (const courtesy of courtesies) left = left.replace(courtesy, ' . ');
    return /[\p{L}\p{N}]{2}/u.test(left) ? left : text;
  };
}

/**
 * @param text a text
 * @returns its sentences and the parts between its stronger marks
 */
export const clausesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?;:])\s+|[\n|]+|\s[-–—]\s|\s*[;()]\s*|, /u)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]{2}/u.test(clause));
