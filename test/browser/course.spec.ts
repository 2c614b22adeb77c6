import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { faultyTest as test } from './page.ts';
import { click, expect, expectNoBarriers, practice } from './training.ts';

test.describe.configure({ timeout: 240_000 });

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** The page of a learning platform: its object, what it kept of the session before, and the course in a frame. */
const platformPage = `<!doctype html><html lang="en"><title>Learning platform</title>
<script src="/runtime.js"></script>
<script>
  window.API_1484_11 = new Scorm2004API({ autocommit: false, logLevel: 5 });
  API_1484_11.cmi.suspend_data = sessionStorage.getItem('kept') ?? '';
</script>
<body style="margin: 0"><iframe src="/course/index.html" title="The course" style="width: 100%; height: 100vh; border: 0"></iframe></body></html>`;

/** @returns the platform's address and what closes it */
async function openPlatform(files: Readonly<Record<string, Uint8Array>>) {
  const runtime = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm2004/min'));
  const server = createServer(({ url = '' }, response) => {
    const path = url.replace(/\?.*/, '');
    const file = path.startsWith('/course/') ? files[path.slice('/course/'.length)] : undefined;
    const content = path === '/' ? platformPage : path === '/runtime.js' ? runtime : file;
    if (content === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'Content-Type': types[path === '/' ? '.html' : extname(path)] ?? '' })
        .end(content);
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, close };
}

/** Opens the course in the platform, as it was left. */
async function launch(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('there is no course');
  await frame.locator('main h1').waitFor();
  return frame;
}

/** Closes the course's window, as people do; the platform keeps what it was told. */
const leave = (page: Page) =>
  page.evaluate(() => {
    const { API_1484_11: api } = window as unknown as {
      API_1484_11: { cmi: { suspend_data: string } };
    };
    sessionStorage.setItem('kept', api.cmi.suspend_data);
  });

/** @returns what the platform has been told */
const told = (page: Page, element: string): Promise<string> =>
  page.evaluate(
    (name) =>
      (
        window as unknown as { API_1484_11: { lmsGetValue(element: string): string } }
      ).API_1484_11.lmsGetValue(name),
    element,
  );

test('a package is played in a learning platform, left and gone on with, and reports the room’s own score', async ({
  page,
}) => {
  const { allFlows, makeCall, playBest, records } = await practice();
  const call = Array.from({ length: 200 }, (_, i) =>
    makeCall(String(i), allFlows, records, 1),
  ).find(
    ({ caller, isProtected, isInDoubt, truth }) =>
      caller.is === 'real' &&
      isProtected &&
      !isInDoubt &&
      Object.keys(truth).length > 2 &&
      Object.values(truth).every((answer) => !answer.includes('~')),
  );
  if (call === undefined) throw new Error('there is no such call');
  const folder = mkdtempSync(join(tmpdir(), 'course-'));
  const zip = join(folder, 'course.zip');
  const asked = ['--scorm', '2004', '--seeds', `${call.seed}-1,7-2`, '--out', zip];
  execFileSync('npm', ['run', '--silent', 'build:course', '--', ...asked], { stdio: 'inherit' });
  const { address, close } = await openPlatform(unzipSync(readFileSync(zip)));

  let frame = await launch(page, address);
  await frame.locator('[data-call="0"] a').click();
  const { moves } = playBest(call, allFlows);
  const half = Math.floor(moves.length / 2);
  for (const move of moves.slice(0, half)) await click(frame, move);
  const shown = async () => {
    const step = frame.locator('article[data-seed]');
    return [
      await step.getAttribute('data-node'),
      await frame.locator('[data-said]').allTextContents(),
    ];
  };
  const before = await shown();
  await expect.poll(() => told(page, 'cmi.suspend_data')).not.toBe('');
  await leave(page);

  frame = await launch(page, address);
  await frame.locator('article[data-seed]').waitFor();
  expect(await shown()).toEqual(before);
  for (const move of moves.slice(half)) await click(frame, move);
  await expect(frame.locator('[data-debrief]')).toHaveAttribute('data-score', '100');
  await expect.poll(() => told(page, 'cmi.score.raw')).toBe('100');
  expect(await told(page, 'cmi.completion_status')).toBe('incomplete');
  const decided = Number(await told(page, 'cmi.interactions._count'));
  expect(decided).toBeGreaterThan(Object.keys(call.truth).length);

  // The second is given up at once: that counts, and a second play does not.
  await frame.locator('[data-course-on]').click();
  await frame.locator('[data-call="1"] a').click();
  await frame.locator('article[data-seed]').waitFor();
  await frame.getByRole('button', { name: 'Wrap up' }).first().click();
  await frame.locator('[data-end]').click();
  const score = Number(await frame.locator('[data-debrief]').getAttribute('data-score'));
  expect(score).toBeLessThan(100);
  await expect.poll(() => told(page, 'cmi.completion_status')).toBe('completed');
  expect(Number(await told(page, 'cmi.score.raw'))).toBe((100 + score) / 2);
  expect(await told(page, 'cmi.success_status')).toBe(
    (100 + score) / 2 >= 70 ? 'passed' : 'failed',
  );
  expect(Number(await told(page, 'cmi.interactions._count'))).toBeGreaterThan(decided);
  await frame.locator('[data-course-on]').click();
  await expect(frame.locator('[data-course]')).toHaveAttribute(
    'data-score',
    String((100 + score) / 2),
  );
  await expect(frame.locator('[data-trouble]')).toHaveCount(0);

  // The course by itself, for its looks.
  await page.goto(`${address}course/index.html`);
  await expect(page.locator('[data-trouble]')).toBeVisible();
  await expectNoBarriers(page, 'a course');
  close();
  rmSync(folder, { recursive: true });
});
