import { test as loud, type Page } from '@playwright/test';
import { foundation, stepsOf } from './flows.ts';
import { expect, takenOver, test } from './page.ts';

interface Marked extends Element {
  isFirst?: boolean;
}

/** Marks the heading as it was served, and adds up what moves on the page. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('readystatechange', () => {
      const heading: Marked | null = document.querySelector('#app h1');
      if (document.readyState === 'interactive' && heading) heading.isFirst = true;
    });
  });
}

/** What became of the page once the application has taken it over. */
async function afterTakeOver(page: Page) {
  await takenOver(page);
  // What runs after the first drawing may still change the page.
  await page.waitForTimeout(50);
  return page.evaluate(() => ({
    isServed: (document.querySelector('#app h1') as Marked).isFirst === true,
    titles: document.querySelectorAll('head > title, #app > title').length,
    title: document.title,
    // In thousandths of the screen: a busy machine may report less for a font or a frame.
    shift: Math.round((window as unknown as { shifts: { sum: number } }).shifts.sum * 1000),
  }));
}

/** Opens a page, and tells what it says of itself before any script. */
async function open(page: Page, address: string) {
  const response = await page.goto(address);
  const html = (await response?.text()) ?? '';
  const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
  const preloads = [...html.matchAll(/<link rel="modulepreload"[^>]* href="([^"]+)"/g)];
  return {
    html,
    title: title.replaceAll('&amp;', '&'),
    preloads: preloads.map(([, file]) => file),
  };
}

for (const flow of foundation) {
  test(`every step of ${flow.id} is taken over as it was served: nothing is drawn again, nothing moves`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await watch(page);
    const steps = stepsOf(flow);
    const handOvers = steps
      .filter(({ isEnd }) => !isEnd)
      .map(({ address }) => `${address}/hand-over`);
    for (const address of [...steps.map((step) => step.address), ...handOvers]) {
      const { title } = await open(page, address);
      const became = await afterTakeOver(page);
      const expected = { isServed: true, titles: 1, title, shift: 0 };
      // The clock check goes on by itself: it measures, and shows what it found.
      if (address === '/guides/clock-drift/yes') expected.title = became.title;
      expect(became, address).toEqual(expected);
    }
  });
}

for (const address of [
  '/',
  '/codes',
  '/codes/onespan',
  '/codes/onespan/1007',
  '/codes/azure/102',
  '/codes/azure/',
]) {
  test(`${address} is taken over as it was served`, async ({ page }) => {
    await watch(page);
    const { title } = await open(page, address);
    expect(await afterTakeOver(page)).toEqual({ isServed: true, titles: 1, title, shift: 0 });
  });
}

for (const address of [
  '/guides/activation-code-expired',
  '/guides/activation-code-expired/yes/failed/expired-again',
  '/guides/offline-cronto-activation',
  '/codes/onespan/1007',
  '/',
]) {
  test(`${address} fetches what it names, nothing twice and nothing that blocks`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const { html, preloads } = await open(page, address);
    const head = html.slice(0, html.indexOf('<body>'));
    expect(head).not.toMatch(/<link rel="stylesheet"(?![^>]* disabled)/);
    expect(head).not.toMatch(/<script(?! type="module")/);
    await page.waitForLoadState('networkidle');
    // The QR code is drawn once all else is there.
    const files = asked
      .filter((path) => path.startsWith('/assets/') && !path.includes('/drawQr-'))
      .sort();
    const [entry] = /\/assets\/[^"]+\.js/.exec(html) ?? [];
    expect(files).toEqual([...new Set([entry, ...startFiles(files), ...preloads])].sort());
    expect(files.filter((path) => /desk|training|finder/i.test(path))).toEqual([]);
  });
}

/** The few bytes with which a page starts may be in two files. */
const startFiles = (files: readonly string[]) => files.filter((file) => file.includes('/start-'));

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

test('an address beyond the prerendered ones is answered by the application', async ({ page }) => {
  const deep = `/guides/data-migration${'/yes'.repeat(3)}`;
  await page.goto(deep);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { html } = await open(page, `/guides/data-migration/${'x/'.repeat(40)}`);
  expect(html).toContain('<div id="app"></div>');
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
  await page.route('**/assets/**/*.js', (route) => route.abort());
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto('/guides/activation-code-expired');
  await page.locator('[data-answer="yes"]').click();
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', 'reactivate');
  expect(errors).toEqual([]);
});
