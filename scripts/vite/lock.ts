/**
 * `virtual:lock`: what the numbers in case codes mean, from flows/answers.lock.json. The module
 * itself has the revision and the flows' ids; each flow's answers are a module of their own, so that
 * a page loads those of the flows that a visit passes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { LockFile } from '../../src/engine/build/lock.ts';
import { root } from '../build/paths.ts';
import { readSources } from './sources.ts';

const name = 'virtual:lock';
const path = join(root, 'flows/answers.lock.json');

/** @returns the Vite plugin that provides `virtual:lock` and its parts */
export function lock(): Plugin {
  // Read once for all its parts: with thousands of flows it is a long file.
  let file: LockFile | undefined;
  const forget = () => {
    file = undefined;
  };
  return {
    name: 'lock',
    buildStart: forget,
    watchChange: forget,
    resolveId: (id) => (id === name || id.startsWith(`${name}/`) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${name}`)) return undefined;
      this.addWatchFile(path);
      file ??= JSON.parse(readFileSync(path, 'utf8')) as LockFile;
      const flow = id.slice(name.length + 2);
      if (flow !== '')
        return `export const locked = JSON.parse(${JSON.stringify(JSON.stringify(file.flows[flow]))});`;
      const { idsOf } = await readSources();
      const ids = idsOf(file);
      const loaders = ids.map(
        (one) => `${JSON.stringify(one)}: () => import(${JSON.stringify(`${name}/${one}`)})`,
      );
      return [
        `export const revision = ${file.revision};`,
        `export const ids = ${JSON.stringify(ids)};`,
        `export const loaders = { ${loaders.join(', ')} };`,
      ].join('\n');
    },
  };
}
