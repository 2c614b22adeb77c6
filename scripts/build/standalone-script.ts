/** Standalone scripts beside the pages: `sw.js`, and `embed.js` for other sites. */
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { root } from './paths.ts';

/**
 * Bundles one and writes it.
 *
 * @param source its entry point, relative to the project's folder
 * @throws Error if it cannot be built
 */
export async function writeScript(
  outDir: string,
  file: string,
  source: string,
  config: Pick<InlineConfig, 'define' | 'plugins'>,
): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ...config,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, source),
        output: { format: 'iife', entryFileNames: file },
      },
    },
  });
}
