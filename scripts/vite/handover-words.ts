/**
 * `virtual:handover-words`: the words of a handover that are not its guide's, in each language of the site.
 * The person who takes it over may read another language than the one who hands it over.
 */
import { isLanguage, type LanguageId } from '../../src/language/languages.ts';
import { siteLanguages } from '../build/language.ts';
import { readSources } from '../build/sources.ts';
import { readCatalogue } from './file-catalogues.ts';
import { exported, loaders, virtual } from './virtual.ts';

const name = 'virtual:handover-words';

/** The files whose words are part of a handover. */
const files = /^src\/(?:engine\/summary|tickets)\//;

/** @returns the module of a language: the application's words, and those offered by every guide */
async function wordsIn(language: LanguageId): Promise<string> {
  const [{ messages, byFile }, { universalTexts }] = await Promise.all([
    readCatalogue(language),
    readSources(language),
  ]);
  const ids = [...byFile].flatMap(([file, own]) => (files.test(file) ? own : []));
  const own = Object.fromEntries(ids.map((id) => [id, messages[id]]));
  return [exported('messages', own), exported('universal', universalTexts)].join('\n');
}

/** @returns the Vite plugin that provides `virtual:handover-words` and its parts */
export const handoverWordsPlugin = () =>
  virtual(name, (language) =>
    isLanguage(language)
      ? wordsIn(language)
      : `export const loaders = ${loaders(name, siteLanguages())};`,
  );
