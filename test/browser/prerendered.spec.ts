import { test as loud } from '@playwright/test';
import { everyFlow, foundation, stepsOf } from './flows.ts';
import { choose, expect, test } from './page.ts';
import { afterTakeOver, asServed, open, served, watch } from './takeOver.ts';

for (const flow of foundation) {
  test(`hand-overs of ${flow.id} are taken over as they were served`, async ({ page }) => {
    await watch(page);
    // Every step itself is looked at where the guide is walked.
    const steps = stepsOf(flow).filter(({ isEnd }) => !isEnd);
    for (const step of [steps[0], steps.at(-1)]) {
      const address = `${step?.address}/hand-over`;
      const { title } = await open(page, address);
      expect(await afterTakeOver(page), address).toEqual(asServed(title));
    }
  });
}

for (const address of [
  '/',
  '/guides',
  '/codes',
  '/codes/onespan',
  '/codes/onespan/1007',
  '/codes/azure/102',
  '/codes/azure/',
]) {
  test(`${address} is taken over as it was served`, async ({ page }) => {
    await watch(page);
    const { title } = await open(page, address);
    expect(await afterTakeOver(page)).toEqual(asServed(title));
  });
}

for (const address of [
  '/guides/activation-code-expired',
  '/guides/activation-code-expired/yes/cannot',
  '/guides/offline-cronto-activation',
  '/codes/onespan/1007',
  '/',
]) {
  test(`${address} fetches what it names, nothing twice and nothing that blocks`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const { html, files: own } = await open(page, address);
    const head = html.slice(0, html.indexOf('<body>'));
    expect(head).not.toMatch(/<link rel="stylesheet"(?![^>]* media="print")/);
    expect(head).not.toMatch(/<script(?! type="module")/);
    await page.waitForLoadState('networkidle');
    // What follows once the page is at rest is no part of it: the offer of another device, the worker.
    const atRest = () => asked.findIndex((path) => /\/(?:afterwards|register)-/.test(path));
    await expect.poll(atRest).toBeGreaterThan(0);
    const files = asked
      .slice(0, atRest())
      // The QR code is drawn once all else is there.
      .filter((path) => path.startsWith('/assets/') && !path.includes('/drawQr-'))
      .sort();
    const named = [...head.matchAll(/\/assets\/[^"]+\.(?:js|css)/g)].map(([file]) => file);
    expect(files).toEqual([...new Set([...named, ...own])].sort());
    expect(files.filter((path) => /desk|training|finder(?!form)/i.test(path))).toEqual([]);
  });
}

test('a link that was shared is taken over too, as long as the guide is the same', async ({
  page,
}) => {
  await watch(page);
  const { html } = await open(page, '/guides/activation-code-expired/yes');
  const revision = /data-revision="([^"]+)"/.exec(html)?.[1];
  expect(revision).toMatch(/^[0-9a-z.]+$/);
  await page.goto(`/guides/activation-code-expired/yes?r=${revision}`);
  expect(await afterTakeOver(page)).toMatchObject({ isServed: true, shift: 0 });
  await page.goto('/guides/activation-code-expired/yes?r=000000');
  await expect(page.locator('[data-kind="revised"]')).toBeVisible();
});

test("each guide's file tells the revision that pages and links carry", async ({ baseURL }) => {
  for (const id of Object.keys(everyFlow)) {
    const { html, files } = await served(await fetch(`${baseURL}/guides/${id}`));
    const revision = /data-revision="([^"]+)"/.exec(html)?.[1];
    const file = files.find((path) => path.includes('/flows-')) ?? '';
    expect(file).toContain(`/${id}.js`);
    expect(await (await fetch(`${baseURL}${file}`)).text(), id).toMatch(
      new RegExp(`\\brevision="${revision}"`),
    );
  }
});

test('an address beyond the prerendered ones is answered by the application', async ({ page }) => {
  // A way that comes back to the first question, so often that no page was written for it.
  const deep = `/guides/data-migration${'/not-sure/worked'.repeat(40)}`;
  const flow = await everyFlow['data-migration']?.();
  const { html } = await open(page, deep);
  expect(html).toContain('<div id="app"></div>');
  await expect(page.locator('[data-node]')).toHaveAttribute(
    'data-node',
    String(flow?.config.initial),
  );
  await expect(page).toHaveURL(deep);
});

test('what the next click needs is fetched when a link is pointed at, focused or touched', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const isAsked = (part: string) => asked.some((path) => path.includes(part));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(isAsked('/clock-drift.js')).toBe(false);
  const link = page.locator('a[href="/guides/clock-drift"]').first();
  await link.hover();
  await expect.poll(() => isAsked('/clock-drift.js')).toBe(true);
  await page.locator('a[href="/guides/identity-name-exists"]').first().focus();
  await expect.poll(() => isAsked('/identity-name-exists.js')).toBe(true);
  await page
    .locator('a[href="/guides/otp-channel-unavailable"]')
    .first()
    .dispatchEvent('touchstart');
  await expect.poll(() => isAsked('/otp-channel-unavailable.js')).toBe(true);
});

// The console tells of each file that does not come.
loud('a page whose scripts do not come stays whole, and its links work', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const pages: string[] = [];
  // Not by requests: a page that was prefetched makes none when it is opened.
  page.on('framenavigated', (frame) => pages.push(new URL(frame.url()).pathname));
  const application = /\/assets\/(?!index-|start-).*\.js$/;

  // The connection breaks behind the page: loading it again would lose it.
  let isDown = false;
  await page.route('**/*', (route) => (isDown ? route.abort() : route.continue()));
  await page.route(application, (route) => {
    isDown = true;
    return route.abort();
  });
  const asked = page.waitForEvent('requestfailed', (request) => request.method() === 'HEAD');
  await page.goto('/guides/activation-code-expired');
  await asked;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(pages).toEqual(['/guides/activation-code-expired']);

  // Where the server is there and a file is not, the page is loaded again, once.
  await page.unrouteAll();
  await page.route(application, (route) => route.abort());
  pages.length = 0;
  let heads = 0;
  page.on('response', (response) => {
    if (response.request().method() === 'HEAD') heads += 1;
  });
  await choose(page, 'yes');
  await expect.poll(() => pages).toHaveLength(2);
  // Either page has asked whether the server is there.
  await expect.poll(() => heads).toBe(2);
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', 'reactivate');
  expect(pages).toEqual(Array(2).fill('/guides/activation-code-expired/yes'));
  expect(errors).toEqual([]);
});
