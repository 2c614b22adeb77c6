import { isLanguage, type LanguageId, SOURCE } from './languages.ts';

/**
 * @param address an address relative to the root of the site: `/fr/guides/name-exists`
 * @returns the language of its page, and the address relative to the root of that language’s pages
 */
export function readAddress(address: string): { language: LanguageId; address: string } {
  const [all = '', id = ''] = /^\/([a-z-]+)(?=[/?#]|$)/.exec(address) ?? [];
  if (!isLanguage(id) || id === SOURCE) return { language: SOURCE, address };
  const rest = address.slice(all.length);
  return { language: id, address: rest.startsWith('/') ? rest : `/${rest}` };
}
