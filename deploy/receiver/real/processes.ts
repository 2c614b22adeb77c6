/** Programs that a test starts: their output goes into a file, and all of them end with the test. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';

const started = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of started) kill(child, 'SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** Ends a program with all that it has started. */
export function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  started.delete(child);
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // It has ended.
  }
}

interface Options {
  readonly log: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** @returns a program that runs, as the leader of a group of its own */
export function start(command: string, args: readonly string[], { log, cwd, env }: Options) {
  const out = openSync(log, 'a');
  const child = spawn(command, args, {
    stdio: ['ignore', out, out],
    detached: true,
    env: { ...process.env, ...env },
    ...(cwd && { cwd }),
  });
  started.add(child);
  child.on('exit', () => started.delete(child));
  return child;
}

/**
 * @returns what a program prints
 * @throws Error with all that it said where it fails
 */
export function run(command: string, args: readonly string[], more: Omit<Options, 'log'> = {}) {
  const env = { ...process.env, ...more.env };
  const done = spawnSync(command, args, { encoding: 'utf8', ...more, env, maxBuffer: 1e8 });
  if (done.status !== 0)
    throw new Error(
      `${command} ${args.join(' ')}\n${done.error ?? ''}${done.stdout}${done.stderr}`,
    );
  return done.stdout;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}

export const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Waits until something holds. @throws Error where it does not in that many seconds */
export async function until(what: string, seconds: number, holds: () => Promise<boolean>) {
  const end = Date.now() + seconds * 1000;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error(`${what}: not in ${seconds} s`);
    await pause(200);
  }
}
