/**
 * `virtual:finder`: the finder's index, built from flows and records when the application is built,
 * in a chunk of its own that loads when somebody first searches.
 */
import type { Plugin } from 'vite';
import type { FinderIndex } from '../../src/finder/search/model.ts';
import { type LanguageId, SOURCE } from '../../src/language/languages.ts';
import { ownLanguage } from './language.ts';
import { readSources } from './sources.ts';

const name = 'virtual:finder';

/**
 * @param language the language in which people search
 * @returns what the index is built from, how it is built, and every file that it depends on
 * @throws Error when a flow or record cannot be read
 */
async function finderSources(language: LanguageId = SOURCE) {
  const { allFlows, buildFinderIndex, dependencies, products, records, vocabularyIn } =
    await readSources(language);
  const vocabulary = vocabularyIn(language);
  return { flows: allFlows, products, records, vocabulary, build: buildFinderIndex, dependencies };
}

/**
 * @param language the language in which people search
 * @returns the index over all flows and records, as a page gets it
 */
export async function finderIndex(language: LanguageId = SOURCE): Promise<FinderIndex> {
  const { build, dependencies: _, ...sources } = await finderSources(language);
  return JSON.parse(JSON.stringify(build(sources))) as FinderIndex;
}

/** @returns the Vite plugin that provides `virtual:finder` */
export function finder(): Plugin {
  return {
    name: 'finder',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const { build, dependencies, ...sources } = await finderSources(ownLanguage());
      for (const dependency of dependencies) this.addWatchFile(dependency);
      // A string that is parsed starts faster than the same written as an object.
      return `export const index = JSON.parse(${JSON.stringify(JSON.stringify(build(sources)))});`;
    },
  };
}
