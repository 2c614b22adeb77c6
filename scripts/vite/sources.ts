/**
 * Reads the flows, the records and the engine, once for all that is derived from them, in the
 * languages that are asked for.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { Text } from '../../src/engine/build/texts.ts';
import { languages, SOURCE } from '../../src/language/languages.ts';
import { bundleModule, readModule } from '../build/read-module.ts';
import { contentFiles, type Translations, translations } from '../languages/catalogues.ts';
import { isPseudo, pseudo } from '../languages/pseudo.ts';

type Everything = typeof import('../build/everything.ts');

/** What was read, and every file that it depends on. */
interface Sources extends Everything {
  readonly dependencies: readonly string[];
  /** The texts that are not translated, or whose translation is stale: they are there in English. */
  readonly untranslated: ReadonlySet<string>;
}

const path = 'scripts/build/everything.ts';
/** Where the programs of one build find the sources that the first of them has bundled. */
const SHARED = 'SOURCES_FOLDER';

let reading: Promise<Sources> | undefined;
const others = new Map<string, Promise<Sources>>();

/**
 * @param language the language of texts; ids, facts, revisions and verbatim words are the same in all
 * @returns flows, records and what makes pages and indexes of them
 * @throws Error when one of them cannot be read
 */
export function readSources(language: string = SOURCE): Promise<Sources> {
  const folder = process.env[SHARED];
  reading ??= folder === undefined ? readOwn() : readShared(folder);
  if (language === SOURCE) return reading;
  const other = others.get(language) ?? reading.then((sources) => inLanguage(sources, language));
  others.set(language, other);
  return other;
}

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
    ? translations(language)
    : JSON.parse(readFileSync(sharedFile(folder, language), 'utf8'));
}

/**
 * Bundles the sources for this program and those that it starts.
 *
 * @param folder where to; below the project's folder
 * @throws Error when one of them cannot be read
 */
export async function shareSources(folder: string): Promise<void> {
  const { dependencies } = await bundleModule(path, folder);
  writeFileSync(join(folder, 'dependencies.json'), JSON.stringify(dependencies));
  for (const { id } of languages)
    if (id !== SOURCE) writeFileSync(sharedFile(folder, id), JSON.stringify(translations(id)));
  process.env[SHARED] = folder;
}

/**
 * @param value what pages load: anything that JSON can hold
 * @param untranslated the texts that are in English, of `readSources`
 * @returns those of them that are in it
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

/** @returns the Vite plugin after which a changed source is read again */
export function sources(): Plugin {
  const forget = () => {
    reading = undefined;
    others.clear();
  };
  return { name: 'sources', buildStart: forget, watchChange: forget };
}
