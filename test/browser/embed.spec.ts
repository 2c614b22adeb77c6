import type { Frame, Page } from '@playwright/test';
import { barriers } from './axe.ts';
import { type Site, serveFor } from './organisation-server.ts';
import { faultyTest as base, choose, expect } from './page.ts';
import { openPortal, type Portal } from './portal-server.ts';

const fallback = '<a id="instead" href="https://help.example.org/">The guide by itself</a>';
const guide = (attributes = '') =>
  `<authenticator-guide guide="activation-code-expired" ${attributes}>${fallback}</authenticator-guide>`;

/** What the portal has heard: the events, and every message whatever. */
type Heard = [type: string, detail: Record<string, unknown>];

const test = base.extend<{ portal: Portal; serve: (file?: object) => Promise<Site> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  portal: async ({}, use) => {
    const portal = await openPortal();
    await use(portal);
    await portal.close();
  },
  serve: async ({ page, portal }, use) => {
    const sites: Site[] = [];
    await use(async (file = {}) => {
      const site = await serveFor({ framedBy: [portal.origin], ...file });
      sites.push(site);
      return site;
    });
    await page.close();
    for (const site of sites) await site.close();
  },
});

/** Opens the portal, with its ears on before anything else is there. */
async function open(page: Page, portal: Portal, site: Site, body = guide()): Promise<void> {
  portal.show(site.origin, body);
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const type of ['step', 'end', 'handed-over'])
      document.addEventListener(type, (event) =>
        heard.push([type, (event as CustomEvent<unknown>).detail]),
      );
    window.addEventListener('message', ({ data }) => heard.push(['message', data]));
  });
  await page.goto(`${portal.origin}/before`);
  await page.goto(portal.origin);
}

const heardBy = (page: Page, ...types: string[]) =>
  page.evaluate(
    (wanted) =>
      (window as unknown as { heard: Heard[] }).heard.filter(([type]) => wanted.includes(type)),
    types,
  );

/** The site in the portal, once it is shown. */
async function framed(page: Page): Promise<Frame> {
  await expect(page.locator('iframe').first()).not.toHaveAttribute('inert');
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('the portal has no frame');
  return frame;
}

const nodeIn = (frame: Frame) => frame.locator('[data-node]').getAttribute('data-node');

/** How high the frame is, and its content. */
async function heights(page: Page, frame: Frame): Promise<{ frame: number; content: number }> {
  const box = await page.locator('iframe').boundingBox();
  const content = await frame.evaluate(() => document.documentElement.scrollHeight);
  return { frame: Math.round(box?.height ?? 0), content };
}

test('a portal with a strict policy shows a guide at the height of each step, and hears of steps without answers', async ({
  page,
  portal,
  serve,
}) => {
  await open(page, portal, await serve());
  const frame = await framed(page);
  await expect(page.locator('#instead')).toBeHidden();
  const seen = new Set<number>();
  for (const answer of ['', 'yes', 'failed']) {
    const before = await nodeIn(frame);
    if (answer !== '') {
      await choose(frame, answer);
      await expect(frame.locator('[data-node]')).not.toHaveAttribute('data-node', before ?? '');
    }
    // The frame grows and shrinks with the step: never lower than its content, never higher.
    await expect
      .poll(async () => {
        const now = await heights(page, frame);
        const own = await frame.evaluate(() => document.body.getBoundingClientRect().height);
        return [now.frame - now.content, Math.floor(now.frame - own)];
      })
      .toEqual([0, 0]);
    seen.add((await heights(page, frame)).frame);
  }
  expect(seen.size).toBe(3);
  expect(seen.has(480)).toBe(false);
  expect(await heardBy(page, 'step', 'end')).toEqual([
    ['step', { guide: 'activation-code-expired', kind: 'question', answered: 0 }],
    ['step', { guide: 'activation-code-expired', kind: 'instruction', answered: 1 }],
    ['step', { guide: 'activation-code-expired', kind: 'question', answered: 2 }],
  ]);
});

test('each answer in the frame is one step back, a step begins in sight, and the keyboard goes in and out', async ({
  page,
  portal,
  serve,
}) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await open(page, portal, await serve());
  const frame = await framed(page);
  const entries = () => page.evaluate(() => history.length);
  const first = await entries();
  for (const [answer, node] of [
    ['yes', 'reactivate'],
    ['failed', 'stillExpired'],
  ] as const) {
    await choose(frame, answer);
    await expect(frame.locator('[data-node]')).toHaveAttribute('data-node', node);
    await expect(frame.locator('h1')).toBeFocused();
    await expect(frame.locator('h1')).toBeInViewport();
  }
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('authenticator-guide');
  expect(await entries()).toBe(first + 2);

  await frame.locator('a:visible, summary:visible, button:visible').last().focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#after')).toBeFocused();

  // What leads to another page ends the page's scripts.
  const back = () => page.evaluate(() => void setTimeout(() => history.back()));
  for (const node of ['reactivate', 'sameMessage']) {
    await back();
    await expect(frame.locator('[data-node]')).toHaveAttribute('data-node', node);
  }
  // Another guide in its place is no step back either.
  await page
    .locator('authenticator-guide')
    .evaluate((element) => element.setAttribute('guide', 'clock-drift'));
  await expect(frame.locator('[data-flow]')).toHaveAttribute('data-flow', 'clock-drift');
  await back();
  await expect(page).toHaveURL(`${portal.origin}/before`);
});

test('a portal that asks for answers hears of them, of the end, and of what was handed over', async ({
  page,
  portal,
  serve,
}) => {
  await open(page, portal, await serve(), guide('answers'));
  const frame = await framed(page);
  const answers = ['yes', 'failed', 'expired-again'];
  for (const answer of answers) await choose(frame, answer);
  // Not every browser without a screen has a clipboard for frames.
  await frame.getByText('The summary as text').click();
  await frame.getByRole('button', { name: 'Save the text' }).click();
  const end = {
    guide: 'activation-code-expired',
    kind: 'escalation',
    answered: 3,
    outcome: 'escalated',
    step: await nodeIn(frame),
    answers,
    caseCode: await frame.locator('[data-case-code]').textContent(),
  };
  await expect
    .poll(() => heardBy(page, 'end', 'handed-over'))
    .toEqual([
      ['end', end],
      ['handed-over', { ...end, by: 'file' }],
    ]);
});

test('where frames of other sites may store nothing, a guide goes on to its end all the same', async ({
  page,
  portal,
  serve,
}) => {
  await page.addInitScript(() => {
    if (window.parent === window) return;
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError'));
    window.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        refuse();
      }
    };
  });
  await open(page, portal, await serve());
  const frame = await framed(page);
  for (const answer of ['yes', 'failed', 'expired-again']) await choose(frame, answer);
  await expect(frame.locator('[data-case-code]')).toHaveText(/\w{3}/);
  await expect.poll(() => heardBy(page, 'end')).toHaveLength(1);
});

test('a page that the organisation does not name hears nothing, and keeps its own link', async ({
  page,
  portal,
  serve,
}) => {
  const site = await serve();
  site.write({ framedBy: ['https://other.example.org'] });
  const loaded = page.waitForResponse(/\/framed-[\w-]+\.js$/);
  await open(page, portal, site);
  await loaded;
  const [, frame] = page.frames();
  await expect(frame?.locator('[data-node]') ?? page.locator('none')).toBeVisible();
  // A greeting that nobody asked for is not answered either.
  await page.evaluate((origin) => {
    window.frames[0]?.postMessage({ to: 'authenticator-guide', answers: true }, origin);
  }, site.origin);
  await page.waitForTimeout(500);
  expect(await heardBy(page, 'message', 'step')).toEqual([]);
  await expect(page.locator('#instead')).toBeVisible();
});

test('the element believes the site in its own frame alone', async ({ page, portal, serve }) => {
  await open(page, portal, await serve());
  await framed(page);
  const iframe = page.locator('iframe');
  await expect(iframe).toHaveAttribute('style', /height/);
  await page.evaluate(() => {
    for (const message of [
      { type: 'height', height: 7 },
      { type: 'end', detail: {} },
    ])
      window.postMessage({ from: 'authenticator-guide', ...message }, window.origin);
  });
  await expect.poll(async () => (await heardBy(page, 'message')).at(-1)?.[1].type).toBe('end');
  await expect(iframe).not.toHaveAttribute('style', /height: 7px/);
  expect(await heardBy(page, 'end')).toEqual([]);
});

test('the page of the documentation works as it is, narrow and wide, without barriers', async ({
  page,
  portal,
  serve,
}) => {
  portal.show((await serve()).origin, '');
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${portal.origin}/example/`);
  await expect(page.locator('iframe[inert]')).toHaveCount(0);
  const [, guides, ofProduct] = page.frames();
  if (guides === undefined || ofProduct === undefined) throw new Error('a frame is missing');
  await expect(ofProduct.locator('h1')).toHaveText('Guides pour Entrust');
  await expect(page.locator('#events li')).toHaveText(/^step: .*"answered":0/);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const each of [page, guides, ofProduct])
      expect(await barriers(each), `${width} px`).toEqual([]);
  }
});
