/** The texts on a page that are in another language than the page, each with its language. */
import { SOURCE } from './languages.ts';

const others = new Map<string, string>();

/**
 * @param text a text of an organisation, or of the sources
 * @param of its language
 */
export const rememberLanguage = (text: string, of: string): void => void others.set(text, of);

/** @param texts texts that are in English for want of a translation, as the sources have them */
export function rememberEnglish(texts: Iterable<string> = []): void {
  for (const text of texts) rememberLanguage(text, SOURCE);
}

/**
 * @param text a text of a flow, a record, a list or an organisation
 * @returns the language of the element that it is in, where that is not the page's
 */
export const langOf = (text: string | undefined): string | undefined => others.get(text ?? '');
