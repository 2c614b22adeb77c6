/** One server for all that is compared: the product's own, over several folders. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveBuild } from '../scripts/site/serve.ts';

/** Where a folder stands on the server, from `/` to `/`. */
type Sites = Readonly<Record<string, string>>;

export interface Served {
  readonly origin: string;
  /** Serves more folders. */
  add(sites: Sites): void;
  close(): void;
}

/**
 * @param sites the folders to serve, by where they stand
 * @returns the server, at a port that was free
 */
export async function serve(sites: Sites): Promise<Served> {
  const handlers = new Map<string, ReturnType<typeof serveBuild>>();
  const add = (more: Sites) => {
    for (const [base, folder] of Object.entries(more)) handlers.set(base, serveBuild(folder, base));
  };
  add(sites);
  const server = createServer((request, response) => {
    const base = [...handlers.keys()]
      .filter((each) => request.url?.startsWith(each))
      .reduce((longest, each) => (each.length > longest.length ? each : longest), '/');
    handlers.get(base)?.(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    // By name: browsers take Brotli from localhost as they do from https.
    origin: `http://localhost:${port}`,
    add,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
