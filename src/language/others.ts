/** The texts on a page that are in another language than the page, each with its language. */
import { SOURCE } from './languages.ts';

const others = new Map<string, string>();

/**
 * @param text a text of an organisation, or of the sources
 * @param of its language
 */
export const rememberLanguage = (text: string, of: string): void => void others.set(text, of);

/** @param texts texts that are in English because they have no translation, as in the sources */
export function rememberEnglish(texts: Iterable<string> = []): void {
  for (const text of texts) rememberLanguage(text, SOURCE);
}

/**
 * @param text a text of a flow, a record, a list or an organisation
 * @returns the `lang` of its element, if it is not the page's language
 */
export const langOf = (text: string | undefined): string | undefined => others.get(text ?? '');
