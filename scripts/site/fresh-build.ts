/** An up-to-date build for anything that looks at builds: it is rebuilt only if a source has changed. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/paths.ts';

const sources = [
  'src',
  'flows',
  'public',
  'scripts',
  'index.html',
  'package-lock.json',
  'vite.config.ts',
];

/** @returns when a file, or the newest file in a folder, was last written; 0 if it does not exist */
function lastWritten(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, lastWritten(join(path, name))),
    0,
  );
}

function isFresh(folder: string): boolean {
  // Written last: it is missing if a build was interrupted.
  const built = lastWritten(join(root, folder, '_headers'));
  return sources.every((each) => lastWritten(join(root, each)) <= built);
}

function build(folder: string, cap?: number): string {
  const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', '--outDir', folder], {
    cwd: root,
    // Standard output is for whoever reads this program's, so the build's goes to standard error.
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...(cap !== undefined && { PRERENDER_CAP: String(cap) }) },
  });
  if (status !== 0) throw new Error('npm run build failed; see above.');
  return folder;
}

/** @returns the folder of the complete build, relative to the project's */
export const wholeBuild = (): string => (isFresh('dist') ? 'dist' : build('dist'));

/** @returns the folder of a build that may have only the first pages of each guide */
export function quickBuild(): string {
  const quick = '.cache/quick-build';
  return ['dist', quick].find(isFresh) ?? build(quick, 1);
}
