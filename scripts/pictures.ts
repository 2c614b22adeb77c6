/**
 * `npm run pictures`: takes the pictures of README and docs from the product itself, one of each room.
 * Clocks are fixed and calls have fixed numbers, so that the same build and browser make the same
 * pictures. `npm run pictures desk` makes one; `npm run pictures icons` draws the PNG icons,
 * which is needed only when public/icon.svg has changed.
 */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { takenOver } from '../test/browser/page.ts';
import { root } from './build/paths.ts';
import { drawIcons } from './pictures/app-icons.ts';
import { classFiles, practiceCall } from './pictures/calls.ts';
import { launch } from './site/browser.ts';
import { quickBuild } from './site/fresh-build.ts';
import { listen, serveBuild } from './site/serve.ts';

const folder = join(root, 'docs/pictures');

const laptop = { width: 1280, height: 800 };
const phone = { width: 390, height: 760 };

interface Picture {
  readonly size: { width: number; height: number };
  /** Whether there is a dark version, too. */
  readonly isDarkToo?: boolean;
  /** Brings a page to the state in the picture. */
  readonly go: (page: Page) => Promise<void>;
}

/** In milliseconds. The application ignores an answer given sooner: nobody can have read the step. */
const LOOK = 600;

/** Opens a page and waits until it is usable. */
const open = async (page: Page, address: string) => {
  await page.goto(address);
  await takenOver(page);
};

const press = async (page: Page, selector: string) => {
  await page.waitForTimeout(LOOK);
  await page.locator(selector).first().click();
};

const at = (page: Page, node: string) => page.locator(`[data-node="${node}"]`).waitFor();

/** Advances the clock of the page. */
const pass = async (page: Page, seconds: number) => {
  const now = await page.evaluate(() => Date.now());
  await page.clock.setFixedTime(now + seconds * 1_000);
  await page.evaluate((by) => {
    (window as unknown as { passed: number }).passed += by;
  }, seconds * 1_000);
};

const pictures: Readonly<Record<string, Picture>> = {
  guide: {
    size: phone,
    isDarkToo: true,
    go: async (page) => {
      await open(page, '/guides/activation-code-expired/yes');
      await at(page, 'reactivate');
    },
  },
  question: {
    size: laptop,
    isDarkToo: true,
    go: async (page) => {
      await open(page, '/guides/otp-channel-unavailable/sms/yes');
      await page.locator('[data-kind="question"]').waitFor();
    },
  },
  handover: {
    size: phone,
    go: async (page) => {
      await open(page, '/guides/activation-code-expired/yes/failed/expired-again');
      await page.locator('[data-case-code]').waitFor({ state: 'attached' });
    },
  },
  desk: {
    size: laptop,
    isDarkToo: true,
    go: async (page) => {
      await open(page, '/desk');
      await page.getByText('Reading the calls').waitFor({ state: 'hidden' });
      await page.keyboard.press('n');
      await page.locator('.pick-find input').fill('activation code has expired');
      await page.waitForTimeout(LOOK);
      await page.keyboard.press('Enter');
      await at(page, 'sameMessage');
      await page.keyboard.press('m');
      await page.keyboard.type('Kim Berger');
      await page.keyboard.press('Enter');
      await page.keyboard.press('r');
      await page.keyboard.type('INC-20418');
      await page.keyboard.press('Enter');
      await page.keyboard.press('t');
      await page.keyboard.type('New phone since Monday, same number.');
      await page.keyboard.press('Enter');
      await page.locator('.notes li').waitFor();
      await pass(page, 47);
      await page.waitForTimeout(LOOK);
      await page.keyboard.press('1');
      await page.locator('[data-kind="gate"]').waitFor();
      await pass(page, 6);
    },
  },
  map: {
    size: laptop,
    go: async (page) => {
      await open(page, '/train/map/otp-channel-unavailable');
      await page.getByRole('button', { name: 'Fit to window' }).click();
      await page.locator('.map.is-overview').waitFor();
    },
  },
  presenter: {
    size: laptop,
    go: async (page) => {
      await open(page, '/train/present/activation-code-expired');
      await at(page, 'sameMessage');
      await page.keyboard.press('ArrowDown');
    },
  },
  practice: {
    size: laptop,
    isDarkToo: true,
    go: async (page) => {
      const { seed, difficulty, flow } = await practiceCall();
      await open(page, `/train/practise?seed=${seed}&level=${difficulty}`);
      await page.locator('[data-ask]').waitFor();
      await pass(page, 12);
      await press(page, '[data-ask]');
      await pass(page, 20);
      const choice = page.locator(`[data-guide="${flow}"]`);
      await page.locator('.practice-guides details', { has: choice }).locator('summary').click();
      await choice.click();
      await page.locator(`article[data-flow="${flow}"]`).waitFor();
      await pass(page, 25);
      await press(page, '[data-ask]');
      await page.locator('[data-said="caller"]').nth(2).waitFor();
      await pass(page, 9);
    },
  },
  class: {
    size: laptop,
    go: async (page) => {
      await open(page, '/train/practise/class');
      await page.locator('input[type="file"]').setInputFiles(await classFiles());
      await page.locator('tbody tr').first().waitFor();
    },
  },
};

async function take(browser: Browser, baseURL: string, name: string, isDark: boolean) {
  const picture = pictures[name];
  if (picture === undefined) throw new Error(`There is no picture ${name}.`);
  const context = await browser.newContext({
    baseURL,
    viewport: picture.size,
    colorScheme: isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Zurich',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-03-02T10:24:00+01:00');
  // The page's other clock is fixed, too, and advances only with `passed`.
  await page.addInitScript(() => {
    const passing = window as unknown as { passed: number };
    passing.passed = 10_000;
    performance.now = () => passing.passed;
  });
  await picture.go(page);
  // Wait for the last update of what changes each second.
  await page.waitForTimeout(1_500);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 90 });
  const file = `${name}${isDark ? '-dark' : ''}.webp`;
  await writeFile(join(folder, file), Buffer.from(data, 'base64'));
  console.log(`${file}: ${((await stat(join(folder, file))).size / 1000).toFixed(0)} kB`);
  await context.close();
}

const asked = process.argv.slice(2);
const server = await listen(serveBuild(quickBuild()));
const browser = await launch('--disable-lcd-text');
try {
  await mkdir(folder, { recursive: true });
  for (const name of asked.length > 0 ? asked : Object.keys(pictures)) {
    if (name === 'icons') await drawIcons(browser);
    else
      for (const isDark of pictures[name]?.isDarkToo ? [false, true] : [false])
        await take(browser, server.origin, name, isDark);
  }
} finally {
  await browser.close();
  server.close();
}
