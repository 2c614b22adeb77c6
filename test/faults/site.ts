import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join, relative, sep } from 'node:path';
import type { Page } from '@playwright/test';
import { serveBuild } from '../../scripts/site/serve.ts';
import { dist } from '../browser/dist.ts';
import { faultyTest as base, expect } from '../browser/page.ts';

export { expect };

/** A server that can be stopped, and that another version can be put on. */
export interface Site {
  readonly origin: string;
  /** What was asked for since the last `forget`: `GET /assets/…`. */
  readonly asked: string[];
  /** Ends every connection, and takes no more. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Puts another build in place of the one that is served. */
  deploy(folder: string): void;
  /** Answers a path in its own way: `undefined` goes on as ever. */
  answer(path: string, how: ((response: ServerResponse) => void) | undefined): void;
}

async function open(folder: string): Promise<Site & { end(): Promise<void> }> {
  let serve = serveBuild(folder);
  const asked: string[] = [];
  const own = new Map<string, (response: ServerResponse) => void>();
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    asked.push(`${request.method} ${path}`);
    const answer = own.get(path);
    if (answer) answer(response);
    else serve(request, response);
  };
  let server: Server;
  let port = 0;
  const start = async () => {
    server = createServer(handle);
    await new Promise<void>((ready) => server.listen(port, 'localhost', ready));
    ({ port } = server.address() as AddressInfo);
  };
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  await start();
  return {
    get origin() {
      return `http://localhost:${port}`;
    },
    asked,
    start,
    stop,
    end: () => (server.listening ? stop() : Promise.resolve()),
    deploy(next) {
      serve = serveBuild(next);
    },
    answer(path, how) {
      if (how) own.set(path, how);
      else own.delete(path);
    },
  };
}

/** Tests with a site of their own, and with the service worker. */
export const test = base.extend<{ site: Site }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  site: async ({}, use) => {
    const site = await open(dist);
    await use(site);
    await site.end();
  },
});

/** Waits until the worker controls the page and has kept what it keeps. */
export async function kept(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const isInUse = navigator.serviceWorker?.controller?.state === 'activated';
      // Another worker may be in use while this one still fetches.
      const registration = await navigator.serviceWorker?.getRegistration();
      if (!isInUse || registration === undefined || registration.installing !== null) return false;
      return (await caches.match(new URL('app.html', registration.scope))) !== undefined;
    });
  await expect.poll(isKept, { timeout: 45_000 }).toBe(true);
}

const folders: string[] = [];

/** Removes what `nextVersion` has written. */
export function removeVersions(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/**
 * Copies the build without its thousands of prerendered pages of guides and codes, for which app.html
 * stands as well.
 *
 * @param folder where to
 */
export function copyWithoutPages(folder: string): void {
  const isLeftOut = (path: string) => /^(?:[a-z]{2}\/)?(?:guides|codes)$|\.(?:gz|br)$/.test(path);
  cpSync(dist, folder, {
    recursive: true,
    filter: (file) => !isLeftOut(relative(dist, file).split(sep).join('/')),
  });
}

const isText = (file: string) => ['.html', '.js', '.css', '.webmanifest'].includes(extname(file));

/**
 * A later build: every hashed file has another name, as when all of the sources have changed, and the
 * page says which build it is of.
 *
 * @param tag one letter or digit
 * @returns its folder
 */
export function nextVersion(tag: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'troubleshooter-next-'));
  folders.push(folder);
  copyWithoutPages(folder);
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  const hashed = all
    .filter((entry) => entry.isFile() && entry.parentPath === join(folder, 'assets'))
    .map(({ name }) => name);
  const renamed = (name: string) => name.replace(/(\.\w+)$/, `${tag}$1`);
  const names = new Set(hashed);
  for (const entry of all) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !isText(path)) continue;
    const text = readFileSync(path, 'utf8')
      .replace(/[\w.-]+-[\w-]{8}\.(?:js|css)/g, (name) => (names.has(name) ? renamed(name) : name))
      .replace(/\bflows-[\w]{8}\b/g, (name) => name + tag)
      .replace('<div id="app"', `<meta name="build" content="${tag}"><div id="app"`)
      .replace(/("revision":"[0-9a-f]{31})[0-9a-f]("[^}]*"app\.html")/, `$1${tag}$2`)
      .replace(/("url":"app\.html","revision":"[0-9a-f]{31})[0-9a-f]/, `$1${tag}`);
    const isAsset = names.has(basename(path)) && entry.parentPath === join(folder, 'assets');
    writeFileSync(isAsset ? join(entry.parentPath, renamed(entry.name)) : path, text);
    if (isAsset) rmSync(path);
  }
  for (const name of readdirSync(join(folder, 'assets')))
    if (/^flows-\w{8}$/.test(name))
      renameSync(join(folder, 'assets', name), join(folder, 'assets', name + tag));
  return folder;
}
