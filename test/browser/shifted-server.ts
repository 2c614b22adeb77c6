import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { headersOf } from '../../scripts/headers.ts';
import { dist } from './dist.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the build from a machine whose clock is wrong.
 *
 * @param shift milliseconds that the server's Date header is ahead of this machine's clock
 * @returns the server and its origin
 */
export async function serveShifted(shift: number): Promise<{ server: Server; origin: string }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const file = extname(path) === '' ? 'index.html' : path;
    const body = await readFile(join(dist, file)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, {
      ...headersOf(dist),
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      Date: new Date(Date.now() + shift).toUTCString(),
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${port}` };
}
