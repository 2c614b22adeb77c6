import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

test.use({ isEarly: true });

/** How many times slower the processor is: the moments in which a page is taken over grow with it. */
const SLOWER = 3;

/** When somebody goes back after a page has been loaded again, in milliseconds. */
const MOMENTS = [0, 20, 60, 125, 200];

/** Pages of every kind, each with a link to another. */
const moves = [
  ['a step', '/guides/activation-code-expired', '[data-answer="yes"]'],
  ['an ending', '/guides/activation-code-expired/yes', '[data-answer="worked"]'],
  ['a step whose answer is being changed', '/guides/activation-code-expired/yes', '.leg a'],
  ['home', '/', 'nav a[href="/open"]'],
  ['where a case code is typed', '/open', 'a.brand'],
  ['the lists of codes', '/codes', 'a[href="/codes/onespan"]'],
  ['a code', '/codes/onespan', 'a[href="/codes/onespan/1007"]'],
  ['a query', '/codes/onespan?filter=1007', 'a[href="/codes/onespan/1007"]'],
  ['no page', '/no/such/page', 'a.brand'],
  ['the desk', '/', 'a[href="/desk"]'],
] as const;

/** What a person sees of a page, and where. */
const shown = (page: Page) =>
  page.evaluate(() => ({
    address: location.pathname + location.search,
    heading: document.querySelector('h1')?.textContent,
    title: document.title,
  }));

for (const [name, from, link] of moves)
  test(`${name}: whoever goes back while the page is taken over sees the page of the address`, async ({
    page,
  }) => {
    await page.goto(from);
    const stays = page.locator(link).first();
    await expect
      .poll(() => page.evaluate(() => Object.keys(document.querySelector('h1') ?? {}).join()))
      .toContain('__react');
    const before = await shown(page);
    const { send } = await page
      .context()
      .newCDPSession(page)
      .then((session) => ({ send: session.send.bind(session) }));
    for (const moment of MOMENTS) {
      await stays.click();
      await expect.poll(async () => (await shown(page)).address).not.toBe(before.address);
      await send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await page.reload({ waitUntil: 'commit' });
      await page.evaluate((after) => setTimeout(() => history.back(), after), moment);
      await expect.poll(() => shown(page), `back after ${moment} ms`).toEqual(before);
      await send('Emulation.setCPUThrottlingRate', { rate: 1 });
      // A step is at rest, and takes a press, some 400 ms after it has come.
      await page.waitForTimeout(500);
      expect(await shown(page), `back after ${moment} ms, at rest`).toEqual(before);
    }
  });
