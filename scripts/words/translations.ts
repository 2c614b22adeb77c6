/** What a translation must keep of its text: people who compare it with a screen rely on that. */

/** What the content quotes verbatim from others. */
export interface Verbatim {
  /** Messages and status names, as shown on screens and in logs. */
  readonly messages: ReadonlySet<string>;
  /** Names of products. */
  readonly names: readonly string[];
  /** Names of settings: plain in records, in bold in guides. */
  readonly settings: readonly string[];
}

/** A text and its translation. */
interface Pair {
  readonly catalogue: string;
  readonly english: string;
  readonly translation: string;
}

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found);
const sorted = (list: readonly string[]) => [...list].sort().join(' ');
const distinct = (list: readonly string[]) => sorted([...new Set(list)]);

/** A list that must be the same in a text and its translation. */
interface Kept {
  readonly what: string;
  readonly of: (text: string) => string;
}

/** The braces of plural forms contain words that are not placeholders. */
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)(?:\}|, ?(?:plural|select|selectordinal|number|date),?)/g)].map(
    ([, name = '']) => name,
  );

const kept: readonly Kept[] = [
  { what: 'placeholders', of: (text) => distinct(placeholders(text)) },
  { what: 'marks', of: (text) => distinct(all(text, /<\/?\d+\/?>/g)) },
  { what: 'names in bold', of: (text) => sorted(all(text, /\*\*.+?\*\*/g)) },
  { what: 'code', of: (text) => distinct(all(text, /`[^`]+`/g)) },
  { what: 'status names', of: (text) => distinct(all(text, /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g)) },
  {
    what: 'numbers',
    of: (text) => distinct(all(text.replace(/<\/?\d+\/?>|\{\w+(?=[,}])|=\d+ \{/g, ' '), /\d+/g)),
  },
];

/** @returns what a translation lacks or has in excess, in words */
export function translationFaults(
  { catalogue, english, translation }: Pair,
  verbatim: Verbatim,
): readonly string[] {
  const faults = kept
    .filter(({ of }) => of(english) !== of(translation))
    .map(({ what, of }) => `${what}: “${of(english)}” became “${of(translation)}”`);
  for (const [, quoted = ''] of english.matchAll(/“([^”]+)”/g))
    if (verbatim.messages.has(quoted) && !translation.includes(quoted))
      faults.push(`the message “${quoted}” is not there word for word`);
  const { names, settings } = verbatim;
  for (const name of catalogue === 'records' ? [...names, ...settings] : names)
    if (has(english, name) && !has(plain(translation), plain(name)))
      faults.push(`“${name}” is not there`);
  if (translation !== translation.trim() && english === english.trim())
    faults.push('begins or ends with a space');
  if (translation === english && wordsOf(english, verbatim) > MOST_ALIKE)
    faults.push('is the English text');
  return faults;
}

/** How many words may be the same in two languages by chance: “Administrator”, “Original”. */
const MOST_ALIKE = 1;

/** @returns how many words of a text are our own, not names */
function wordsOf(text: string, { messages, names }: Verbatim): number {
  let own = text.replace(/\*\*.+?\*\*|“[^”]*”|`[^`]*`|\{\w+\}/g, ' ').trim();
  if (messages.has(own.replace(/^\d+: /, ''))) return 0;
  for (const name of names) own = own.replaceAll(name, ' ');
  return all(own, /(?<!\p{L})\p{Ll}+/gu).length;
}

/** German joins a name to the next word with hyphens, French with narrow spaces. */
const plain = (text: string) => text.toLowerCase().replace(/[-\s]+/g, ' ');

/** Endings of other languages may follow a name: “Entrusts”, “OneSpan-App”. */
function has(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
}
