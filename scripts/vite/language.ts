/** The language of modules that plugins provide, and `virtual:language`. */
import type { Plugin } from 'vite';
import { type LanguageId, languages, SOURCE } from '../../src/language/languages.ts';
import { LANGUAGE, ownLanguage, siteBase, siteLanguages } from '../build/language.ts';
import { exported, virtual } from './virtual.ts';

/** Where a provided module runs. */
export interface Environment {
  readonly name: string;
  readonly mode: string;
}

/** @returns whether this is a build for browsers */
export const isForBrowsers = ({ name, mode }: Environment): boolean =>
  name === 'client' && mode === 'build';

/** @returns whether this is the build of the prerenderer, which has all languages */
export const hasAll = ({ name, mode }: Environment): boolean => name === 'ssr' && mode === 'build';

/**
 * @param environment where the module runs
 * @param names the names that it exports
 * @param contentOf their values in a language: any JSON value
 * @returns the module that exports them in its language
 */
export async function inOwnLanguage<Name extends string>(
  environment: Environment,
  names: readonly Name[],
  contentOf: (language: LanguageId) => Promise<Readonly<Record<Name, unknown>>>,
): Promise<string> {
  const list = hasAll(environment) ? siteLanguages() : [ownLanguage()];
  const all = await Promise.all(list.map(async (id) => [id, await contentOf(id)] as const));
  if (!hasAll(environment))
    return names.map((name) => exported(name, all[0]?.[1][name])).join('\n');
  return [
    "import { language } from 'virtual:language';",
    `const all = ${JSON.stringify(Object.fromEntries(all))};`,
    ...names.map((name) => `export const ${name} = all[language].${name};`),
  ].join('\n');
}

/** @returns the Vite plugin that provides `virtual:language` */
export function languagePlugin(): Plugin {
  let base = '/';
  return {
    ...virtual('virtual:language', function () {
      const list = languages.filter(({ id }) => siteLanguages().includes(id));
      const isAny = hasAll(this.environment);
      return [
        isAny
          ? `export const language = process.env.${LANGUAGE} ?? '${SOURCE}';`
          : exported('language', ownLanguage()),
        exported('site', isAny ? base : siteBase(base)),
        exported('siteLanguages', list),
      ].join('\n');
    }),
    config: (_, { isSsrBuild = false }) => ({
      // Desk and training exist only in the source's language.
      define: { 'import.meta.env.HAS_STAFF': String(isSsrBuild || ownLanguage() === SOURCE) },
    }),
    configResolved(config) {
      base = config.base;
    },
  };
}
