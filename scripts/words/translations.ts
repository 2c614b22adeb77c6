/** What a translation must keep of its text: whoever compares it with a screen relies on that. */

/** What the content has word for word from others. */
export interface Verbatim {
  /** Messages and status names, as screens and logs show them. */
  readonly messages: ReadonlySet<string>;
  /** Names of products. */
  readonly names: readonly string[];
  /** Names of settings, which records have in plain words; guides have them in bold. */
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

/** A rule about two lists that both texts have. */
interface Kept {
  readonly what: string;
  readonly of: (text: string) => string;
}

/** Forms of plurals have words in braces that are no placeholders. */
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

/** @returns what a translation lacks or has too much, in words */
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

/** So many words may be the same in two languages by chance: “Administrator”, “Original”. */
const MOST_ALIKE = 1;

/** @returns how many words of a text are our own and no names */
function wordsOf(text: string, { messages, names }: Verbatim): number {
  let own = text.replace(/\*\*.+?\*\*|“[^”]*”|`[^`]*`|\{\w+\}/g, ' ').trim();
  if (messages.has(own.replace(/^\d+: /, ''))) return 0;
  for (const name of names) own = own.replaceAll(name, ' ');
  return all(own, /(?<!\p{L})\p{Ll}+/gu).length;
}

/** German joins a name to what follows it by hyphens, French keeps it together by narrow spaces. */
const plain = (text: string) => text.toLowerCase().replace(/[-\s]+/g, ' ');

/** Endings of other languages may follow a name: “Entrusts”, “OneSpan-App”. */
function has(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
}
