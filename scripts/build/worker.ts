/** The service worker, which is built last: it contains the list of the build's files to keep. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type LanguageId, languages, SOURCE } from '../../src/language/languages.ts';
import { folderOf, STAFF } from './flow-data.ts';
import { filesIn } from './paths.ts';
import { writeScript } from './standalone-script.ts';

const name = 'virtual:kept-files';

/** The application, guides, codes and the finder's index, but not the pages: app.html replaces them. */
const kept = new RegExp(
  `^(?:(?:${languages.map(({ id }) => id).join('|')})/)?` +
    '(?:app\\.html|assets/.+\\.(?:js|css)|icon[^/]*\\.(?:png|svg)|manifest\\.webmanifest)$',
);

/**
 * Writes `sw.js`.
 *
 * @param outDir the folder of a build that already has its pages
 * @param of `rooms`: the files that are kept once somebody has opened the staff rooms that need them;
 *   `apart`: those among them needed only by the room that is kept separately
 * @param siteIn the languages of the site: the files of each but the source's are kept once one of its
 *   pages has been opened. The source's always are, since handovers may need them
 * @returns how many files it keeps, and their total size in bytes
 * @throws Error if it cannot be built, or there is no `app.html`
 */
export async function writeWorker(
  outDir: string,
  { rooms, apart }: { readonly rooms: readonly string[]; readonly apart: readonly string[] },
  siteIn: readonly LanguageId[],
): Promise<{ count: number; size: number }> {
  let size = 0;
  const entries = filesIn(outDir)
    .map((path) => relative(outDir, path).split(sep).join('/'))
    .filter((path) => kept.test(path))
    .sort()
    .map((url) => {
      const content = readFileSync(join(outDir, url));
      size += content.length;
      // The name of a hashed file changes with its content.
      const isHashed = url.startsWith('assets/');
      return { url, revision: isHashed ? null : createHash('md5').update(content).digest('hex') };
    });
  const spoken = siteIn
    .filter((language) => language !== SOURCE)
    .map((language) => [`${language} spoken`, spokenFiles(entries, folderOf(language))] as const);
  const elsewhere = new Set([...apart, ...spoken.flatMap(([, files]) => files)]);
  const later: Record<string, readonly string[]> = {
    rooms: rooms.filter((url) => !elsewhere.has(url)),
    apart,
    ...Object.fromEntries(spoken),
  };
  const marks: Record<string, string> = {};
  for (const language of siteIn) {
    const folder = folderOf(language);
    marks[`${folder}app.html`] = highlighterOf(join(outDir, folder, 'app.html'));
    if (language !== SOURCE)
      later[language] = ownFiles(entries, folder).filter((url) => !elsewhere.has(url));
  }
  const told = Object.entries({ entries, later, marks })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
  await writeScript(outDir, 'sw.js', 'src/offline/worker/sw.ts', {
    plugins: [
      {
        name: 'kept-files',
        resolveId: (id) => (id === name ? `\0${name}` : undefined),
        load: (id) => (id === `\0${name}` ? told : undefined),
      },
    ],
  });
  return { count: entries.length, size };
}

/** @returns the script that starts the application: its name changes with each version */
function highlighterOf(shell: string): string {
  const [, mark] =
    /<script type="module"[^>]* src="([^"]+)"/.exec(readFileSync(shell, 'utf8')) ?? [];
  if (mark === undefined) throw new Error(`${shell} starts nothing`);
  return mark;
}

/** @returns the texts for agents in a language: kept once an agent has used one of them */
const spokenFiles = (entries: readonly { url: string }[], folder: string): string[] => {
  const spoken = new RegExp(`^assets/flows-\\w+/${folder}${STAFF}`);
  return entries.map(({ url }) => url).filter((url) => spoken.test(url));
};

/** @returns the files of a language: its app.html last, so that it is there only once the others are */
function ownFiles(entries: readonly { url: string }[], folder: string): string[] {
  const flows = new RegExp(`^assets/flows-\\w+/${folder}`);
  const own = entries
    .map(({ url }) => url)
    .filter((url) => url.startsWith(folder) || flows.test(url));
  return [...own.filter((url) => !isShell(url)), ...own.filter(isShell)];
}

const isShell = (url: string) => url.endsWith('app.html');
