/**
 * What visits cost a server: `npx tsx bench/visits.ts [<build>]` prints requests and bytes, as a CDN would
 * count them, of a first visit, a second one, and the first one after a release. For docs/connect/scale.md.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startNginx } from '../test/deploy/nginx.ts';

const folder = mkdtempSync(join(tmpdir(), 'troubleshooter-visits-'));
const build = join(folder, 'dist');
cpSync(process.argv[2] ?? 'dist', build, { recursive: true });
const nginx = await startNginx('root', build);

let count = { requests: 0, unchanged: 0, bytes: 0 };
const { hostname, port } = new URL(nginx.origin);
const counting = createServer((incoming, answer) => {
  const { url: path, method, headers } = incoming;
  const onward = request({ hostname, port, path, method, headers }, (back) => {
    count.requests += 1;
    if (back.statusCode === 304) count.unchanged += 1;
    answer.writeHead(back.statusCode ?? 502, back.headers);
    back.on('data', (part: Buffer) => {
      count.bytes += part.length;
    });
    back.pipe(answer);
  });
  incoming.pipe(onward);
});
await new Promise<void>((ready) => counting.listen(0, 'localhost', ready));
const address = counting.address();
const origin = `http://localhost:${typeof address === 'object' ? address?.port : 0}`;

function told(what: string): void {
  const { requests, unchanged, bytes } = count;
  console.log(
    `${what}: ${requests} requests, ${unchanged} of them unchanged; ${Math.round(bytes / 1000)} kB`,
  );
  count = { requests: 0, unchanged: 0, bytes: 0 };
}

const { CHROME_PATH } = process.env;
const browser = await chromium.launch({
  ...(CHROME_PATH && { executablePath: CHROME_PATH }),
  args: ['--no-sandbox', '--disable-gpu'],
});
const context = await browser.newContext();

/** A visit of one guide to its end; what the worker fetches at rest is waited for. */
async function visit(what: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/guides/activation-code-expired`);
  await page.locator('[data-answer="yes"]').waitFor();
  await page.waitForLoadState('networkidle');
  told(`${what}, its first question`);
  for (const answer of ['yes', 'failed', 'expired-again']) {
    await page.waitForTimeout(500);
    await page.locator(`[data-answer="${answer}"]`).click();
  }
  await page.locator('[data-summary="text"]').waitFor({ state: 'attached' });
  for (let before = -1; before !== count.requests; ) {
    before = count.requests;
    await page.waitForTimeout(3_000);
  }
  told(`${what}, all the rest`);
  await page.close();
}

await visit('first visit');
await visit('second visit');
// A release in which the scripts of one guide, and so the worker, are others.
const flows = readdirSync(join(build, 'assets')).find((name) => name.startsWith('flows-')) ?? '';
const worker = readFileSync(join(build, 'sw.js'), 'utf8');
cpSync(join(build, 'assets', flows), join(build, 'assets', 'flows-released'), { recursive: true });
writeFileSync(join(build, 'sw.js'), worker.replaceAll(flows, 'flows-released'));
await visit('first visit after a release of the guides');

await browser.close();
await nginx.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
