/** Makes of a module one script for pages, to run parts of the product alone. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * @param path a module, from the project's folder
 * @param name the global variable that holds what it exports
 * @returns the script
 * @throws Error where it cannot be built
 */
export async function bundled(path: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../${path}`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${path} could not be built for a browser`);
  return chunk.code;
}
