/** The service worker, which is built last: it is told which files of the build to keep. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const name = 'virtual:kept-files';

/** The application, the guides, the codes and the finder's index: not the pages, for which app.html stands. */
const kept = /^(?:app\.html|assets\/.+\.(?:js|css)|icon[^/]*\.(?:png|svg)|manifest\.webmanifest)$/;

/**
 * Writes `sw.js`.
 *
 * @param outDir the folder of a build, its pages written
 * @param later the files that are kept once somebody has opened the rooms that need them
 * @returns how many files it keeps, and their bytes
 * @throws Error where it cannot be built, or there is no `app.html`
 */
export async function writeWorker(
  outDir: string,
  later: readonly string[],
): Promise<{ count: number; size: number }> {
  const shell = readFileSync(join(outDir, 'app.html'), 'utf8');
  let size = 0;
  const entries = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => kept.test(path))
    .sort()
    .map((url) => {
      const content = readFileSync(join(outDir, url));
      size += content.length;
      // A hashed file's address itself changes with the content.
      const isHashed = url.startsWith('assets/');
      return { url, revision: isHashed ? null : createHash('md5').update(content).digest('hex') };
    });
  // The script with which it starts has a name that changes with each version.
  const [, mark] = /<script type="module"[^>]* src="([^"]+)"/.exec(shell) ?? [];
  if (mark === undefined) throw new Error(`${outDir}/app.html starts nothing`);
  const told = Object.entries({ entries, later, mark })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'kept-files',
        resolveId: (id) => (id === name ? `\0${name}` : undefined),
        load: (id) => (id === `\0${name}` ? told : undefined),
      },
    ],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('../../src/offline/worker/sw.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  return { count: entries.length, size };
}
