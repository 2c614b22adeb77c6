import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersOf } from '../../scripts/build/headers.ts';
import { dist } from '../browser/dist.ts';
import { choose } from '../browser/page.ts';
import { receiveTickets } from '../browser/ticket-server.ts';
import { expect, kept, test } from '../faults/site.ts';
import { hasBrotli, missing, type Nginx, startNginx } from './nginx.ts';

// On the machine that decides, a server that is missing is a failure; elsewhere it is said.
test.skip(missing !== undefined && process.env.CI === undefined, missing);
test.describe.configure({ mode: 'serial', timeout: 600_000 });

/** An answer as it came: fetch would go up the path, and unpack. */
interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

function get(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = ask({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}

for (const { which, base } of [
  { which: 'root', base: '/' },
  { which: 'subpath', base: '/help/' },
] as const) {
  test.describe(`nginx, the application at ${base}`, () => {
    let nginx: Nginx;
    let build = dist;
    let own: string | undefined;

    test.beforeAll(async () => {
      if (missing !== undefined) throw new Error(missing);
      // One of the two builds the application first, beside the other tests.
      test.setTimeout(300_000);
      if (which === 'subpath') {
        build = process.env.TEST_SUBPATH_DIST ?? '';
        if (build === '') {
          own = mkdtempSync(join(tmpdir(), 'troubleshooter-subpath-'));
          build = join(own, 'help');
          mkdirSync(build);
          // What a path changes is the same in every language.
          const what = ['--precompress', '--languages', 'en', '--base', base, '--outDir', build];
          const args = ['scripts/build.ts', ...what];
          const env = { ...process.env, PRERENDER_CAP: '3' };
          const { status, stderr } = spawnSync('npx', ['tsx', ...args], { encoding: 'utf8', env });
          if (status !== 0) throw new Error(stderr);
        }
      }
      nginx = await startNginx(which, build);
    });

    test.afterAll(async () => {
      await nginx?.stop();
      if (own) rmSync(own, { recursive: true, force: true });
    });

    const at = (path: string) => base + path;
    const assets = () => readdirSync(join(build, 'assets'));
    const script = () => at(`assets/${assets().find((name) => /^app-.*\.js$/.test(name))}`);

    test('every class of address answers with its status, type and caching', async () => {
      const html = 'text/html; charset=utf-8';
      const forever = 'public, max-age=31536000, immutable';
      const flows = assets().find((name) => name.startsWith('flows-'));
      const classes: [path: string, status: number, type: string, cache: string][] = [
        [at(''), 200, html, 'no-cache'],
        [at('?q=code'), 200, html, 'no-cache'],
        [at('guides/activation-code-expired'), 200, html, 'no-cache'],
        [at('guides/activation-code-expired/yes/'), 200, html, 'no-cache'],
        [at(`guides/clock-drift/${'x/'.repeat(50)}`), 200, html, 'no-cache'],
        [at('guides/no-such-guide'), 200, html, 'no-cache'],
        [at('codes'), 200, html, 'no-cache'],
        [at('codes/onespan'), 200, html, 'no-cache'],
        [at('codes/onespan/1007'), 200, html, 'no-cache'],
        [at('codes/azure/102'), 200, html, 'no-cache'],
        [at('open?c=x'), 200, html, 'no-cache'],
        [at('desk'), 200, html, 'no-cache'],
        [at('desk/some/call'), 200, html, 'no-cache'],
        [at('train'), 200, html, 'no-cache'],
        [at('sw.js'), 200, 'text/javascript; charset=utf-8', 'no-cache'],
        [at('manifest.webmanifest'), 200, 'application/manifest+json; charset=utf-8', 'no-cache'],
        [at('organisation.json'), 200, 'application/json; charset=utf-8', 'no-cache'],
        [at('schemas/case-summary.v1.json'), 200, 'application/json; charset=utf-8', 'no-cache'],
        [at('icon.svg'), 200, 'image/svg+xml; charset=utf-8', 'no-cache'],
        [at('icon-192.png'), 200, 'image/png', 'no-cache'],
        [script(), 200, 'text/javascript; charset=utf-8', forever],
        [at(`assets/${flows}/clock-drift.js`), 200, 'text/javascript; charset=utf-8', forever],
        [at('no/such/page'), 404, html, 'no-cache'],
        [at('guidesx'), 404, html, 'no-cache'],
        [at('wp-login.php'), 404, html, 'no-cache'],
      ];
      for (const [path, status, type, cache] of classes) {
        const answer = await get(nginx.origin, path);
        expect.soft(answer.status, path).toBe(status);
        expect.soft(answer.headers['content-type'], path).toBe(type);
        expect.soft(answer.headers['cache-control'], path).toBe(cache);
      }
    });

    test('everything carries every header, the friendly 404 too, and none twice', async () => {
      const wanted = Object.entries(headersOf(build));
      for (const path of [at(''), at('guides/clock-drift'), script(), at('sw.js'), at('nothing')]) {
        const { headers } = await get(nginx.origin, path);
        for (const [name, value] of wanted)
          expect.soft(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
      }
    });

    test('pages and files come compressed, with Brotli where the build has compressed them', async () => {
      const encodings = [
        { name: 'gzip', unpack: gunzipSync },
        ...(hasBrotli && existsSync(join(build, 'index.html.br'))
          ? [{ name: 'br', unpack: brotliDecompressSync }]
          : []),
      ];
      const paths = [at(''), at('guides/activation-code-expired'), at('desk'), script()];
      for (const path of paths) {
        const plain = await get(nginx.origin, path);
        expect(plain.headers['content-encoding'], path).toBeUndefined();
        for (const { name, unpack } of encodings) {
          const packed = await get(nginx.origin, path, { headers: { 'Accept-Encoding': name } });
          expect(packed.headers['content-encoding'], path).toBe(name);
          expect(packed.headers.vary, path).toContain('Accept-Encoding');
          expect(unpack(packed.body).equals(plain.body), path).toBe(true);
          expect(packed.body.length).toBeLessThan(plain.body.length);
        }
      }
    });

    test('a worker and an organisation’s file that are put in the place of the built ones are what is served', async () => {
      const copy = mkdtempSync(join(tmpdir(), 'troubleshooter-replaced-'));
      const folder = join(copy, 'help');
      cpSync(build, folder, { recursive: true, filter: (from) => !/\/guides\/./.test(from) });
      const replaced = {
        'sw.js': readFileSync('deploy/kill-switch/sw.js', 'utf8'),
        'organisation.json': JSON.stringify({ name: 'Example', notice: 'x'.repeat(2_000) }),
      };
      for (const [name, text] of Object.entries(replaced)) writeFileSync(join(folder, name), text);
      const other = await startNginx(which, folder);
      try {
        for (const [name, text] of Object.entries(replaced))
          for (const encoding of ['identity', 'gzip', 'br', 'gzip, br']) {
            const headers = { 'Accept-Encoding': encoding };
            const answer = await get(other.origin, at(name), { headers });
            const isPacked = answer.headers['content-encoding'] === 'gzip';
            const body = isPacked ? gunzipSync(answer.body) : answer.body;
            expect(body.toString(), `${name} as ${encoding}`).toBe(text);
          }
      } finally {
        await other.stop();
        rmSync(copy, { recursive: true, force: true });
      }
    });

    test('a ticket goes to the receiver behind the same address, and nothing else does', async ({
      page,
    }) => {
      const copy = mkdtempSync(join(tmpdir(), 'troubleshooter-tickets-'));
      const folder = join(copy, 'help');
      cpSync(build, folder, {
        recursive: true,
        filter: (from) => !/\/(?:codes|fr|de)\/./.test(from),
      });
      const url = at('tickets');
      const organisation = { tickets: { by: 'webhook', url } };
      writeFileSync(join(folder, 'organisation.json'), JSON.stringify(organisation));
      const system = await receiveTickets();
      const other = await startNginx(which, folder, Number(new URL(system.url).port));
      try {
        const said: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') said.push(message.text());
        });
        const path = at('guides/activation-code-expired/yes/failed/expired-again');
        await page.goto(other.origin + path);
        await page.getByText('See the ticket, then send it').click();
        await page.locator('[data-ticket-send]').click();
        await expect(page.locator('[data-ticket="sent"]')).toBeVisible();
        expect(system.requests).toHaveLength(1);
        expect(JSON.parse(system.requests[0]?.body ?? '')).toMatchObject({
          link: expect.stringContaining(other.origin + path),
        });
        expect(said).toEqual([]);
        for (const [method, of] of [
          ['GET', url],
          ['OPTIONS', url],
          ['POST', at('tickets/1')],
          ['GET', at('health')],
          ['GET', at('metrics')],
        ] as const)
          expect([404, 405], `${method} ${of}`).toContain(
            (await get(other.origin, of, { method })).status,
          );
        expect(system.requests).toHaveLength(1);
        await system.goAway();
        const away = await get(other.origin, url, { method: 'POST' });
        expect(away.status).toBe(502);
        expect(away.headers['content-security-policy']).toBe(
          headersOf(build)['Content-Security-Policy'],
        );
      } finally {
        await system.goAway();
        await other.stop();
        rmSync(copy, { recursive: true, force: true });
      }
    });

    test('a file of an old version is missing, in words of one line and not as a page, and not for ever', async () => {
      const { status, headers, body } = await get(nginx.origin, at('assets/app-00000000.js'));
      expect(status).toBe(404);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-type']).toContain('text/plain');
      expect(body.toString()).toBe('Not found\n');
    });

    test('a page that has not changed is not sent again', async () => {
      const first = await get(nginx.origin, at('guides/clock-drift'));
      const again = await get(nginx.origin, at('guides/clock-drift'), {
        headers: { 'If-None-Match': String(first.headers.etag) },
      });
      expect(again.status).toBe(304);
    });

    test('what is for the server alone is not served', async () => {
      for (const path of [
        '.server/headers.nginx.conf',
        '_headers',
        'index.html.gz',
        '.vite/manifest.json',
      ])
        expect((await get(nginx.origin, at(path))).status, path).toBe(404);
    });

    test('hostile addresses end at an error or at a friendly page, and nothing else is read', async () => {
      for (const path of [
        at('../../../../etc/passwd'),
        at('..%2f..%2f..%2fetc%2fpasswd'),
        at('guides/%2e%2e/%2e%2e/etc/passwd'),
        at('%00'),
        at('%E0%A4%A'),
        at('guides/%'),
        at('/\\evil.example'),
        `//evil.example${base}`,
        at(`guides/${'x/'.repeat(10_000)}`),
      ]) {
        const { status, headers, body } = await get(nginx.origin, path);
        expect.soft([200, 400, 404, 414], path.slice(0, 60)).toContain(status);
        if (status !== 200 && which === 'root')
          expect.soft(body.toString(), path.slice(0, 60)).toContain('id="app"');
        expect.soft(headers.location, path.slice(0, 60)).toBeUndefined();
        expect.soft(body.toString(), path.slice(0, 60)).not.toContain('root:');
      }
    });

    test('the clock check finds the server’s time', async () => {
      const { status, headers, body } = await get(nginx.origin, at('?clock=1'), { method: 'HEAD' });
      expect(status).toBe(200);
      expect(Math.abs(Date.parse(String(headers.date)) - Date.now())).toBeLessThan(60_000);
      expect(body.length).toBe(0);
    });

    test('in a browser a guide is walked, found and reloaded, and everything stays below the path', async ({
      page,
    }) => {
      const outside: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => {
        const { origin, pathname } = new URL(request.url());
        if (origin !== nginx.origin || !pathname.startsWith(base)) outside.push(request.url());
      });
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(message.text());
      });
      await page.goto(nginx.origin + base);
      await kept(page);
      await page
        .getByRole('link', { name: 'The app says my activation code has expired' })
        .first()
        .click();
      await choose(page, 'yes');
      await expect(page).toHaveURL(`${nginx.origin}${base}guides/activation-code-expired/yes`);
      await page.reload();
      await page.locator('[data-answer="hand-over"]').click();
      await expect(page.locator('[data-summary="text"]')).toContainText(
        `${nginx.origin}${base}guides/activation-code-expired/yes/hand-over`,
      );
      await page.goto(`${nginx.origin}${base}codes/onespan/1007`);
      await expect(page.locator('main')).toContainText('1007');
      await page.goto(`${nginx.origin}${base}desk`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.goto(nginx.origin + base);
      await expect(page.locator('[data-resume]')).toHaveAttribute(
        'href',
        new RegExp(`^${base}guides/`),
      );
      for (const href of await page
        .locator('a[href]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')))
        expect(href).toMatch(new RegExp(`^(${base}|#|mailto:)`));
      expect(outside).toEqual([]);
      expect(said).toEqual([]);
    });

    test('in a browser without JavaScript the prerendered pages lead on', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(nginx.origin + base);
      await page
        .getByRole('link', { name: 'The app says my activation code has expired' })
        .first()
        .click();
      await page.locator('[data-answer="yes"]').click();
      await expect(page).toHaveURL(`${nginx.origin}${base}guides/activation-code-expired/yes`);
      await context.close();
    });

    test('with nginx stopped, what was opened once goes on', async ({ page }) => {
      await page.goto(nginx.origin + base);
      await kept(page);
      await nginx.stop();
      await page.goto(`${nginx.origin}${base}guides/identity-name-exists`);
      await expect(page.locator('[data-flow="identity-name-exists"]')).toBeVisible();
      nginx = await startNginx(which, build);
    });
  });
}
