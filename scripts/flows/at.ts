/** The flows as they were at an earlier revision of the repository. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readModule } from '../build/read-module.ts';

type All = typeof import('../../flows/all.ts');

/**
 * Reads the flows of an earlier revision, in a working tree that is gone afterwards.
 *
 * @param revision anything by which git names a commit
 * @returns the flows by id
 * @throws Error when git knows no such revision, or its flows cannot be read
 */
export async function flowsAt(revision: string): Promise<All['allFlows']> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, stdio: 'pipe', encoding: 'utf8' });
  let commit: string;
  try {
    commit = git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`).trim();
  } catch {
    throw new Error(`git does not know the revision “${revision}”`);
  }
  const folder = mkdtempSync(join(root, '.earlier-'));
  try {
    git('worktree', 'add', '--detach', '--force', folder, commit);
    const file = join(relative(root, folder), 'flows/all.ts');
    return (await readModule<All>(file)).module.allFlows;
  } finally {
    git('worktree', 'remove', '--force', folder);
  }
}
