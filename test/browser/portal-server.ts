import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The page that docs/connect/pages.md shows, in a folder with its script and its style sheet. */
const example = 'docs/examples/portal';

export interface Portal {
  readonly origin: string;
  /** Says where the site is and what is in the page: the portal has to be there first, to be allowed. */
  readonly show: (site: string, body: string) => void;
  readonly close: () => Promise<void>;
}

/**
 * A page of somebody else's on an origin of its own, with a policy that allows the site in it and
 * nothing else; `/example/` is the page of the documentation, with its own policy.
 */
export async function openPortal(): Promise<Portal> {
  let site = '';
  let shown = '';
  const server = createServer(({ url = '/' }, response) => {
    const [, file] = /^\/example\/([\w.]*)$/.exec(url) ?? [];
    const type = /\.(js|css)$/.exec(url)?.[1];
    response.setHeader('Content-Type', `text/${type === 'js' ? 'javascript' : (type ?? 'html')}`);
    if (file !== undefined) {
      const text = readFileSync(join(example, file || 'index.html'), 'utf8');
      response.end(text.replaceAll('https://help.example.org', site));
      return;
    }
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src ${site}; frame-src ${site}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`,
    );
    response.end(
      '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">' +
        `<title>A portal</title>${
          url === '/before'
            ? '<h1>Before</h1>'
            : `<script src="${site}/embed.js" defer></script><main><h1>Help</h1>${shown}<a id="after" href="/before">After it</a></main>`
        }`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    show(at, body) {
      site = at;
      shown = body;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
