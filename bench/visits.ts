/**
 * What visits cost a server: `npm run bench:visits` counts the requests and bytes, as a CDN would, of a
 * first visit, a second one, and the first one after a release, and the files of the build in `dist`; it
 * writes them into docs/connect/scale.md.
 */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SCRIPT } from '../scripts/build/budget.ts';
import { filesIn } from '../scripts/build/paths.ts';
import { launch } from '../scripts/site/browser.ts';
import { listen } from '../scripts/site/serve.ts';
import { startNginx } from '../test/deploy/nginx.ts';

const folder = mkdtempSync(join(tmpdir(), 'troubleshooter-visits-'));
const build = join(folder, 'dist');
cpSync('dist', build, { recursive: true });
const files = filesIn(build);
const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
const nginx = await startNginx('root', build);

interface Count {
  requests: number;
  unchanged: number;
  bytes: number;
}
const none = (): Count => ({ requests: 0, unchanged: 0, bytes: 0 });
let count = none();
const { hostname, port } = new URL(nginx.origin);
const { origin } = await listen((incoming, answer) => {
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

/** @returns the counts since the last call */
function counted(): Count {
  const all = count;
  count = none();
  return all;
}

const browser = await launch();
const context = await browser.newContext();

/**
 * A visit of one guide to its end, including what the worker fetches once the page is idle.
 *
 * @returns the counts until its first question was idle, and after that
 */
async function visit(): Promise<readonly [Count, Count]> {
  const page = await context.newPage();
  await page.goto(`${origin}/guides/activation-code-expired`);
  await page.locator('[data-answer="yes"]').waitFor();
  await page.waitForLoadState('networkidle');
  const first = counted();
  for (const answer of ['yes', 'failed', 'expired-again']) {
    await page.waitForTimeout(500);
    await page.locator(`[data-answer="${answer}"]`).click();
  }
  await page.locator('[data-summary="text"]').waitFor({ state: 'attached' });
  for (let before = -1; before !== count.requests; ) {
    before = count.requests;
    await page.waitForTimeout(3_000);
  }
  await page.close();
  return [first, counted()];
}

const [first, rest] = await visit();
const second = sum(await visit());
// A release that changes the scripts of one guide, and so the worker.
const flows = readdirSync(join(build, 'assets')).find((name) => name.startsWith('flows-')) ?? '';
const worker = readFileSync(join(build, 'sw.js'), 'utf8');
cpSync(join(build, 'assets', flows), join(build, 'assets', 'flows-released'), { recursive: true });
writeFileSync(join(build, 'sw.js'), worker.replaceAll(flows, 'flows-released'));
const released = sum(await visit());

await browser.close();
await nginx.stop();
const doc = 'docs/connect/scale.md';
const [before = '', after = ''] = readFileSync(doc, 'utf8').split(
  /(?<=<!-- figures[^>]*-->\n)[\s\S]*(?=<!-- end of figures -->)/,
);
if (after === '') throw new Error(`${doc} has no place for figures`);
writeFileSync(doc, before + figures() + after);
rmSync(folder, { recursive: true, force: true });
process.exit(0);

/** @returns the sum of two counts */
function sum([one, other]: readonly [Count, Count]): Count {
  return {
    requests: one.requests + other.requests,
    unchanged: one.unchanged + other.unchanged,
    bytes: one.bytes + other.bytes,
  };
}

/** @returns the figures in the form the page has them */
function figures(): string {
  const kB = (bytes: number) => (bytes < 1000 ? 'under 1 kB' : `${Math.round(bytes / 1000)} kB`);
  const row = (what: string, { requests, unchanged, bytes }: Count) =>
    `| ${what} | ${requests} | ${unchanged} | ${kB(bytes)} |`;
  const html = readFileSync(join(build, 'guides/activation-code-expired.html'), 'utf8');
  const styles = [...html.matchAll(/<link rel="stylesheet"[^>]*href="\/([^"]+)"/g)].map(
    ([, file = '']) => readFileSync(join(build, file)),
  );
  const packed = (content: string | Buffer) => gzipSync(content).length;
  const all = sum([first, rest]);
  const whole = (number: number) => number.toLocaleString('en');
  return `
| | requests | of which “not changed” | on the wire |
| --- | --- | --- | --- |
${row('first visit, until the page of its first question is at rest', first)}
${row('the rest of it: the next steps, and everything for offline use', rest)}
${row('a second visit', second)}
${row('the first visit after a release of the guides', released)}

The first view itself is smaller: ${kB(packed(html))} of HTML, ${kB(styles.reduce((bytes, each) => bytes + packed(each), 0))} of CSS and at most ${SCRIPT} of scripts ([performance.md](../performance.md)); the rest of the first row is fetched after it.

People are seldom locked out twice, so count every visit as a first one: ten million are ${(all.bytes / 1e5).toFixed(1)} TB and ${(all.requests / 100).toFixed(1)} billion requests a month, all of them for files a CDN has. If everyone came back after a release of the guides, that would be ${(released.bytes / 1e5).toFixed(1)} TB more, spread over the time they take to come.

The build has ${whole(files.length)} files, ${Math.round(size / 1e6)} MB before compression; the first pages of guides and their handovers are most of it.

`;
}
