/**
 * The language of a build. Each language has its own build for browsers, which knows no other; the build
 * that prerenders pages has all of them, and each of its workers is given one. Everywhere else, in
 * development and in tests, it is the source's unless SITE_LANGUAGE is set.
 */
import { isLanguage, type LanguageId, languages, SOURCE } from '../../src/language/languages.ts';

/** The environment variables that the programs of one build use to pass it on. */
export const LANGUAGE = 'SITE_LANGUAGE';
export const LANGUAGES = 'SITE_LANGUAGES';

/**
 * @param list languages, separated by commas
 * @returns them, the source's first: it supplies what is not translated
 * @throws Error if one of them is unknown
 */
export function readLanguages(list: string): LanguageId[] {
  const asked = list.split(',').map((id) => id.trim());
  const unknown = asked.find((id) => !isLanguage(id));
  if (unknown !== undefined)
    throw new Error(`“${unknown}” is not among ${languages.map(({ id }) => id).join(', ')}`);
  return languages.map(({ id }) => id).filter((id) => id === SOURCE || asked.includes(id));
}

/** @returns the language of this build for browsers, or of this server */
export const ownLanguage = (): LanguageId => {
  const id = process.env[LANGUAGE] ?? SOURCE;
  if (!isLanguage(id)) throw new Error(`${LANGUAGE}: “${id}” is not a language of the guide room`);
  return id;
};

/** @returns the languages that the site is built in */
export const siteLanguages = (): LanguageId[] =>
  readLanguages(process.env[LANGUAGES] ?? languages.map(({ id }) => id).join(','));

/**
 * @param base where the pages of this build's language are on their server
 * @returns where the whole site is: every language but the source's has a folder in it
 */
export const siteBase = (base: string): string =>
  ownLanguage() === SOURCE ? base : base.replace(new RegExp(`${ownLanguage()}/$`), '');
