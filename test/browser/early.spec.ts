import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { serveBuild } from '../../scripts/site/serve.ts';
import { dist } from './dist.ts';
import { choose, expect, takenOver, test } from './page.ts';
import { afterTakeOver, watch } from './takeOver.ts';

test.use({ isEarly: true });

const commit = { waitUntil: 'commit' } as const;

/** The file that a page runs first. */
const first = /\/(?:start|index)-[^/]*\.js$/;

/**
 * Opens a page whose application stays away.
 *
 * @param open how it is opened
 * @param comes the files that come all the same
 * @returns lets the application come, and waits until it has taken the page over
 */
async function openAlone(
  page: Page,
  open: () => Promise<unknown>,
  comes = /(?!)/,
): Promise<() => Promise<void>> {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    if (comes.test(route.request().url())) return route.continue();
    await coming;
    await route.continue();
  });
  await open();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return async () => {
    come();
    await takenOver(page);
  };
}

test('what was typed into the list of codes before the application came counts', async ({
  page,
}) => {
  const come = await openAlone(page, () => page.goto('/codes/onespan', commit));
  await page.getByLabel('Filter by number, name or word').fill('stat_lock');
  await come();
  await expect(page.locator('.code-list li')).toHaveCount(1);
  await expect(page.getByLabel('Filter by number, name or word')).toHaveValue('stat_lock');
});

test('what was typed into the finder before the application came is answered', async ({ page }) => {
  const come = await openAlone(page, () => page.goto('/', commit));
  await page.getByRole('combobox').fill('1007');
  await come();
  await expect(page.getByRole('option').first()).toHaveAttribute('data-records', 'OAS-1007');
});

test('a link that is followed before the application came leads on', async ({ page }) => {
  await openAlone(page, () => page.goto('/guides/activation-code-expired', commit));
  await page.locator('[data-answer="yes"]').click({ noWaitAfter: true });
  await expect(page).toHaveURL('/guides/activation-code-expired/yes');
  await expect(page.locator('[data-node]')).not.toHaveAttribute('data-node', 'sameMessage');
});

test.describe('where only the file that runs first has come', () => {
  const guide = '/guides/activation-code-expired';
  const node = (page: Page) => page.locator('[data-node]');

  test('answers and steps back are shown in the page, and the application takes over what is shown', async ({
    page,
  }) => {
    const come = await openAlone(page, () => page.goto(guide, commit), first);
    await page.waitForTimeout(500);
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await page.locator('[data-answer="yes"]').click();
    await expect(node(page)).toHaveAttribute('data-node', 'reactivate');
    await expect(page).toHaveURL(`${guide}/yes`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.goBack();
    await expect(node(page)).toHaveAttribute('data-node', 'sameMessage');
    await page.goForward();
    await expect(node(page)).toHaveAttribute('data-node', 'reactivate');
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    await come();
    await expect(node(page)).toHaveAttribute('data-node', 'reactivate');
    expect(await page.title()).toContain(heading);
    expect(await page.locator('title').count()).toBe(1);
    await choose(page, 'worked');
    await expect(node(page)).toHaveAttribute('data-kind', 'resolution');
    await page.goBack();
    await page.goBack();
    await expect(node(page)).toHaveAttribute('data-node', 'sameMessage');
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  });

  test('an answer right after a step back, before its page has come, takes no place in the history', async ({
    page,
  }) => {
    // The page of the step before comes late, once it has been left.
    let isLeft = false;
    await page.route(`**${guide}`, async (route) => {
      if (isLeft) await setTimeout(1_500);
      await route.continue();
    });
    const come = await openAlone(page, () => page.goto(guide, commit), first);
    await page.waitForTimeout(500);
    await page.locator('[data-answer="yes"]').click();
    await expect(node(page)).toHaveAttribute('data-node', 'reactivate');
    isLeft = true;
    await page.waitForTimeout(500);
    await page.evaluate(() => window.history.back());
    await expect(page).toHaveURL(guide);
    await page.locator('[data-answer="worked"]').click();
    await expect(page).toHaveURL(`${guide}/yes/worked`);
    await expect(node(page)).toHaveAttribute('data-kind', 'resolution');
    await come();
    await page.goBack();
    await expect(page).toHaveURL(guide);
    await expect(node(page)).toHaveAttribute('data-node', 'sameMessage');
  });

  test('an answer that only the application can draw is arrived at as any other', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 300 });
    await page.route(`**${guide}/yes`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><div id="app"></div>' }),
    );
    const come = await openAlone(page, () => page.goto(guide, commit), first);
    await page.waitForTimeout(500);
    await page.locator('[data-answer="yes"]').click();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await come();
    await expect(node(page)).toHaveAttribute('data-node', 'reactivate');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  test('whoever saves data fetches no page before answering', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    const asked: string[] = [];
    page.on('request', (request) => request.resourceType() === 'xhr' && asked.push(request.url()));
    await openAlone(page, () => page.goto(guide, commit), first);
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
    await page.locator('[data-answer="yes"]').click();
    await expect(node(page)).toHaveAttribute('data-node', 'reactivate');
  });
});

test.describe('where a page does not come', () => {
  test.use({ isFaulty: true });

  test('an answer whose page does not come is left to the browser', async ({ page }) => {
    await page.route('**/guides/activation-code-expired/yes', (route) =>
      route.request().resourceType() === 'xhr' ? route.abort() : route.continue(),
    );
    await openAlone(page, () => page.goto('/guides/activation-code-expired', commit), first);
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await page.locator('[data-answer="yes"]').click({ noWaitAfter: true });
    await expect(page.locator('[data-node]')).toHaveAttribute('data-node', 'reactivate');
    expect(await page.evaluate(() => 'isSame' in window)).toBe(false);
  });
});

test.describe('where a file of the guide does not come', () => {
  test.use({ isFaulty: true });

  test('a step back after early answers leads to the page of the address', async ({ page }) => {
    const guide = '/guides/activation-code-expired';
    const node = page.locator('[data-node]');
    await page.route('**/assets/flows-*/**', (route) => route.abort());
    const come = await openAlone(page, () => page.goto(guide, commit), first);
    await page.waitForTimeout(500);
    await page.locator('[data-answer="yes"]').click();
    await expect(node).toHaveAttribute('data-node', 'reactivate');
    // The page is never taken over: what comes after that tells when it has been tried.
    await Promise.race([come(), page.waitForRequest(/\/afterwards-/)]);
    await page.evaluate(() => window.history.back());
    await expect(page).toHaveURL(guide);
    await expect(node).toHaveAttribute('data-node', 'sameMessage');
  });
});

test('whoever answers while the application comes sees the page of the address, whatever the moment', async ({
  page,
}) => {
  test.slow();
  const guide = '/guides/activation-code-expired';
  const { send } = await page
    .context()
    .newCDPSession(page)
    .then((session) => ({ send: session.send.bind(session) }));
  await send('Emulation.setCPUThrottlingRate', { rate: 3 });
  for (const moment of [0, 40, 80, 120, 180, 260, 400]) {
    await page.goto(guide, commit);
    await expect(page.locator('[data-answer="yes"]')).toBeVisible();
    await page.evaluate(
      (after) =>
        new Promise<void>((pressed) =>
          window.setTimeout(() => {
            document.querySelector<HTMLElement>('[data-answer="yes"]')?.click();
            pressed();
          }, after),
        ),
      moment,
    );
    await takenOver(page);
    await expect(page, `after ${moment} ms`).toHaveURL(`${guide}/yes`);
    await expect(page.locator('[data-node]')).toHaveAttribute('data-node', 'reactivate');
    await page.goBack();
    await expect(page.locator('[data-node]')).toHaveAttribute('data-node', 'sameMessage');
    await expect(page, `back after ${moment} ms`).toHaveURL(guide);
  }
});

test('a step back before the application came leaves the page that the address names', async ({
  page,
}) => {
  await page.goto('/guides/activation-code-expired');
  await takenOver(page);
  await choose(page, 'yes');
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', 'reactivate');
  const come = await openAlone(page, () => page.reload(commit));
  // No load: both entries are of one document.
  await page.evaluate(() => window.history.back());
  await expect(page).toHaveURL('/guides/activation-code-expired');
  await come();
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', 'sameMessage');
});

test.describe('on a line that stops after every few words', () => {
  test.use({ isFaulty: true });

  for (const [address, file] of [
    ['/', 'index.html'],
    ['/guides/activation-code-expired', 'guides/activation-code-expired.html'],
    ['/codes/onespan/1007', 'codes/onespan/1007.html'],
  ] as const)
    test(`${address} is painted as it stays`, async ({ page }) => {
      const html = readFileSync(join(dist, file), 'utf8');
      const body = html.indexOf('<body');
      // After each link and paragraph, those of the header and the foot among them.
      const pieces = html.slice(body).split(/(?<=<\/(?:a|p)>)/);
      const serve = serveBuild(dist);
      const server = createServer(async (request, response) => {
        if (request.headers.accept?.includes('text/html') !== true) return serve(request, response);
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
        response.write(html.slice(0, body));
        for (const piece of pieces) {
          response.write(piece);
          await setTimeout(40);
        }
        response.end();
      });
      await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
      const { port } = server.address() as AddressInfo;
      await watch(page);
      await page.goto(`http://localhost:${port}${address}`);
      const { isServed, shift, moved } = await afterTakeOver(page);
      expect({ isServed, shift, moved }).toEqual({ isServed: true, shift: 0, moved: [] });
      server.closeAllConnections();
      server.close();
    });
});
