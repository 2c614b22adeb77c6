/** The language of this page, which never changes, and where the site and its pages are. */
import { language, site, siteLanguages } from 'virtual:language';
import { type LanguageId, SOURCE } from './languages.ts';

export { language, site, siteLanguages };

/**
 * @param of a language
 * @returns the path of its pages: `/fr/`
 */
export const baseOf = (of: LanguageId): string => (of === SOURCE ? site : `${site}${of}/`);

/** The path of this language’s pages. */
export const base = baseOf(language);
