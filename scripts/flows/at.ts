/** The flows as they are now, and as they were at an earlier revision of the repository. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../build/paths.ts';
import { readModule } from '../build/read-module.ts';

type All = typeof import('../../flows/all.ts');

/** @returns every flow by its id */
export const readFlows = async (folder = ''): Promise<All['allFlows']> =>
  (await readModule<All>(join(folder, 'flows/all.ts'))).module.allFlows;

/**
 * @returns git's output
 * @throws Error if git fails
 */
export const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/**
 * Reads the flows of an earlier revision, in a working tree that is removed afterwards.
 *
 * @param revision anything by which git names a commit
 * @returns the flows by id
 * @throws Error when git knows no such revision, or its flows cannot be read
 */
export async function flowsAt(revision: string): Promise<All['allFlows']> {
  let commit: string;
  try {
    commit = git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`).trim();
  } catch {
    throw new Error(`git does not know the revision “${revision}”`);
  }
  const folder = mkdtempSync(join(root, '.earlier-'));
  try {
    git('worktree', 'add', '--detach', '--force', folder, commit);
    return await readFlows(relative(root, folder));
  } finally {
    git('worktree', 'remove', '--force', folder);
  }
}
