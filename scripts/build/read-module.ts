/**
 * Reads a TypeScript module with everything it imports, resolved as Vite does. It is bundled first: Vite's
 * module runner fetches each file separately, which with thousands of flows takes longer than it may.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type PluginOption } from 'vite';
import { root } from './paths.ts';

/** In here, the bundle can resolve the packages that it imports. */
const packages = join(root, 'node_modules');

/**
 * @param path a module, relative to the project's folder
 * @param folder where to write it; below the project's folder
 * @param plugins needed to read it, if it is more than TypeScript
 * @returns the program, and every file that went into it
 * @throws Error if it cannot be bundled
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
  // The bundler adds modules of its own, which are not files.
  const dependencies = modules.filter((id) => isAbsolute(id));
  return { program: join(folder, 'program.mjs'), dependencies };
}

/**
 * @param path a module, relative to the project's folder
 * @param plugins needed to read it, if it is more than TypeScript
 * @returns its exports, and every file that it depends on
 * @throws Error if it cannot be read
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
