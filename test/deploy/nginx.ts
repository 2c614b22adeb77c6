import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const program = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find(existsSync);

/** Why the tests with nginx cannot run here; undefined where they can. `npm test` installs it. */
export const missing =
  program === undefined
    ? 'nginx is not installed. Debian: sudo apt-get install nginx libnginx-mod-http-brotli-static'
    : undefined;

/** Whether Debian's module for brotli is there. */
export const hasBrotli = existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}

export interface Nginx {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Runs nginx with one of the configurations of deploy/, as it stands but for the places that it names.
 *
 * @param which `root`, or `subpath` for a build that stands below /help/
 * @param dist the folder of a build; for `subpath` its name has to be `help`
 * @param receiver the port of what makes the tickets; nobody listens where it is left out
 * @throws Error where nginx does not take the configuration
 */
export async function startNginx(
  which: 'root' | 'subpath',
  dist: string,
  receiver = 9,
): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'troubleshooter-nginx-'));
  const port = await freePort();
  const build = resolve(dist);
  const snippets = join(folder, 'troubleshooter.d');
  mkdirSync(snippets);
  if (hasBrotli) writeFileSync(join(snippets, 'brotli.conf'), 'brotli_static on;\n');
  const placed = (text: string) =>
    text
      .replaceAll('/srv/troubleshooter', build)
      .replaceAll('/srv/help', build)
      .replaceAll('root /srv;', `root ${dirname(build)};`)
      .replaceAll('/etc/nginx/troubleshooter.d', snippets)
      .replaceAll('include mime.types;', 'include /etc/nginx/mime.types;')
      .replaceAll('127.0.0.1:8087', `127.0.0.1:${receiver}`)
      .replaceAll('listen 80;', `listen 127.0.0.1:${port};`);
  const config = (name: string) => placed(readFileSync(join('deploy', name), 'utf8'));
  const site =
    which === 'root'
      ? config('nginx.conf')
      : [
          (/^map .*?^\}/ms.exec(config('nginx.conf'))?.[0] ?? '').replace(') /', ') /help/'),
          `server { listen 127.0.0.1:${port};`,
          config('nginx-subpath.conf'),
          '}',
        ].join('\n');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${join(folder, name)};`)
    .join('\n');
  const main = join(folder, 'nginx.conf');
  writeFileSync(
    main,
    `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')} warn;
include /etc/nginx/modules-enabled/*.conf;
events {}
http {
  access_log off;
${temporary}
${site}
}
`,
  );
  const args = ['-c', main, '-e', join(folder, 'error.log')];
  const tested = spawnSync(program ?? '', ['-t', ...args], { encoding: 'utf8' });
  if (tested.status !== 0)
    throw new Error(`nginx does not take the configuration: ${tested.stderr}`);
  const server: ChildProcess = spawn(program ?? '', args, { stdio: 'ignore' });
  const origin = `http://localhost:${port}`;
  for (let i = 0; ; i += 1) {
    try {
      await fetch(origin);
      break;
    } catch (error) {
      if (i > 100) throw error;
      await new Promise((again) => setTimeout(again, 100));
    }
  }
  return {
    origin,
    stop: () =>
      new Promise((done) => {
        server.on('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          done();
        });
        server.kill('SIGTERM');
      }),
  };
}
