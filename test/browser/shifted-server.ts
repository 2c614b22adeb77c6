import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveBuild } from '../../scripts/site/serve.ts';
import { dist } from './dist.ts';

/**
 * Serves the build from a machine whose clock is wrong.
 *
 * @param shift milliseconds that the server's Date header is ahead of this machine's clock
 * @returns the server and its origin
 */
export async function serveShifted(shift: number): Promise<{ server: Server; origin: string }> {
  const serve = serveBuild(dist);
  const server = createServer((request, response) => {
    response.setHeader('Date', new Date(Date.now() + shift).toUTCString());
    serve(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${port}` };
}
