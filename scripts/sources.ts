/** Reads the flows, the records and the engine, once for all that is derived from them. */
import { type Plugin, runnerImport } from 'vite';

type Everything = typeof import('./everything.ts');

/** What was read, and every file that it depends on. */
interface Sources extends Everything {
  readonly dependencies: readonly string[];
}

let reading: Promise<Sources> | undefined;

/**
 * @returns flows, records and what makes pages and indexes of them
 * @throws Error when one of them cannot be read
 */
export function readSources(): Promise<Sources> {
  reading ??= runnerImport<Everything>(new URL('everything.ts', import.meta.url).pathname).then(
    ({ module, dependencies }) => ({ ...module, dependencies }),
  );
  return reading;
}

/** @returns the Vite plugin after which a changed source is read again */
export function sources(): Plugin {
  const forget = () => {
    reading = undefined;
  };
  return { name: 'sources', buildStart: forget, watchChange: forget };
}
