/**
 * Reads the flows, the records and the engine once for everything derived from them, in the requested
 * languages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Text } from '../../src/engine/authoring/texts.ts';
import type { FinderIndex } from '../../src/finder/search/model.ts';
import { type LanguageId, languages, SOURCE } from '../../src/language/languages.ts';
import { contentFiles, type Translations, validTranslations } from './languages/catalogues.ts';
import { isPseudo, pseudo } from './languages/pseudo.ts';
import { bundleModule, readModule } from './read-module.ts';

type Everything = typeof import('./everything.ts');

/** The sources, and every file that they depend on. */
interface Sources extends Everything {
  readonly dependencies: readonly string[];
  /** The texts without a translation, or with a stale one: they are in English. */
  readonly untranslated: ReadonlySet<string>;
}

const path = 'scripts/build/everything.ts';
/** Where the programs of one build find the sources that the first of them bundled. */
const SHARED = 'SOURCES_FOLDER';

/** What has been derived from the sources, one map for each function, by its argument. */
const derived: Map<string, unknown>[] = [];

/**
 * @param make derives something from the sources
 * @returns the same function, memoised by its arguments until a source changes
 */
export function readOnce<Args extends readonly unknown[], Value>(
  make: (...args: Args) => Value,
): (...args: Args) => Value {
  const known = new Map<string, Value>();
  derived.push(known);
  return (...args) => {
    const key = JSON.stringify(args);
    const value = known.has(key) ? (known.get(key) as Value) : make(...args);
    known.set(key, value);
    return value;
  };
}

/** Call when a source has changed: everything is derived again on demand. */
export function forget(): void {
  for (const known of derived) known.clear();
}

/**
 * @param language the language of texts; ids, facts, revisions and verbatim words are the same in all
 * @returns flows, records and the functions that make pages and indexes of them
 * @throws Error when one of them cannot be read
 */
export const readSources = (language: string = SOURCE): Promise<Sources> => sourcesIn(language);

const sourcesIn = readOnce(async (language: string): Promise<Sources> => {
  if (language !== SOURCE) return inLanguage(await readSources(), language);
  const folder = process.env[SHARED];
  return folder === undefined ? readOwn() : readShared(folder);
});

async function readOwn(): Promise<Sources> {
  const { module, dependencies } = await readModule<Everything>(path);
  return { ...module, dependencies, untranslated: new Set() };
}

async function readShared(folder: string): Promise<Sources> {
  const list = readFileSync(join(folder, 'dependencies.json'), 'utf8');
  const module: Everything = await import(pathToFileURL(join(folder, 'program.mjs')).href);
  return { ...module, dependencies: JSON.parse(list), untranslated: new Set() };
}

function inLanguage(sources: Sources, language: string): Sources {
  const untranslated = new Set<string>();
  const known = isPseudo(language) ? undefined : readTranslations(language);
  const tell = ({ context, english }: Text): string => {
    const said = known ? known[context]?.[english] : pseudo(english);
    if (said === undefined) untranslated.add(english);
    return said ?? english;
  };
  return {
    ...sources,
    ...sources.contentIn(sources, tell),
    dependencies: [...sources.dependencies, ...contentFiles(language)],
    untranslated,
  };
}

const sharedFile = (folder: string, language: string) => join(folder, `texts-${language}.json`);

function readTranslations(language: string): Translations {
  const folder = process.env[SHARED];
  return folder === undefined
    ? validTranslations(language)
    : JSON.parse(readFileSync(sharedFile(folder, language), 'utf8'));
}

/**
 * Bundles the sources for this program and those that it starts.
 *
 * @param folder where to write them; below the project's folder
 * @throws Error when one of them cannot be read
 */
export async function shareSources(folder: string): Promise<void> {
  const { dependencies } = await bundleModule(path, folder);
  writeFileSync(join(folder, 'dependencies.json'), JSON.stringify(dependencies));
  for (const { id } of languages)
    if (id !== SOURCE) writeFileSync(sharedFile(folder, id), JSON.stringify(validTranslations(id)));
  process.env[SHARED] = folder;
}

/**
 * @param value what pages load: any JSON value
 * @param untranslated the texts that are in English, of `readSources`
 * @returns those that occur in the value
 */
export function untranslatedIn(value: unknown, untranslated: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  if (untranslated.size > 0)
    JSON.stringify(value, (_, part) => {
      if (typeof part === 'string' && untranslated.has(part)) found.add(part);
      return part;
    });
  return [...found];
}

/**
 * @param language the language in which people search
 * @returns the index of all flows and records, in the form that pages load
 */
export async function finderIndex(language: LanguageId = SOURCE): Promise<FinderIndex> {
  const { allFlows, buildFinderIndex, products, records, vocabularyIn } =
    await readSources(language);
  const vocabulary = vocabularyIn(language);
  const index = buildFinderIndex({ flows: allFlows, products, records, vocabulary });
  return JSON.parse(JSON.stringify(index));
}
