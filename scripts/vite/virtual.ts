/** Modules that have no file: their text is derived when they are asked for. */
import type { Plugin, Rolldown } from 'vite';
import { forget, readSources } from '../build/sources.ts';

/** @returns the text of a module, or of its part of that name */
type Load = (this: Rolldown.PluginContext, part: string) => string | Promise<string>;

/**
 * @param name a module's, such as `virtual:lock`; its parts are below it: `virtual:lock/clock-drift`
 * @param load makes the text of the module, for which the part is empty, and of its parts
 * @returns the Vite plugin that provides them
 */
export const virtual = (name: string, load: Load): Plugin => ({
  name: name.slice('virtual:'.length),
  resolveId: (id) => (id === name || id.startsWith(`${name}/`) ? `\0${id}` : undefined),
  load(id) {
    const isOurs = id === `\0${name}` || id.startsWith(`\0${name}/`);
    return isOurs ? load.call(this, id.slice(name.length + 2)) : undefined;
  },
});

/** The same for what is derived from the sources: where one of them changes, so does the module. */
export const derived = (name: string, load: Load): Plugin =>
  virtual(name, async function (part) {
    for (const source of (await readSources()).dependencies) this.addWatchFile(source);
    return load.call(this, part);
  });

/** @returns the line that exports what JSON can hold */
export const exported = (name: string, value: unknown): string =>
  `export const ${name} = ${JSON.stringify(value)};`;

/** @returns the same for much data: a string that is parsed starts faster than what it says as code */
export const parsed = (name: string, value: unknown): string =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** @returns an object that loads each part of a module by its name, as code */
export const loaders = (name: string, parts: readonly string[]): string =>
  `{ ${parts.map((part) => `${JSON.stringify(part)}: () => import('${name}/${part}')`).join(', ')} }`;

/** @returns the Vite plugin after which a changed source is read again */
export const sources = (): Plugin => ({
  name: 'sources',
  buildStart: forget,
  watchChange: forget,
});
