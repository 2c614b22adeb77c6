/** Modules without a file: their text is generated on demand. */
import type { Plugin, Rolldown } from 'vite';
import { forget, readSources } from '../build/sources.ts';

/** @returns the text of a module, or of the given part of it */
type Load = (this: Rolldown.PluginContext, part: string) => string | Promise<string>;

/**
 * @param name a module's, such as `virtual:lock`; its parts are below it: `virtual:lock/clock-drift`
 * @param load generates the text of the module, for which the part is empty, and of its parts
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

/** A virtual module derived from the sources: when one of them changes, so does the module. */
export const derived = (name: string, load: Load): Plugin =>
  virtual(name, async function (part) {
    for (const source of (await readSources()).dependencies) this.addWatchFile(source);
    return load.call(this, part);
  });

/** @returns a line that exports a JSON value */
export const exported = (name: string, value: unknown): string =>
  `export const ${name} = ${JSON.stringify(value)};`;

/** @returns the same for large values: parsing a string is faster than evaluating the value as code */
export const parsed = (name: string, value: unknown): string =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** @returns the code of an object with a loader for each part of a module, by name */
export const loaders = (name: string, parts: readonly string[]): string =>
  `{ ${parts.map((part) => `${JSON.stringify(part)}: () => import('${name}/${part}')`).join(', ')} }`;

/** @returns the Vite plugin that re-reads a source when it changes */
export const sources = (): Plugin => ({
  name: 'sources',
  buildStart: forget,
  watchChange: forget,
});
