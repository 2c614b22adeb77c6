import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { serveBuild } from '../../scripts/site/serve.ts';
import { dist } from './dist.ts';

export interface Site {
  readonly origin: string;
  /** Changes the organisation's file, as somebody edits it on the server; the headers stay. */
  readonly write: (file: unknown) => void;
  readonly close: () => Promise<void>;
}

/**
 * Serves the build with an organisation's file of its own, and the headers that go with it.
 *
 * @param file the organisation's file: its text, or what it says
 * @param more other files beside it, by their paths
 */
export async function serveFor(file: unknown, more: Record<string, string> = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'organisation-'));
  for (const entry of readdirSync(dist, { withFileTypes: true })) {
    const [from, to] = [resolve(dist, entry.name), join(folder, entry.name)];
    if (entry.isDirectory()) symlinkSync(from, to, 'junction');
    else cpSync(from, to);
  }
  const write = (said: unknown) =>
    writeFileSync(
      join(folder, 'organisation.json'),
      typeof said === 'string' ? said : JSON.stringify(said),
    );
  write(file);
  for (const [name, text] of Object.entries(more)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const server = createServer(serveBuild(folder));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    write,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true });
    },
  };
}
