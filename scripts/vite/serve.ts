/**
 * Serves a build as a good static server does: a prerendered page where there is one, the
 * application at addresses that only it can answer, a friendly page with status 404 elsewhere;
 * compressed files where the browser takes them; hashed files for ever, pages revalidated.
 */
import { createReadStream, type Stats, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { roomOf } from '../../src/app/rooms.ts';
import { caching, headersOf } from '../build/headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
];

interface Found {
  path: string;
  stats: Stats;
}

function fileAt(path: string): Found | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? { path, stats } : undefined;
}

/** @returns the path of an address, or undefined where its percent-encoding is bad */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

/**
 * @param dist the folder of a build
 * @param url what was asked for, from the root of the application
 * @returns the file that answers it, and the status
 */
function answerTo(dist: string, url: string): { found: Found | undefined; status: number } {
  const path = pathOf(url);
  const fallback = () =>
    roomOf(url)
      ? { found: fileAt(join(dist, 'app.html')), status: 200 }
      : { found: fileAt(join(dist, '404.html')), status: 404 };
  if (path === undefined || path.includes('\0') || path.length > 2_000) return fallback();
  const file = resolve(dist, `.${sep}${path.replace(/\/+$/, '')}`);
  if (file !== dist && !file.startsWith(dist + sep)) return fallback();
  const found = path === '/' ? fileAt(join(dist, 'index.html')) : fileAt(file);
  if (found) return { found, status: 200 };
  if (path.startsWith('/assets/')) return { found: undefined, status: 404 };
  const page = fileAt(`${file}.html`);
  return page ? { found: page, status: 200 } : fallback();
}

/**
 * @param dist the folder of a build
 * @param base where the application stands on its server
 * @returns what answers a request, for a server of Node's
 */
export function serveBuild(dist: string, base = '/') {
  const root = resolve(dist);
  const headers = headersOf(root);
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const asked = request.url ?? '/';
    const url = asked.startsWith(base) ? asked.slice(base.length - 1) : asked;
    const { found, status } = answerTo(root, url);
    if (found === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const packed = encodings
      .filter(({ name }) => new RegExp(`\\b${name}\\b`).test(accepted))
      .map(({ name, suffix }) => ({ name, file: fileAt(found.path + suffix) }))
      .find(({ file }) => file && file.stats.mtimeMs >= found.stats.mtimeMs - 1000);
    const { path, stats } = packed?.file ?? found;
    const tag = `W/"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`;
    response.setHeader('Content-Type', types[extname(found.path)] ?? 'application/octet-stream');
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('ETag', tag);
    response.setHeader(
      'Cache-Control',
      url.startsWith('/assets/') ? caching.hashed : caching.other,
    );
    if (status === 200 && request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    if (packed) response.setHeader('Content-Encoding', packed.name);
    response.writeHead(status, { 'Content-Length': stats.size });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(path)
        .on('error', () => response.destroy())
        .pipe(response);
  };
}

/** @returns the Vite plugin that makes `vite preview` serve the build so */
export function servePlugin(): Plugin {
  return {
    name: 'serve-build',
    configurePreviewServer({ middlewares, config }) {
      middlewares.use(serveBuild(resolve(config.root, config.build.outDir), config.base));
    },
  };
}
