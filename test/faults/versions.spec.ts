import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dist } from '../browser/dist.ts';
import {
  copyWithoutPages,
  expect,
  kept,
  nextVersion,
  removeVersions,
  type Site,
  test,
} from './site.ts';

test.afterAll(removeVersions);

const bar = (page: Page) => page.locator('[data-bar="new-version"]');
const buildOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? '');
const update = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
/** @returns of how many versions the device has files, once none is being fetched */
const whatWaits = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.installing) return 'one is being fetched';
    return { versions: (await caches.keys()).filter((name) => name.startsWith('app ')).length };
  });
/** Counts how often the page is loaded. */
const countLoads = async (page: Page) => {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  return () => loads;
};

test('promise 9: a new version is offered and not forced; whoever takes it stays where they are', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  await page.goto(site.origin);
  await kept(page);
  await page.goto(`${site.origin}/guides/activation-code-expired`);
  await page.locator('[data-answer="yes"]').click();
  await expect(page.locator('[data-node]')).not.toHaveAttribute('data-node', 'sameMessage');
  const node = await page.locator('[data-node]').getAttribute('data-node');
  const loads = await countLoads(page);
  site.deploy(nextVersion('2'));
  await update(page);
  await expect(bar(page)).toBeVisible({ timeout: 30_000 });
  await expect(bar(page).getByRole('status')).toContainText('A new version is ready.');
  // Going on, and even loading the page again, stays with the version in use.
  await bar(page).getByRole('button', { name: 'Later' }).click();
  await expect(bar(page)).toHaveCount(0);
  await page.locator('[data-answer]').first().click();
  await page.goBack();
  expect(loads()).toBe(0);
  await page.reload();
  expect(await buildOf(page)).toBe('');
  await expect(bar(page)).toBeVisible();
  await bar(page).getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => buildOf(page).catch(() => '')).toBe('2');
  await expect.poll(loads).toBe(2);
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', node ?? '');
  await expect(page).toHaveURL(`${site.origin}/guides/activation-code-expired/yes`);
  await expect(bar(page)).toHaveCount(0);
});

test('promise 9: another tab goes on with the version it has, after one tab has taken the new one', async ({
  page,
  site,
  context,
}) => {
  test.setTimeout(120_000);
  await page.goto(site.origin);
  await kept(page);
  const other = await context.newPage();
  await other.goto(`${site.origin}/guides/activation-code-expired`);
  await expect(other.locator('[data-node]')).toBeVisible();
  const loads = await countLoads(other);
  site.deploy(nextVersion('2'));
  await update(page);
  await bar(page).getByRole('button', { name: 'Use it now' }).click({ timeout: 30_000 });
  await expect.poll(() => buildOf(page).catch(() => '')).toBe('2');
  // It has never loaded these files; the server has them no more.
  await other.getByRole('link', { name: 'All guides' }).click();
  await other.getByRole('link', { name: /clock/i }).first().click();
  await expect(other.locator('[data-flow="clock-drift"]')).toBeVisible();
  expect(loads()).toBe(0);
});

test('promise 9: a version that waited and was never used does not take the place of the one that an open tab has', async ({
  page,
  site,
  context,
}) => {
  test.setTimeout(180_000);
  await page.goto(site.origin);
  await kept(page);
  const other = await context.newPage();
  await other.goto(`${site.origin}/guides/activation-code-expired`);
  await expect(other.locator('[data-node]')).toBeVisible();
  const loads = await countLoads(other);
  for (const [tag, versions] of [
    ['2', 2],
    ['3', 3],
  ] as const) {
    site.deploy(nextVersion(tag));
    await update(page);
    await expect.poll(() => whatWaits(page), { timeout: 45_000 }).toEqual({ versions });
  }
  await bar(page).getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => buildOf(page).catch(() => '')).toBe('3');
  // What nobody has used is gone; what the other tab needs is not.
  await expect.poll(() => whatWaits(page)).toEqual({ versions: 2 });
  // The browser's own cache is no promise: it may be emptied at any time.
  const session = await context.newCDPSession(other);
  await session.send('Network.clearBrowserCache');
  await other.getByRole('link', { name: 'All guides' }).click();
  await other.getByRole('link', { name: /clock/i }).first().click();
  await expect(other.locator('[data-flow="clock-drift"]')).toBeVisible();
  expect(loads()).toBe(0);
});

test('promise 9: whoever has closed every tab finds the new version', async ({
  page,
  site,
  context,
}) => {
  test.setTimeout(120_000);
  await page.goto(site.origin);
  await kept(page);
  site.deploy(nextVersion('2'));
  await update(page);
  await expect(bar(page)).toBeVisible({ timeout: 30_000 });
  const next = await context.newPage();
  await page.close();
  // A blank page is no page of ours.
  await expect
    .poll(
      async () => {
        await next.goto('about:blank');
        await next.waitForTimeout(500);
        await next.goto(site.origin);
        return buildOf(next);
      },
      { timeout: 20_000 },
    )
    .toBe('2');
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('promise 9: a file that a new version has taken away gives one reload, and the new version', async ({
    page,
    site,
  }) => {
    await page.goto(site.origin);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const loads = await countLoads(page);
    site.deploy(nextVersion('2'));
    await page
      .getByRole('link', { name: 'The app says my activation code has expired' })
      .first()
      .click();
    await expect(page.locator('[data-flow="activation-code-expired"]')).toBeVisible();
    expect(await buildOf(page)).toBe('2');
    expect(loads()).toBe(1);
  });

  test('promise 9: a file that stays away gives one reload, then a readable message with the way on', async ({
    page,
    site,
  }) => {
    const flows = readdirSync(join(dist, 'assets')).find((name) => name.startsWith('flows-'));
    const file = `/assets/${flows}/activation-code-expired.js`;
    site.answer(file, (response) => {
      response.writeHead(404).end();
    });
    // A link of an earlier revision: the prerendered page is not this one, and without the file
    // there is none.
    const link = `${site.origin}/guides/activation-code-expired/yes?r=earlier`;
    await page.goto(site.origin);
    await page.waitForLoadState('networkidle');
    const loads = await countLoads(page);
    await page.goto(link);
    const recovery = page.locator('[data-kind="recovery"]');
    await expect(recovery.getByRole('heading', { level: 1 })).toHaveText(
      'This page could not be shown',
    );
    await expect(recovery.getByRole('textbox')).toHaveValue(link);
    await expect(page.locator('[data-flow]')).toHaveCount(0);
    // It does not go round in circles: one load was asked for, and one more was made.
    await page.waitForTimeout(2_000);
    expect(loads()).toBe(2);
    expect(site.asked.filter((path) => path === `GET ${file}`).length).toBeGreaterThanOrEqual(2);
    site.answer(file, undefined);
    await recovery.getByRole('link', { name: 'Load the page again' }).click();
    await expect(page.locator('[data-flow="activation-code-expired"]')).toBeVisible();
    await expect(recovery).toHaveCount(0);
  });

  test('promise 9: a file that the broken connection keeps away leaves the page, with what can be handed over', async ({
    page,
    site,
  }) => {
    await page.goto(site.origin);
    await page.waitForLoadState('networkidle');
    const loads = await countLoads(page);
    await site.stop();
    await page
      .getByRole('link', { name: 'The app says my activation code has expired' })
      .first()
      .click();
    const recovery = page.locator('[data-kind="recovery"]');
    await expect(recovery.getByRole('heading', { level: 1 })).toHaveText(
      'This page could not be shown',
    );
    await expect(recovery.getByRole('textbox')).toHaveValue(
      `${site.origin}/guides/activation-code-expired`,
    );
    expect(loads()).toBe(0);
    // Once the server is there again, it goes on from the same address.
    await site.start();
    await recovery.getByRole('link', { name: 'Load the page again' }).click();
    await expect(page.locator('[data-flow="activation-code-expired"]')).toBeVisible();
  });

  test('promise 9: a page whose application cannot be fetched at all says so', async ({
    page,
    site,
  }) => {
    for (const name of readdirSync(join(dist, 'assets')))
      if (/^app-/.test(name))
        site.answer(`/assets/${name}`, (response) => {
          response.writeHead(404).end();
        });
    const loads = await countLoads(page);
    await page.goto(`${site.origin}/desk`);
    await expect(page.getByText('This page could not be started')).toBeVisible();
    await page.waitForTimeout(1_000);
    expect(loads()).toBe(2);
  });
});

/** A build whose worker answers every page with nothing. */
function brokenBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'troubleshooter-broken-'));
  copyWithoutPages(folder);
  return folder;
}

const brokenWorker = `
  self.addEventListener('install', () => self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener('fetch', (event) => {
    if (event.request.mode !== 'navigate') return;
    const nothing = () => new Response('', { headers: { 'Content-Type': 'text/html' } });
    const wait = event.request.url.endsWith('?slowly') ? 5_000 : 0;
    event.respondWith(new Promise((answer) => setTimeout(() => answer(nothing()), wait)));
  });`;

/**
 * Puts a site on whose worker is broken, and opens it.
 *
 * @returns what puts another worker in its place, and what removes the build
 */
async function breakDown(page: Page, site: Site) {
  const folder = brokenBuild();
  site.deploy(folder);
  const worker = (text: string) =>
    site.answer('/sw.js', (response) => {
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' });
      response.end(text);
    });
  worker(brokenWorker);
  await page.goto(site.origin);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto(`${site.origin}/guides/activation-code-expired`);
  await expect(page.locator('body')).toHaveText('');
  return {
    worker: (file: string) => worker(readFileSync(file, 'utf8')),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const release = join(dist, 'sw.js');

for (const [way, file] of [
  ['the next release', release],
  ['the switch in deploy/kill-switch', 'deploy/kill-switch/sw.js'],
] as const) {
  test(`promise 10: from a worker that answers every page with nothing, ${way} recovers`, async ({
    page,
    site,
  }) => {
    test.setTimeout(240_000);
    const { worker, remove } = await breakDown(page, site);
    worker(file);
    // All that a person can do is to load the page again, and all that the browser does is to look.
    await expect
      .poll(
        async () => {
          await page.goto(`${site.origin}/guides/activation-code-expired/yes`);
          // Browsers look for a new worker when a page has been at rest for a while, and the worker
          // gives the page some seconds to say that it is alive.
          await page.waitForTimeout(6_000);
          return page.locator('[data-node]').count();
        },
        { timeout: 150_000 },
      )
      .toBe(1);
    if (file !== release) {
      // The switch leaves nothing behind; the release after it starts afresh.
      worker(release);
      await page.goto(site.origin);
      await kept(page);
      await site.stop();
      await page.goto(`${site.origin}/guides/clock-drift`);
      await expect(page.locator('[data-flow="clock-drift"]')).toBeVisible();
    }
    remove();
  });
}

test('promise 10: the next release recovers also where a page is still on its way while the release looks for one', async ({
  page,
  site,
}) => {
  test.setTimeout(240_000);
  const { worker, remove } = await breakDown(page, site);
  site.asked.length = 0;
  worker(release);
  const address = `${site.origin}/guides/activation-code-expired/yes`;
  await page.goto(address);
  // The page is at rest for as long as it takes the browser to look.
  await expect.poll(() => site.asked.includes('GET /app.html'), { timeout: 60_000 }).toBe(true);
  // No page of ours is open now, and the browser does not replace the worker that is asked for one.
  await page.goto('about:blank');
  await page.goto(`${address}?slowly`);
  await expect
    .poll(
      async () => {
        await page.goto(address);
        return page.locator('[data-node]').count();
      },
      { timeout: 60_000, intervals: [1_000] },
    )
    .toBe(1);
  remove();
});
