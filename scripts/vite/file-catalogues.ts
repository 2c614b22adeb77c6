/**
 * In the build for browsers each file contains its own words, so that a page has exactly those it uses.
 * Elsewhere `virtual:words` has the whole catalogue. Text without a translation is in English, and listed,
 * so that pages can mark its language.
 */
import { readFileSync } from 'node:fs';
import { createCompiledCatalog } from '@lingui/cli/api';
import { formatter } from '@lingui/format-po';
import type { Plugin } from 'vite';
import { type LanguageId, SOURCE } from '../../src/language/languages.ts';
import { ownLanguage } from '../build/language.ts';
import { interfaceFile } from '../build/languages/catalogues.ts';
import { isValid, readPo } from '../build/languages/po.ts';
import { isPseudo } from '../build/languages/pseudo.ts';
import { nameOf } from '../build/paths.ts';
import { readOnce } from '../build/sources.ts';
import { inOwnLanguage, isForBrowsers } from './language.ts';
import { exported, virtual } from './virtual.ts';

const name = 'virtual:words';

interface Catalogue {
  /** Compiled, by their ids. */
  readonly messages: Readonly<Record<string, unknown>>;
  /** The ids of those that are not translated. */
  readonly english: readonly string[];
  /** For each file the ids of its messages. */
  readonly byFile: ReadonlyMap<string, string[]>;
}

/** Two texts may be equal and differ in meaning; Lingui uses `null` if there is no context. */
const keyOf = (english: string, context?: string | null) => `${context ?? ''}\0${english}`;

/** @returns the words of the interface in a language */
export const readCatalogue = readOnce(async (language: LanguageId): Promise<Catalogue> => {
  const path = interfaceFile(SOURCE);
  const source = await formatter({ lineNumbers: false }).parse(readFileSync(path, 'utf8'), {
    locale: SOURCE,
    sourceLocale: SOURCE,
    filename: path,
  });
  const own = new Map(
    readPo(interfaceFile(language))
      .filter(isValid)
      .map(({ english, context, translation }) => [keyOf(english, context), translation]),
  );
  const said: Record<string, string> = {};
  const english: string[] = [];
  const byFile = new Map<string, string[]>();
  for (const [id, { message = '', context, origin = [] }] of Object.entries(source)) {
    const translated = isPseudo(language) ? message : own.get(keyOf(message, context));
    if (translated === undefined) english.push(id);
    said[id] = translated ?? message;
    for (const [file] of origin) byFile.set(file, [...(byFile.get(file) ?? []), id]);
  }
  const { source: compiled, errors } = createCompiledCatalog(language, said, {
    namespace: 'json',
    ...(isPseudo(language) && { pseudoLocale: language }),
  });
  if (errors[0]) throw errors[0].error;
  return {
    messages: JSON.parse(compiled).messages,
    english: language === SOURCE || isPseudo(language) ? [] : english,
    byFile,
  };
});

/** @returns the Vite plugin that provides `virtual:words` */
export const fileCataloguesPlugin = (): Plugin => ({
  ...virtual(name, function () {
    if (isForBrowsers(this.environment))
      return [exported('messages', {}), exported('english', [])].join('\n');
    this.addWatchFile(interfaceFile(SOURCE));
    return inOwnLanguage(this.environment, ['messages', 'english'], readCatalogue);
  }),
  async transform(code, id) {
    if (!isForBrowsers(this.environment)) return undefined;
    const { messages, english, byFile } = await readCatalogue(ownLanguage());
    const own = byFile.get(nameOf(id));
    if (own === undefined) return undefined;
    const words = JSON.stringify(Object.fromEntries(own.map((one) => [one, messages[one]])));
    const left = own.filter((one) => english.includes(one));
    const added = [
      `import { messages as ownWords, english as ownEnglish } from '${name}';`,
      `Object.assign(ownWords, ${words});`,
      ...(left.length === 0 ? [] : [`ownEnglish.push(...${JSON.stringify(left)});`]),
    ];
    return { code: `${code}\n${added.join('\n')}\n`, map: null };
  },
});
