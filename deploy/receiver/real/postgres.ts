/** A PostgreSQL of Debian's, in a folder of its own. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, run } from './processes.ts';

const versions = '/usr/lib/postgresql';

/** Whether it is installed, and can be run: it refuses to run as root, so root becomes another user. */
export const hasPostgres = (): boolean => existsSync(versions);

export interface Postgres {
  readonly url: string;
  stop(): void;
}

export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'receiver-postgres-'));
  const version = readdirSync(versions)
    .sort((a, b) => Number(a) - Number(b))
    .at(-1);
  const bin = join(versions, String(version), 'bin');
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  if (isRoot) run('chown', ['postgres', folder]);
  const as = (command: string, args: string[]) =>
    isRoot
      ? run(
          'setpriv',
          ['--reuid=postgres', '--regid=postgres', '--clear-groups', command, ...args],
          {
            cwd: folder,
          },
        )
      : run(command, args, { cwd: folder });
  const data = join(folder, 'data');
  as(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'receiver', '--no-sync']);
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  as(join(bin, 'pg_ctl'), ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start']);
  return {
    url: `postgres://receiver@127.0.0.1:${port}/postgres`,
    stop() {
      as(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
