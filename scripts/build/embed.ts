/** `embed.js`, by which other pages show the site: one small script that stands alone. */
import { join } from 'node:path';
import { build } from 'vite';
import { type LanguageId, SOURCE } from '../../src/language/languages.ts';
import { root } from './paths.ts';

/**
 * Writes `embed.js`.
 *
 * @param outDir the folder of a build
 * @param siteIn the languages of the site
 * @throws Error where it cannot be built
 */
export async function writeEmbed(outDir: string, siteIn: readonly LanguageId[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { FOLDERS: JSON.stringify(siteIn.filter((language) => language !== SOURCE)) },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, 'src/embed/element.ts'),
        output: { format: 'iife', entryFileNames: 'embed.js' },
      },
    },
  });
}
