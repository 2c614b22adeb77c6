/** Reads the flows, the records and the engine, once for all that is derived from them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { bundleModule, readModule } from '../build/read-module.ts';

type Everything = typeof import('../build/everything.ts');

/** What was read, and every file that it depends on. */
interface Sources extends Everything {
  readonly dependencies: readonly string[];
}

const path = 'scripts/build/everything.ts';
/** Where the programs of one build find the sources that the first of them has bundled. */
const SHARED = 'SOURCES_FOLDER';

let reading: Promise<Sources> | undefined;

/**
 * @returns flows, records and what makes pages and indexes of them
 * @throws Error when one of them cannot be read
 */
export function readSources(): Promise<Sources> {
  const folder = process.env[SHARED];
  reading ??=
    folder === undefined
      ? readModule<Everything>(path).then(({ module, dependencies }) => ({
          ...module,
          dependencies,
        }))
      : readShared(folder);
  return reading;
}

async function readShared(folder: string): Promise<Sources> {
  const list = readFileSync(join(folder, 'dependencies.json'), 'utf8');
  const module: Everything = await import(pathToFileURL(join(folder, 'program.mjs')).href);
  return { ...module, dependencies: JSON.parse(list) };
}

/**
 * Bundles the sources for this program and those that it starts.
 *
 * @param folder where to; below the project's folder
 * @throws Error when one of them cannot be read
 */
export async function shareSources(folder: string): Promise<void> {
  const { dependencies } = await bundleModule(path, folder);
  writeFileSync(join(folder, 'dependencies.json'), JSON.stringify(dependencies));
  process.env[SHARED] = folder;
}

/** @returns the Vite plugin after which a changed source is read again */
export function sources(): Plugin {
  const forget = () => {
    reading = undefined;
  };
  return { name: 'sources', buildStart: forget, watchChange: forget };
}
