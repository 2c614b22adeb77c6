/** How the files of flows are named in a build: each holds only data, in one language. */
import { type LanguageId, SOURCE } from '../../src/language/languages.ts';

/** The flows' data, as modules: `virtual:flow/fr/name-exists`. */
export const DATA = 'virtual:flow';
/** The folder of the files with the voices of agents and trainers. */
export const STAFF = 'staff/';

/** @returns the folder of a language, relative to that of the whole site or of all flows */
export const folderOf = (language: LanguageId): string =>
  language === SOURCE ? '' : `${language}/`;

/** @returns the module of the flow whose data the file holds; undefined for other files */
export function dataModule(file: string): string | undefined {
  const [, path] = /^assets\/flows-\w+\/(.+)\.js$/.exec(file) ?? [];
  return path === undefined ? undefined : `${DATA}/${path}`;
}
