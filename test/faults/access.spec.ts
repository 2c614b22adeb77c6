import type { Page } from '@playwright/test';
import { expectNoBarriers } from '../browser/axe.ts';
import { expect, takenOver, test } from '../browser/page.ts';

const GUIDE = '/guides/activation-code-expired';

const bars = {
  resume: async (page: Page) => {
    await page.goto(`${GUIDE}/yes`);
    await page.goto('/');
  },
  unreadable: async (page: Page) => {
    await page.goto('/');
    await page.evaluate(() =>
      window.localStorage.setItem('authenticator-troubleshooter:visit', '?'),
    );
    await page.reload();
  },
  shared: async (page: Page) => {
    await page.goto('/');
    await page.evaluate(() =>
      window.localStorage.setItem('authenticator-troubleshooter:shared-device', '1'),
    );
    await page.reload();
  },
};

for (const [name, show] of Object.entries(bars)) {
  test(`promise 19: the bar “${name}” is free of barriers that axe finds, fits at 320 px, and hides nothing focused`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await show(page);
    const bar = page.locator(`[data-bar="${name}"]`);
    await expect(bar).toBeVisible();
    await expectNoBarriers(page, name);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      for (const button of await bar.locator('a, button').all())
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      // By keyboard down the whole page: at each stop the middle of what is focused can be seen.
      await page.evaluate(() => window.scrollTo(0, 0));
      const hidden: string[] = [];
      for (let tabs = 0; tabs < 40; tabs += 1) {
        await page.keyboard.press('Tab');
        const covered = await page.evaluate(() => {
          const focused = document.activeElement;
          if (focused === null || focused === document.body) return undefined;
          const { left, top, width, height } = focused.getBoundingClientRect();
          const seen = document.elementFromPoint(left + width / 2, top + height / 2);
          const isSeen = seen === null || focused.contains(seen) || seen.contains(focused);
          return isSeen ? undefined : focused.outerHTML;
        });
        if (covered !== undefined) hidden.push(covered);
      }
      expect(hidden).toEqual([]);
    }
  });
}

test('promise 19: with letters twice as large on a phone no room scrolls sideways, and the desk cuts no call', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const page = await browser.newPage({
    ...(baseURL !== undefined && { baseURL }),
    viewport: { width: 375, height: 667 },
  });
  const sideways = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  for (const address of [
    '/fr/',
    '/de/guides/activation-code-expired/yes',
    '/train/map/activation-code-expired',
    '/train/practise',
    '/workshop',
    '/desk',
  ]) {
    await page.goto(address);
    await takenOver(page);
    expect(await sideways(), address).toBe(0);
  }
  await page.locator('.call.new').click();
  await page.locator('.pick-find input').waitFor();
  await page.goto(`${new URL(page.url()).pathname}/something-went-wrong`);
  const state = page.locator('.call .num');
  await expect(state).toContainText('OneSpan app');
  expect(await state.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  expect(await sideways(), 'a call').toBe(0);
  await browser.close();
});

test('promise 19: text at 200 % and with wide spacing is not cut off, on home, a step and a hand-over', async ({
  page,
}) => {
  for (const address of ['/', GUIDE, `${GUIDE}/yes/hand-over`, '/codes/onespan/1007']) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      const sheet = new CSSStyleSheet();
      // WCAG 1.4.12
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *, header *')]
        .filter((one) => {
          const { overflowX, overflowY } = getComputedStyle(one);
          const isClipped = overflowX === 'hidden' || overflowY === 'hidden';
          // What is there for screen readers only is one pixel high.
          const isUnseen = one.closest('.unseen, svg') !== null || one.clientHeight <= 1;
          return (
            isClipped &&
            !isUnseen &&
            (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
          );
        })
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(cut, address).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${address} scrolls sideways`).toBe(0);
  }
});
