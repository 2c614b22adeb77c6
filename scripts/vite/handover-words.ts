/**
 * `virtual:handover-words`: what a handover says besides its guide, in each language of the site.
 * Whoever takes it over may read another language than whoever hands it over.
 */
import type { Plugin } from 'vite';
import { isLanguage, type LanguageId } from '../../src/language/languages.ts';
import { siteLanguages } from './language.ts';
import { readCatalogue } from './own-words.ts';
import { readSources } from './sources.ts';

const name = 'virtual:handover-words';

/** The files whose words go out with a handover. */
const files = /^src\/(?:engine\/summary|tickets)\//;

/** @returns the module of a language: the application's words, and those of what every guide offers */
async function wordsIn(language: LanguageId): Promise<string> {
  const [{ messages, byFile }, { universalTexts }] = await Promise.all([
    readCatalogue(language),
    readSources(language),
  ]);
  const ids = [...byFile].flatMap(([file, own]) => (files.test(file) ? own : []));
  const own = Object.fromEntries(ids.map((id) => [id, messages[id]]));
  return [
    `export const messages = ${JSON.stringify(own)};`,
    `export const universal = ${JSON.stringify(universalTexts)};`,
  ].join('\n');
}

/** @returns the Vite plugin that provides `virtual:handover-words` and its parts */
export function handoverWords(): Plugin {
  return {
    name: 'handover-words',
    resolveId: (id) => (id === name || id.startsWith(`${name}/`) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${name}`)) return undefined;
      const language = id.slice(name.length + 2);
      if (isLanguage(language)) return wordsIn(language);
      const loaders = siteLanguages().map((one) => `${one}: () => import('${name}/${one}')`);
      return `export const loaders = { ${loaders.join(', ')} };`;
    },
  };
}
