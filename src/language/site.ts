/** The language that this page is in, for good, and where the site and its pages are. */
import { built, language, site } from 'virtual:language';
import { type LanguageId, languages, SOURCE } from './languages.ts';

export { language, site };

/**
 * @param of a language
 * @returns the path of its pages: `/fr/`
 */
export const baseOf = (of: LanguageId): string => (of === SOURCE ? site : `${site}${of}/`);

/** The path of this language’s pages. */
export const base = baseOf(language);

/** The languages that the site is built in. */
export const siteLanguages = languages.filter(({ id }) => built.includes(id));
