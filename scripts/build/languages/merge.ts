/** Brings a catalogue up to date with its source, as gettext's msgmerge does, but with exact places. */
import { type CatalogueEntry, isValid } from './po.ts';

/** What the sources say now. */
export type SourceText = Omit<CatalogueEntry, 'translation' | 'was' | 'isFuzzy' | 'comments'>;

const nameOf = ({ context = '', english }: SourceText) => `${context}\0${english}`;

/** How similar two texts must be, from 0 to 1, to count as one edited text if nothing else shows it. */
const ALIKE = 0.6;

/**
 * A translation stays if its text is unchanged in its place, and moves along if the text has moved. A new
 * text takes the translation that the same text has elsewhere. If a text has changed in its place, its
 * translation is kept and marked stale, together with the text it translates.
 *
 * @param sources what the sources say now, in order
 * @param before the catalogue so far
 * @param elsewhere translations from other catalogues, by their English
 * @returns the new catalogue: one entry for each source
 */
export function merge(
  sources: readonly SourceText[],
  before: readonly CatalogueEntry[],
  elsewhere: ReadonlyMap<string, string> = new Map(),
): readonly CatalogueEntry[] {
  const byName = new Map(before.map((entry) => [nameOf(entry), entry]));
  const byText = textsOf(before);
  const said = new Set(sources.map(({ english }) => english));
  const found = new Map<SourceText, CatalogueEntry>();
  const known = (english: string) => byText.get(english) ?? elsewhere.get(english);
  for (const source of sources) {
    const same = byName.get(nameOf(source));
    const isStale = same?.was !== undefined && same.was !== source.english;
    // If one of several equal texts has been retranslated, the others take that translation too.
    if (same && same.translation !== '' && !(isStale && known(source.english)))
      found.set(source, same);
  }
  const gone = before.filter((entry) => entry.translation !== '' && !said.has(entry.english));
  for (const source of sources) {
    if (found.has(source)) continue;
    const moved = known(source.english);
    if (moved !== undefined) found.set(source, { ...source, translation: moved, comments: [] });
  }
  const open = sources.filter((source) => !found.has(source));
  for (const [source, entry] of changed(open, gone)) found.set(source, stale(source, entry));
  return sources.map((source) => {
    const { translation = '', was, isFuzzy = false, comments } = found.get(source) ?? {};
    // Once a change of the English is undone, the translation is valid again.
    const isBack = was !== undefined && was === source.english;
    return {
      ...source,
      translation,
      comments,
      was: isBack ? undefined : was,
      isFuzzy: isFuzzy && !isBack,
    };
  });
}

/** @returns the valid translations of a catalogue, by their English; the first if there are several */
export function textsOf(entries: readonly CatalogueEntry[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const entry of entries)
    if (isValid(entry) && !all.has(entry.english)) all.set(entry.english, entry.translation);
  return all;
}

const stale = (
  source: SourceText,
  { translation, was, isFuzzy, english, comments }: CatalogueEntry,
): CatalogueEntry => ({
  ...source,
  translation,
  comments,
  // A translation that was already stale still belongs to the older text.
  was: was ?? (isFuzzy ? undefined : english),
  isFuzzy: true,
});

/** Pairs each new text with the one it replaces; in lists, places shift, so similarity decides. */
function changed(
  open: readonly SourceText[],
  gone: readonly CatalogueEntry[],
): Map<SourceText, CatalogueEntry> {
  const pairs = open.flatMap((source) =>
    gone.flatMap((entry) => {
      const isPlace = source.context !== undefined && source.context === entry.context;
      const like = likeness(source.english, entry.english);
      return isPlace || like >= ALIKE
        ? [{ source, entry, worth: like + (isPlace ? ALIKE / 2 : 0) }]
        : [];
    }),
  );
  pairs.sort((a, b) => b.worth - a.worth);
  const taken = new Set<CatalogueEntry>();
  const found = new Map<SourceText, CatalogueEntry>();
  for (const { source, entry } of pairs) {
    if (found.has(source) || taken.has(entry)) continue;
    found.set(source, entry);
    taken.add(entry);
  }
  return found;
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Dice's coefficient over words: twice what they share, divided by what both have together. */
function likeness(one: string, other: string): number {
  const a = words(one);
  const b = words(other);
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) both += 1;
    left.set(word, count - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * both) / (a.length + b.length);
}
