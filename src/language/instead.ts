/** What stands for a page in a language that is not on the device, where there is no connection. */
import type { LanguageId } from './languages.ts';

/**
 * @param id the language
 * @returns the end of the address of the source's page that stands for its, so that this says so
 */
export const instead = (id: LanguageId): string => `#not-on-device-${id}`;
