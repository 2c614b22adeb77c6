/**
 * The texts of an organisation's file in one language: each is a text, or an object with one for each
 * language, `{ "en": "…", "fr": "…" }`.
 */

/** A BCP 47 language tag: `fr`, `pt-BR`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/** Where texts are that people read; list items are written `*`. */
const said =
  /^(?:name|names\.[\w-]+|contacts\.[\w-]+\.(?:name|phone|email|url|hours|notes)|identityChecks\.\*\.name|notices\.\*\.(?:text|link)|additions\.\*\.(?:text|steps\.\*\.(?:do|also)|links\.\*\.(?:text|url)|contact\.(?:name|phone|email|url|hours|notes)))$/;

/**
 * @param path a place in the JSON Schema of an organisation's file, or of a file of additions
 * @returns whether it is a text that people read, which may be given in several languages
 */
export const isSaid = (path: readonly PropertyKey[]): boolean =>
  said.test(
    path
      .filter((part) => part !== 'properties')
      .map((part) => (part === 'items' ? '*' : String(part)))
      .join('.'),
  );

interface Wrong {
  readonly field: string;
  readonly fault: 'not-language' | 'not-text';
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Walks a file's values, replacing each text that people read. */
function replaceTexts(json: object, replace: (value: unknown, field: string) => unknown): object {
  const walk = (value: unknown, place: string, field: string): unknown => {
    if (said.test(place)) return replace(value, field);
    if (Array.isArray(value))
      return value.map((item, i) => walk(item, `${place}.*`, `${field}[${i}]`));
    if (!isObject(value)) return value;
    const at = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, walk(part, at(place, key), at(field, key))]),
    );
  };
  return walk(json, '', '') as object;
}

/**
 * @param json an organisation's file
 * @param language the requested language
 * @returns the file with one text in each place: in that language, or else in the organisation's own, in
 *   English, or in any; the texts that are not in the requested language, with theirs; and the problems
 *   with its languages
 */
export function inOneLanguage(
  json: object,
  language: string,
): { content: object; others: ReadonlyMap<string, string>; problems: readonly Wrong[] } {
  const own = 'language' in json && typeof json.language === 'string' ? json.language : undefined;
  const others = new Map<string, string>();
  const problems: Wrong[] = [];
  const tell = (text: string, of: string | undefined) => {
    if (of !== undefined && of !== language) others.set(text.trim(), of);
    return text;
  };
  const content = replaceTexts(json, (value, field) => {
    // The name of a role reads well only in its own language: without a translation it stays English.
    const isName = field.startsWith('names.');
    if (typeof value === 'string') return tell(value, own ?? (isName ? 'en' : undefined));
    if (!isObject(value)) return value;
    const texts = Object.entries(value).flatMap(([of, text]) => {
      const isLanguage = LANGUAGE_TAG.test(of);
      if (isLanguage && typeof text === 'string') return [[of, text] as const];
      problems.push({ field: `${field}.${of}`, fault: isLanguage ? 'not-text' : 'not-language' });
      return [];
    });
    const textIn = (wanted: string | undefined) => texts.find(([of]) => of === wanted);
    const found = textIn(language) ?? textIn(own) ?? textIn('en') ?? texts[0];
    return found === undefined ? value : tell(found[1], found[0]);
  });
  return { content, others, problems };
}

/**
 * @returns the languages used in an organisation's file
 * @public read by scripts/organisation.ts
 */
export function languagesIn(json: object): string[] {
  const found = new Set<string>();
  replaceTexts(json, (value) => {
    if (isObject(value))
      for (const of of Object.keys(value)) if (LANGUAGE_TAG.test(of)) found.add(of);
    return value;
  });
  return [...found];
}
