/** What is shown offline for a page in a language that is not on the device. */
import type { LanguageId } from './languages.ts';

/**
 * @param id the language
 * @returns the fragment for the source's page that is shown instead, so that it can say so
 */
export const instead = (id: LanguageId): string => `#not-on-device-${id}`;
