/**
 * `virtual:lock`: the meaning of the numbers in case codes, from flows/answers.lock.json. The module itself
 * has the revision and the flows' ids; each flow's answers are a module of their own, so that a page loads
 * only those of the flows on a visit's path.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LockFile } from '../../src/engine/authoring/lock.ts';
import { root } from '../build/paths.ts';
import { readOnce, readSources } from '../build/sources.ts';
import { exported, loaders, parsed, virtual } from './virtual.ts';

const name = 'virtual:lock';
const path = join(root, 'flows/answers.lock.json');

/** Read once for all its parts: with thousands of flows it is a large file. */
const readLock = readOnce((): LockFile => JSON.parse(readFileSync(path, 'utf8')));

/** @returns the Vite plugin that provides `virtual:lock` and its parts */
export const lockPlugin = () =>
  virtual(name, async function (flow) {
    this.addWatchFile(path);
    const file = readLock();
    if (flow !== '') return parsed('locked', file.flows[flow]);
    const ids = (await readSources()).idsOf(file);
    return [
      exported('revision', file.revision),
      exported('ids', ids),
      `export const loaders = ${loaders(name, ids)};`,
    ].join('\n');
  });
