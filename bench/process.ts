/** Other programs that the benchmark runs. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

interface Options {
  readonly cwd: string;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs Node.js on a program; what it prints is shown only where it fails.
 *
 * @param args what stands behind `node`
 * @throws Error with the program's output, where it ends with anything but 0
 */
export function run(args: readonly string[], { cwd, env }: Options): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`node ${args.join(' ')} failed:\n${said}`)),
    );
  });
}
