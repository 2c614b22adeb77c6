import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { PlatformKind } from '../../src/course/course.ts';
import type { Move } from '../../src/training/practise/moves.ts';
import { openRecords } from '../training/learningRecords.ts';
import { faultyTest as test } from './page.ts';
import { click, expect, expectNoBarriers, practice } from './training.ts';

test.describe.configure({ timeout: 240_000 });

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

type Files = Readonly<Record<string, Uint8Array>>;

/** How a platform names its object, and where its runtime is. */
const scorms = {
  'scorm-2004': {
    module: 'scorm-again/scorm2004/min',
    object: 'API_1484_11',
    made: 'new Scorm2004API({ autocommit: false, logLevel: 5 })',
  },
  'scorm-1.2': {
    module: 'scorm-again/scorm12/min',
    object: 'API',
    made: 'new Scorm12API({ autocommit: false, logLevel: 5, autoCompleteLessonStatus: false })',
  },
} as const;

type Scorm = keyof typeof scorms;

/** The page of a learning platform: its object, what it kept of the session before, and the course in a frame. */
const platformPage = ({ object, made }: (typeof scorms)[Scorm]) => `<!doctype html>
<html lang="en"><title>Learning platform</title>
<script src="/runtime.js"></script>
<script>
  window.platform = window.${object} = ${made};
  platform.cmi.suspend_data = sessionStorage.getItem('kept') ?? '';
</script>
<body style="margin: 0"><iframe src="/course/index.html" title="The course" style="width: 100%; height: 100vh; border: 0"></iframe></body></html>`;

/** @returns the platform's address and what closes it */
async function openPlatform(files: Files, scorm: Scorm = 'scorm-2004') {
  const runtime = readFileSync(createRequire(import.meta.url).resolve(scorms[scorm].module));
  const server = createServer(({ url = '' }, response) => {
    const path = url.replace(/\?.*/, '');
    const file = path.startsWith('/course/') ? files[path.slice('/course/'.length)] : undefined;
    const content =
      path === '/' ? platformPage(scorms[scorm]) : path === '/runtime.js' ? runtime : file;
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

/** @returns the files of a course for another platform: they differ in what its page is told alone */
function filesFor(kind: PlatformKind, files: Files): Files {
  const page = new TextDecoder().decode(files['index.html']);
  const told = page.replace('"kind":"scorm-2004"', `"kind":"${kind}"`);
  return { ...files, 'index.html': new TextEncoder().encode(told) };
}

/** Opens the course in the platform, as it was left. */
async function launch(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('there is no course');
  await frame.locator('main h1').waitFor();
  return frame;
}

interface Platform {
  readonly platform: { cmi: { suspend_data: string }; lmsGetValue(element: string): string };
}

/** Closes the course's window, as people do; the platform keeps what it was told. */
const leave = (page: Page) =>
  page.evaluate(() => {
    const { platform } = window as unknown as Platform;
    sessionStorage.setItem('kept', platform.cmi.suspend_data);
  });

/** @returns what the platform has been told */
const told = (page: Page, element: string): Promise<string> =>
  page.evaluate((name) => (window as unknown as Platform).platform.lmsGetValue(name), element);

/** Gives a call up where it stands. @returns its score */
async function giveUp(frame: Frame): Promise<number> {
  await frame.locator('article[data-seed]').waitFor();
  await frame.getByRole('button', { name: 'Wrap up' }).first().click();
  await frame.locator('[data-end]').click();
  return Number(await frame.locator('[data-debrief]').getAttribute('data-score'));
}

/** Where a call stands, and what was said in it. */
async function shown(frame: Frame) {
  const step = frame.locator('article[data-seed]');
  await step.waitFor();
  return [
    await step.getAttribute('data-node'),
    await frame.locator('[data-said]').allTextContents(),
  ];
}

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
  const files = unzipSync(readFileSync(zip));
  const { address, close } = await openPlatform(files);

  let frame = await launch(page, address);
  await frame.locator('[data-call="0"] a').click();
  const { moves } = playBest(call, allFlows);
  const half = Math.floor(moves.length / 2);
  for (const move of moves.slice(0, half)) await click(frame, move);
  const before = await shown(frame);
  await expect.poll(() => told(page, 'cmi.suspend_data')).not.toBe('');
  await leave(page);

  frame = await launch(page, address);
  expect(await shown(frame)).toEqual(before);
  for (const move of moves.slice(half)) await click(frame, move);
  await expect(frame.locator('[data-debrief]')).toHaveAttribute('data-score', '100');
  await expect.poll(() => told(page, 'cmi.score.raw')).toBe('100');
  expect(await told(page, 'cmi.completion_status')).toBe('incomplete');
  const decided = Number(await told(page, 'cmi.interactions._count'));
  expect(decided).toBeGreaterThan(Object.keys(call.truth).length);

  // The second is given up at once: that counts, and a second play does not.
  await frame.locator('[data-course-on]').click();
  await frame.locator('[data-call="1"] a').click();
  const score = await giveUp(frame);
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
  // It looks like the application: the mark is small, and rooms have the last word on what they show.
  const mark = await page.locator('.brand svg').boundingBox();
  expect(mark?.height).toBeLessThan(48);
  await expect(page.locator('.course-calls')).not.toHaveCSS('margin-top', '0px');
  await expectNoBarriers(page, 'a course');
  close();
  rmSync(folder, { recursive: true });

  await playsInScorm12(page, files, moves.slice(0, half));
  await playsInCmi5(page, files, moves.slice(0, half));
});

/** A call begun, left, gone on with and given up, and the other: it is what the platform has. */
async function playsInScorm12(page: Page, files: Files, moves: readonly Move[]) {
  const { address, close } = await openPlatform(filesFor('scorm-1.2', files), 'scorm-1.2');
  let frame = await launch(page, address);
  await frame.locator('[data-call="0"] a').click();
  for (const move of moves) await click(frame, move);
  const before = await shown(frame);
  await expect.poll(() => told(page, 'cmi.suspend_data')).not.toBe('');
  await leave(page);
  frame = await launch(page, address);
  expect(await shown(frame)).toEqual(before);
  const first = await giveUp(frame);
  await expect.poll(() => told(page, 'cmi.core.score.raw')).toBe(String(first));
  expect(await told(page, 'cmi.core.lesson_status')).toBe('incomplete');
  await frame.locator('[data-course-on]').click();
  await frame.locator('[data-call="1"] a').click();
  const mean = (first + (await giveUp(frame))) / 2;
  await expect.poll(() => told(page, 'cmi.core.score.raw')).toBe(String(mean));
  expect(await told(page, 'cmi.core.lesson_status')).toBe(mean >= 70 ? 'passed' : 'failed');
  close();
}

/** The same where the page is opened by itself and speaks to records of learning. */
async function playsInCmi5(page: Page, files: Files, moves: readonly Move[]) {
  const { address, close } = await openPlatform(filesFor('cmi5', files));
  const records = await openRecords();
  const open = async () => {
    await page.goto(`${address}course/index.html${records.launch}`);
    await page.locator('main h1').waitFor();
    return page.mainFrame();
  };
  let frame = await open();
  await frame.locator('[data-call="0"] a').click();
  for (const move of moves) await click(frame, move);
  const before = await shown(frame);
  await expect.poll(() => records.state('progress')).toContain('text');
  frame = await open();
  expect(await shown(frame)).toEqual(before);
  const first = await giveUp(frame);
  await frame.locator('[data-course-on]').click();
  await frame.locator('[data-call="1"] a').click();
  const mean = (first + (await giveUp(frame))) / 2;
  const judged = () =>
    records.statements.find(({ result }) => result?.success !== undefined && result.score);
  await expect
    .poll(() => judged()?.result)
    .toMatchObject({
      score: { raw: mean, scaled: mean / 100 },
      success: mean >= 70,
    });
  records.close();
  close();
}
