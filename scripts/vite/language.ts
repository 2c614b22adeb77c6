/**
 * The language of a build. Each language has a build for browsers of its own, which knows no other;
 * the one that renders pages beforehand has all of them, and each of its workers is told which is its.
 * Everywhere else, in development and in tests, it is the source's unless SITE_LANGUAGE says otherwise.
 */
import type { Plugin } from 'vite';
import { isLanguage, type LanguageId, languages, SOURCE } from '../../src/language/languages.ts';

const name = 'virtual:language';

/** The environment variables by which the programs of one build tell each other. */
export const LANGUAGE = 'SITE_LANGUAGE';
export const LANGUAGES = 'SITE_LANGUAGES';

/**
 * @param list languages, with commas between
 * @returns them, the source's first: what is not translated comes from it
 * @throws Error where one of them is none
 */
export function readLanguages(list: string): LanguageId[] {
  const asked = list.split(',').map((id) => id.trim());
  const unknown = asked.find((id) => !isLanguage(id));
  if (unknown !== undefined)
    throw new Error(`“${unknown}” is not among ${languages.map(({ id }) => id).join(', ')}`);
  return languages.map(({ id }) => id).filter((id) => id === SOURCE || asked.includes(id));
}

/** @returns the language of this build for browsers, or of this server */
export const ownLanguage = (): LanguageId => {
  const id = process.env[LANGUAGE] ?? SOURCE;
  if (!isLanguage(id)) throw new Error(`${LANGUAGE}: “${id}” is not a language of the guide room`);
  return id;
};

/** @returns the languages that the site is built in */
export const siteLanguages = (): LanguageId[] =>
  readLanguages(process.env[LANGUAGES] ?? languages.map(({ id }) => id).join(','));

/** Where code runs that a plugin provides. */
export interface Environment {
  readonly name: string;
  readonly mode: string;
}

/** @returns whether a build for browsers is made */
export const isForBrowsers = ({ name, mode }: Environment): boolean =>
  name === 'client' && mode === 'build';

/** @returns whether the pages' renderer is built, which has all languages */
export const hasAll = ({ name, mode }: Environment): boolean => name === 'ssr' && mode === 'build';

/**
 * @param environment where the module runs
 * @param exported the names that it exports
 * @param contentOf what they are in a language: what JSON can hold
 * @returns the module that exports them in its language
 */
export async function inOwnLanguage<Name extends string>(
  environment: Environment,
  exported: readonly Name[],
  contentOf: (language: LanguageId) => Promise<Readonly<Record<Name, unknown>>>,
): Promise<string> {
  const list = hasAll(environment) ? siteLanguages() : [ownLanguage()];
  const all = await Promise.all(list.map(async (id) => [id, await contentOf(id)] as const));
  if (!hasAll(environment))
    return exported
      .map((each) => `export const ${each} = ${JSON.stringify(all[0]?.[1][each])};`)
      .join('\n');
  return [
    `import { language } from '${name}';`,
    `const all = ${JSON.stringify(Object.fromEntries(all))};`,
    ...exported.map((each) => `export const ${each} = all[language].${each};`),
  ].join('\n');
}

/**
 * @param base where the pages of this build's language are on their server
 * @returns where the whole site is: pages of another language than the source's are in a folder of it
 */
export const siteBase = (base: string): string =>
  ownLanguage() === SOURCE ? base : base.replace(new RegExp(`${ownLanguage()}/$`), '');

/** @returns the Vite plugin that provides `virtual:language` */
export function language(): Plugin {
  let base = '/';
  return {
    name: 'language',
    config: (_, { isSsrBuild = false }) => ({
      // Desk and training are in the source's language alone.
      define: { 'import.meta.env.HAS_STAFF': String(isSsrBuild || ownLanguage() === SOURCE) },
    }),
    configResolved(config) {
      base = config.base;
    },
    resolveId: (id) => (id === name ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const list = JSON.stringify(languages.filter((each) => siteLanguages().includes(each.id)));
      if (hasAll(this.environment))
        return [
          `export const language = process.env.${LANGUAGE} ?? '${SOURCE}';`,
          `export const site = ${JSON.stringify(base)};`,
          `export const siteLanguages = ${list};`,
        ].join('\n');
      const own = ownLanguage();
      return [
        `export const language = '${own}';`,
        `export const site = ${JSON.stringify(siteBase(base))};`,
        `export const siteLanguages = ${list};`,
      ].join('\n');
    },
  };
}
