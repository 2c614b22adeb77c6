/**
 * Serves a build as a good static server does: prerendered pages if they exist, the application for
 * addresses that only it can answer, a friendly page with status 404 for all others; files compressed if
 * the browser accepts that; hashed files cached for ever, pages revalidated.
 */
import { createReadStream, existsSync, type Stats, statSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline as gathered } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { readAddress } from '../../src/language/readAddress.ts';
import { isAnswered, isFile } from '../../src/router/isAnswered.ts';
import { roomOf } from '../../src/router/rooms.ts';
import { folderOf } from '../build/flow-data.ts';
import { caching, headersOf } from '../build/headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'text/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

const QUALITY = constants.BROTLI_PARAM_QUALITY;

/** Encodings for files that have no compressed version beside them; pictures are compressed already. */
const encodings = [
  { name: 'br', suffix: '.br', pack: () => createBrotliCompress({ params: { [QUALITY]: 5 } }) },
  { name: 'gzip', suffix: '.gz', pack: () => createGzip() },
];
type Encoding = (typeof encodings)[number];

/** Hashed files compressed earlier, by path and encoding. */
const packedBefore = new Map<string, Promise<Buffer>>();

/** @returns a hashed file, compressed only once: it never changes, and every page requests it */
function packedOnce({ path, stats }: Found, { name, pack }: Encoding): Promise<Buffer> {
  const key = `${path} ${stats.mtimeMs} ${name}`;
  const packed = packedBefore.get(key) ?? gathered(createReadStream(path), pack(), buffer);
  packed.catch(() => packedBefore.delete(key));
  packedBefore.set(key, packed);
  return packed;
}

const compressible = /^(?:text\/|application\/|image\/svg)/;

/** Files for servers, not for browsers; and compressed files, which are sent in place of others. */
const hidden = /(?:^|\/)(?:_headers$|\.(?!well-known(?:\/|$)))|\.(?:br|gz)$/;

interface Found {
  path: string;
  stats: Stats;
}

function fileAt(path: string): Found | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ? { path, stats } : undefined;
  } catch {
    // Not a possible file name: too long, or below another file.
    return undefined;
  }
}

/** @returns the path of an address, or undefined if its percent-encoding is malformed */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

const isHashed = (url: string) => readAddress(url).address.startsWith('/assets/');

/**
 * @param url the requested address, relative to the root of the application
 * @returns the file to answer with, and the status
 */
function answerTo(dist: string, url: string): { found: Found | undefined; status: number } {
  const path = pathOf(url);
  const { language, address } = readAddress(url);
  const own = join(dist, folderOf(language));
  const fallback = () =>
    isAnswered(language, roomOf(address)) && !isFile(address) && existsSync(join(own, 'app.html'))
      ? { found: fileAt(join(own, 'app.html')), status: 200 }
      : { found: fileAt(join(own, '404.html')) ?? fileAt(join(dist, '404.html')), status: 404 };
  if (path === undefined || path.includes('\0') || path.length > 2_000 || hidden.test(path))
    return fallback();
  const file = resolve(dist, `.${sep}${path.replace(/\/+$/, '')}`);
  if (file !== dist && !file.startsWith(dist + sep)) return fallback();
  const isHome = /^\/([?#]|$)/.test(address);
  const found = isHome ? fileAt(join(own, 'index.html')) : fileAt(file);
  if (found) return { found, status: 200 };
  if (isHashed(url)) return { found: undefined, status: 404 };
  const page = fileAt(`${file}.html`);
  return page ? { found: page, status: 200 } : fallback();
}

const typeOf = (path: string): string => types[extname(path)] ?? 'application/octet-stream';

/** @returns whether a browser accepts an encoding: it names it with a weight other than 0 */
const isAccepted = ({ headers }: IncomingMessage, name: string): boolean =>
  String(headers['accept-encoding'] ?? '')
    .split(',')
    .map((each) => each.trim().split(/\s*;\s*q=/))
    .some(([encoding, weight = '1']) => encoding === name && Number(weight) > 0);

/** A part of a file, as the positions of its first and last byte. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * @param size the length of the file in bytes
 * @returns the part of the file that is requested; 'none' if it lies beyond the file; undefined to send the
 *   whole: also for several ranges, for malformed ones, and for conditions, since a weak tag satisfies none
 *   (RFC 9110, 13.1.5 and 14.2)
 */
function partOf({ method, headers }: IncomingMessage, size: number): Part | 'none' | undefined {
  const { range = '' } = headers;
  if (method !== 'GET' || headers['if-range'] !== undefined) return undefined;
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) ?? [];
  if (from === '' && to === '') return undefined;
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end ? 'none' : { start, end };
}

/** Sends a part of a file, uncompressed; an aborted download closes the file. */
function sendPart(response: ServerResponse, { path, stats }: Found, part: Part | 'none'): void {
  if (part === 'none') {
    response.writeHead(416, { 'Content-Range': `bytes */${stats.size}` }).end();
    return;
  }
  const { start, end } = part;
  response.writeHead(206, {
    'Content-Range': `bytes ${start}-${end}/${stats.size}`,
    'Content-Length': end - start + 1,
  });
  pipeline(createReadStream(path, part), response, () => {});
}

/** @returns what answers a request, for a server of Node's */
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
    const { stats } = found;
    const type = typeOf(found.path);
    const tag = `W/"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`;
    response.setHeader('Content-Type', type);
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('ETag', tag);
    response.setHeader('Cache-Control', isHashed(url) ? caching.hashed : caching.other);
    const known = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
    if (status === 200 && (known.includes(tag) || known.includes('*'))) {
      response.writeHead(304).end();
      return;
    }
    response.setHeader('Accept-Ranges', 'bytes');
    const part = status === 200 ? partOf(request, stats.size) : undefined;
    if (part !== undefined) {
      sendPart(response, found, part);
      return;
    }
    const encoding = compressible.test(type)
      ? encodings.find(({ name }) => isAccepted(request, name))
      : undefined;
    if (encoding) response.setHeader('Content-Encoding', encoding.name);
    const packed = encoding && fileAt(found.path + encoding.suffix);
    const isFresh = packed && packed.stats.mtimeMs >= stats.mtimeMs - 1000;
    const whole = isFresh ? packed : encoding ? undefined : found;
    if (encoding && !whole && isHashed(url) && request.method === 'GET') {
      packedOnce(found, encoding).then(
        (body) => response.writeHead(status, { 'Content-Length': body.length }).end(body),
        () => response.destroy(),
      );
      return;
    }
    if (whole) response.setHeader('Content-Length', whole.stats.size);
    response.writeHead(status);
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    // An aborted download closes the file.
    const done = () => {};
    if (whole) pipeline(createReadStream(whole.path), response, done);
    else if (encoding) pipeline(createReadStream(found.path), encoding.pack(), response, done);
  };
}

/** @returns a server at a free port */
export async function listen(
  answer: RequestListener,
): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    // By name: on localhost, browsers accept Brotli as they do on https.
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
