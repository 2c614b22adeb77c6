/**
 * The language of a build. Each language has a build for browsers of its own, which knows no other;
 * the one that renders pages beforehand has all of them, and each of its workers is told which is its.
 * Everywhere else, in development and in tests, it is the source's unless SITE_LANGUAGE says otherwise.
 */
import { isLanguage, type LanguageId, languages, SOURCE } from '../../src/language/languages.ts';

/** The environment variables by which the programs of one build tell each other. */
export const LANGUAGE = 'SITE_LANGUAGE';
export const LANGUAGES = 'SITE_LANGUAGES';

/**
 * @param list languages, with commas between
 * @returns them, the source's first: what is not translated comes from it
 * @throws Error where one of them is none
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
 * @returns where the whole site is: pages of another language than the source's are in a folder of it
 */
export const siteBase = (base: string): string =>
  ownLanguage() === SOURCE ? base : base.replace(new RegExp(`${ownLanguage()}/$`), '');
