/** The words of a handover in the languages that the site can be in, as its pages have them. */
import { loaders } from 'virtual:handover-words';
import { setupI18n } from '@lingui/core';
import type { Say } from '../../src/engine/summary/summaryWords.ts';
import { isLanguage } from '../../src/language/languages.ts';

/**
 * @param language the language of whoever takes over
 * @returns what puts a message into it; English where this server does not know the language
 */
export async function sayIn(language: string): Promise<Say> {
  const load = (isLanguage(language) && loaders[language]) || loaders.en;
  const { messages } = (await load?.()) ?? { messages: {} };
  const said = setupI18n({ locale: language, messages: { [language]: messages } });
  return (message) => said._(message);
}
