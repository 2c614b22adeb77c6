/** The words of a handover in the languages of the site, the same as on its pages. */
import { loaders } from 'virtual:handover-words';
import { setupI18n } from '@lingui/core';
import type { Say } from '../../src/engine/summary/summaryWords.ts';
import { isLanguage } from '../../src/language/languages.ts';

/**
 * @param language the language of the person who takes over
 * @returns a function that puts a message into it; into English if this server does not know the language
 */
export async function sayIn(language: string): Promise<Say> {
  const load = (isLanguage(language) && loaders[language]) || loaders.en;
  const { messages } = (await load?.()) ?? { messages: {} };
  const said = setupI18n({ locale: language, messages: { [language]: messages } });
  return (message) => said._(message);
}
