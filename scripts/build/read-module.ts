/**
 * Reads a TypeScript module with all that it imports, as Vite does. It is bundled first: Vite's own
 * module runner fetches each file by itself, which takes more than its minute with thousands of flows.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type PluginOption } from 'vite';
import { root } from './paths.ts';

/** What is bundled into it finds the packages that it imports. */
const packages = join(root, 'node_modules');

/**
 * @param path a module, from the project's folder
 * @param folder where to; below the project's folder
 * @param plugins what it takes to read it, where it is more than TypeScript
 * @returns the program, and every file that it was made of
 * @throws Error where it cannot be bundled
 */
export async function bundleModule(
  path: string,
  folder: string,
  plugins: PluginOption = [],
): Promise<{ program: string; dependencies: readonly string[] }> {
  const built = await build({
    configFile: false,
    plugins: [plugins],
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(root, path),
      target: 'node20',
      minify: false,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'program.mjs', codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`${path} was not bundled`);
  const modules = output.output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  // The bundler adds modules of its own, which are no files.
  const dependencies = modules.filter((id) => isAbsolute(id));
  return { program: join(folder, 'program.mjs'), dependencies };
}

/**
 * @param path a module, from the project's folder
 * @param plugins what it takes to read it, where it is more than TypeScript
 * @returns what it exports, and every file that it depends on
 * @throws Error where it cannot be read
 */
export async function readModule<Module>(
  path: string,
  plugins?: PluginOption,
): Promise<{ module: Module; dependencies: readonly string[] }> {
  const folder = mkdtempSync(join(packages, '.read-'));
  try {
    const { program, dependencies } = await bundleModule(path, folder, plugins);
    return { module: await import(pathToFileURL(program).href), dependencies };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
