/** The package of a course: its page, which has a build of its own, and its manifest, in one zip file. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { build } from 'vite';
import type { Course } from '../../src/course/course.ts';
import { reading } from '../../vite.config.ts';
import { filesIn, root } from '../build/paths.ts';
import { escaped, filled } from '../build/text.ts';
import { noticesPlugin } from '../vite/notices.ts';
import { describe } from './manifest.ts';

/** The earliest time that a zip file can hold: the same course always makes the same file. */
const NEVER = new Date(1980, 0, 1);

/** The files of a folder, by their paths in it. */
const contentOf = (folder: string): Map<string, Uint8Array> =>
  new Map(
    filesIn(folder)
      .filter((file) => !file.includes('.vite'))
      .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]),
  );

/** @returns the entry point and style sheets of the course's page, which it builds */
async function buildPage(outDir: string): Promise<{ script: string; styles: readonly string[] }> {
  await build({
    configFile: false,
    root,
    // A platform may put the package anywhere.
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [reading, noticesPlugin()],
    build: {
      outDir,
      emptyOutDir: true,
      manifest: true,
      assetsInlineLimit: 0,
      cssMinify: 'lightningcss',
      chunkSizeWarningLimit: 1_000,
      target: ['chrome109', 'safari16.4', 'firefox121'],
      rolldownOptions: {
        input: { course: join(root, 'src/course/main.tsx') },
        checks: { pluginTimings: false },
      },
    },
  });
  const listing: Record<string, { file: string; css?: string[]; isEntry?: boolean }> = JSON.parse(
    readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'),
  );
  const entry = Object.values(listing).find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('the page of the course was not built');
  return { script: entry.file, styles: entry.css ?? [] };
}

const pageOf = (course: Course, script: string, styles: readonly string[]): string =>
  filled(new URL('templates/page.txt', import.meta.url), {
    script,
    title: escaped(course.title),
    course: JSON.stringify(course).replaceAll('<', '\\u003c'),
    styles: styles.map((file) => `<link rel="stylesheet" href="./${file}">`).join('\n'),
  });

/**
 * @param organisation the text of `organisation.json`, which the package includes
 * @returns the package
 * @throws Error when it cannot be built
 */
export async function packCourse(course: Course, organisation: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(root, 'node_modules/.course-'));
  try {
    const { script, styles } = await buildPage(folder);
    const text = (said: string) => new TextEncoder().encode(said);
    const files = contentOf(folder);
    files.set('index.html', text(pageOf(course, script, styles)));
    files.set('organisation.json', text(organisation));
    const { logo } = JSON.parse(organisation) as { logo?: string };
    const picture = logo && join(root, 'public', logo);
    if (logo && picture && existsSync(picture)) files.set(logo, readFileSync(picture));
    const id = createHash('sha256').update(JSON.stringify(course)).digest('hex').slice(0, 16);
    const [name, said] = describe(course, id, [...files.keys()]);
    files.set(name, text(said));
    return zipSync(Object.fromEntries(files), { level: 9, mtime: NEVER });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
