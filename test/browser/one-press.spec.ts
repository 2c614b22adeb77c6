import type { Page } from '@playwright/test';
import { activationCodeExpired } from '../../flows/entrust/activation-code-expired.ts';
import { clockDrift } from '../../flows/entrust/clock-drift.ts';
import { stepsOf } from './flows.ts';
import { expect, test } from './page.ts';

/** A second press comes after so long, in milliseconds: a bouncing button, a double click. */
const GAPS = [0, 120];

/** The presses that a page has met, by their times in milliseconds. */
const countPresses = (page: Page) =>
  page.addInitScript(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    for (const type of ['pointerdown', 'keydown'])
      window.addEventListener(type, ({ timeStamp }) => times.push(timeStamp), { capture: true });
  });

/** @returns whether the last two presses were as quick as meant: a busy machine may be late */
const wasQuick = (page: Page) =>
  page.evaluate(() => {
    const { times } = window as unknown as { times: number[] };
    return (times.at(-1) ?? 0) - (times.at(-2) ?? 0) < 390;
  });

/** Does something until its two presses were quick enough to tell anything. */
async function quickly(page: Page, work: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    await work();
    if (await wasQuick(page)) return;
  }
  throw new Error('the machine is too busy for two quick presses');
}

test.beforeEach(({ page }) => countPresses(page));

/** One step of each kind that can be answered, in the guide. */
const steps = ['question', 'instruction', 'check'].map((kind) => {
  const all = [...stepsOf(activationCodeExpired), ...stepsOf(clockDrift)];
  const step = all.find((one) => one.kind === kind);
  if (step === undefined) throw new Error(`no step is a ${kind}`);
  return step;
});

/** How many answers an address holds. */
const answersIn = (page: Page) => new URL(page.url()).pathname.split('/').filter(Boolean).length;

/** Presses twice at one place, with so long between the two. */
type Twice = (page: Page, x: number, y: number, gap: number) => Promise<void>;

/** The second press as a new one: where the first was on another page, some browsers count so. */
const twoClicks: Twice = async (page, x, y, gap) => {
  await page.mouse.click(x, y);
  await page.waitForTimeout(gap);
  await page.mouse.click(x, y);
};

/** As browsers count a double click. */
const doubleClick: Twice = (page, x, y, gap) =>
  page.mouse.dblclick(x, y, { delay: Math.min(gap, 60) });

const doubleTap: Twice = async (page, x, y, gap) => {
  await page.touchscreen.tap(x, y);
  await page.waitForTimeout(gap);
  await page.touchscreen.tap(x, y);
};

/** Presses an answer twice, and waits until whatever that leads to is shown. */
async function pressTwice(page: Page, selector: string, gap: number, twice: Twice): Promise<void> {
  const answer = page.locator(selector).first();
  await answer.scrollIntoViewIfNeeded();
  const box = await answer.boundingBox();
  if (box === null) throw new Error(`${selector} is not shown`);
  await twice(page, box.x + box.width / 2, box.y + box.height / 2, gap);
  await page.waitForTimeout(600);
}

test.describe('a double press answers one question', () => {
  test.use({ hasTouch: true });

  for (const [how, twice] of Object.entries({ twoClicks, doubleClick, doubleTap }))
    test(`in a guide, at every kind of step: ${how}`, async ({ page }) => {
      for (const { address, kind } of steps)
        for (const gap of GAPS) {
          const before = new URL(address, 'http://localhost').pathname.split('/').length - 1;
          await quickly(page, async () => {
            await page.goto(address);
            // A clock that has been measured shows its answers anew.
            await expect(page.locator('.measuring')).toHaveCount(0);
            await page.waitForTimeout(450);
            await pressTwice(page, 'main .signs a[data-answer]', gap, twice);
          });
          expect(answersIn(page), `${kind} after ${gap} ms`).toBe(before + 1);
        }
    });

  test('where a guide is chosen with it, none', async ({ page }) => {
    for (const gap of GAPS) {
      await quickly(page, async () => {
        await page.goto('/guides');
        await pressTwice(page, 'a[href="/guides/activation-code-expired"]', gap, twoClicks);
      });
      await expect(page).toHaveURL('/guides/activation-code-expired');
    }
  });

  test('of home and of a code, which begin a guide at once, but not twice', async ({ page }) => {
    for (const [from, to, begins] of [
      ['/guides', 'a[href="/"]', 'a[data-answer][href^="/guides/start/"]'],
      ['/codes/onespan', 'a[href="/codes/onespan/1007"]', 'a[data-answer="start-guide"]'],
    ] as const) {
      const arrive = async () => {
        await page.goto(from);
        // What is pointed at is fetched.
        await page.locator(to).first().hover();
        await page.waitForTimeout(450);
        await page.locator(to).first().click();
      };
      let address = '';
      await quickly(page, async () => {
        await arrive();
        const link = page.locator(begins).first();
        address = (await link.getAttribute('href')) ?? '';
        await link.click();
        await page.waitForTimeout(600);
      });
      await expect(page, begins).toHaveURL(address);
      await quickly(page, async () => {
        await arrive();
        await page.waitForTimeout(450);
        await pressTwice(page, begins, 120, twoClicks);
      });
      await expect(page, `${begins} twice`).toHaveURL(address);
    }
  });

  test('in the demonstration and on the map of the training room', async ({ page }) => {
    for (const room of ['present', 'map'])
      for (const gap of GAPS) {
        await quickly(page, async () => {
          await page.goto(`/train/${room}/activation-code-expired`);
          if (room === 'map') await page.locator('[data-map-node="sameMessage"]').first().click();
          await expect(page.locator('main .signs [data-answer]').first()).toBeVisible();
          await page.waitForTimeout(450);
          await pressTwice(page, 'main .signs [data-answer]', gap, twoClicks);
        });
        expect(answersIn(page), `${room} after ${gap} ms`).toBe(4);
      }
  });
});

test.describe('before the application has come', () => {
  test.use({ isEarly: true });

  test('a double click on a plain link answers one question', async ({ page }) => {
    // The file that a page runs first comes, all others stay away.
    await page.route('**/assets/*.js', (route) =>
      /\/(?:start|index)-[^/]*\.js$/.test(route.request().url())
        ? route.continue()
        : new Promise(() => {}),
    );
    for (const gap of GAPS) {
      await page.goto('/guides/activation-code-expired', { waitUntil: 'load' });
      await page.waitForTimeout(450);
      await pressTwice(page, 'main .signs a[data-answer]', gap, doubleClick);
      await expect(page, `after ${gap} ms`).toHaveURL('/guides/activation-code-expired/yes');
    }
  });
});

/** Begins a call at the desk in the guide on expired activation codes. */
async function call(page: Page): Promise<void> {
  await page.goto('/desk');
  await expect(page.getByText('Reading the calls')).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page.locator('.pick-find input')).toBeFocused();
  await page.keyboard.type('expired');
  await page.keyboard.press('Enter');
  await expect(page.locator('main article')).toHaveAttribute('data-node', 'sameMessage');
  await page.waitForTimeout(450);
}

test('a double key answers one question at the desk, and never the identity check', async ({
  page,
}) => {
  const twice = (key: string, gap: number) =>
    quickly(page, async () => {
      await call(page);
      await page.keyboard.press(key);
      await page.waitForTimeout(gap);
      await page.keyboard.press(key);
      await page.waitForTimeout(600);
    });
  for (const gap of [0, 150]) {
    await twice('2', gap);
    expect(new URL(page.url()).pathname, `2 after ${gap} ms`).toMatch(/expired\/something-else$/);
    await twice('1', gap);
    await expect(page.locator('main article')).toHaveAttribute('data-kind', 'gate');
    await expect(page.locator('[data-identity="checked"]')).toHaveCount(0);
  }
});

test('two keys in quick succession are two answers, and so is one that is pressed again later', async ({
  page,
}) => {
  await call(page);
  await page.keyboard.press('2');
  await page.waitForTimeout(150);
  await page.keyboard.press('1');
  await expect(page).toHaveURL(/\/something-else\/[^/]+$/);
  await call(page);
  await page.keyboard.press('2');
  await page.waitForTimeout(500);
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/\/something-else\/[^/]+$/);
});

test.describe('a double press does once what its first press does', () => {
  test.use({ hasTouch: true });

  const look = (page: Page) =>
    page.evaluate(() => ({
      phase: document.querySelector('main')?.dataset.phase,
      boxes: [...document.querySelectorAll<HTMLInputElement>('[type=checkbox]')].map(
        ({ checked }) => checked,
      ),
      open: document.querySelectorAll('details[open]').length,
      dialogs: document.querySelectorAll('dialog[open]').length,
      calls: document.querySelectorAll('.calls [data-call]').length,
    }));

  for (const [how, twice] of Object.entries({ doubleClick, doubleTap }))
    test(`${how}`, async ({ page }) => {
      // On hold, urgent, about the whole call, one call more: each would be taken back, or done again.
      for (const what of [
        '.key-tool:has-text("Hold")',
        '.side label:has([type=checkbox])',
        '.side [type=checkbox]',
        '.deskbar button:has-text("New call")',
        '.key-tool:has-text("Hand over")',
      ]) {
        await call(page);
        await page.locator(what).first().click();
        await page.waitForTimeout(600);
        const once = await look(page);
        await quickly(page, async () => {
          await call(page);
          await pressTwice(page, what, 60, twice);
        });
        const { calls, ...now } = await look(page);
        expect(now, what).toEqual({ ...once, calls: undefined });
        // Of calls that are open each try makes one more.
        if (what.includes('New call')) expect(calls % 2, what).toBe(once.calls % 2);
      }
    });

  for (const [how, twice] of Object.entries({ doubleClick, doubleTap }))
    test(`what is folded in a guide is open after a ${how}`, async ({ page }) => {
      await page.goto('/guides/activation-code-expired/yes/failed/expired-again');
      const fold = 'main details:not([open]) > summary:visible';
      const open = await page.locator('main details[open]').count();
      await page.waitForTimeout(450);
      await quickly(page, async () => {
        await page.reload();
        await page.waitForTimeout(450);
        await pressTwice(page, fold, 60, twice);
      });
      await expect(page.locator('main details[open]')).toHaveCount(open + 1);
    });
});

test('a double key at the desk does once what it does, and ends no call unread', async ({
  page,
}) => {
  const main = page.locator('main');
  for (const gap of [0, 120]) {
    const twice = (key: string) =>
      quickly(page, async () => {
        await call(page);
        await page.keyboard.press(key);
        await page.waitForTimeout(gap);
        await page.keyboard.press(key);
        await page.waitForTimeout(450);
      });
    await twice('h');
    await expect(main, `h after ${gap} ms`).toHaveAttribute('data-phase', 'held');
    await page.keyboard.press('h');
    await expect(main).toHaveAttribute('data-phase', 'talking');
    await twice('u');
    await expect(page.locator('.side [type=checkbox]').first()).toBeChecked();
    // A note that is not saved is named before the call ends.
    await quickly(page, async () => {
      await call(page);
      await page.keyboard.press('t');
      await page.keyboard.type('half a note');
      await page.keyboard.press('Escape');
      await page.keyboard.press('x');
      await page.waitForTimeout(gap);
      await page.keyboard.press('x');
      await page.waitForTimeout(450);
    });
    await expect(page.getByRole('dialog')).toContainText('Still open');
    await page.keyboard.press('x');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calls');
  }
});

test('Enter that is held down opens the hand-over, and hands nothing over', async ({ page }) => {
  await call(page);
  await page.locator('.key-tool', { hasText: 'Hand over' }).focus();
  for (let times = 0; times < 8; times += 1) {
    await page.keyboard.down('Enter');
    await page.waitForTimeout(40);
  }
  await page.keyboard.up('Enter');
  await expect(page.getByRole('dialog')).toContainText('Hand over now');
  await expect(page).toHaveURL(/activation-code-expired$/);
});

test('what is pressed in quick succession on purpose goes on', async ({ page }) => {
  await page.goto('/train/map/activation-code-expired');
  const width = () =>
    page
      .locator('.map-frame svg')
      .first()
      .evaluate((map) => map.getBoundingClientRect().width);
  await page.getByRole('button', { name: 'Smaller' }).dblclick();
  await page.waitForTimeout(400);
  const twiceSmaller = await width();
  await page.getByRole('button', { name: 'Larger' }).click();
  await page.waitForTimeout(400);
  expect(await width()).toBeLessThan(twiceSmaller * 1.4);
  await page.getByRole('button', { name: 'Larger' }).dblclick();
  await page.waitForTimeout(400);
  expect(await width()).toBeGreaterThan(twiceSmaller * 1.5);
});

test('a clicker that is pressed twice goes on by one answer', async ({ page }) => {
  for (const gap of [0, 150]) {
    await quickly(page, async () => {
      await page.goto('/train/present/activation-code-expired');
      await expect(page.locator('main .signs [data-answer]').first()).toBeVisible();
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(gap);
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(600);
    });
    expect(answersIn(page), `after ${gap} ms`).toBe(4);
  }
});

test('an answer that appears under the resting mouse does not look chosen', async ({ page }) => {
  await page.goto('/guides/activation-code-expired');
  await page.waitForTimeout(450);
  await page.locator('main .signs [data-answer]').first().click();
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', 'reactivate');
  const look = () =>
    page
      .locator('main .signs [data-answer]')
      .evaluateAll((all) => new Set(all.map((one) => getComputedStyle(one).color)).size);
  const answer = await page.locator('main .signs [data-answer]').first().boundingBox();
  if (answer === null) throw new Error('no answer is shown');
  expect(await page.evaluate(() => document.documentElement.dataset.pointer)).toBe('resting');
  await expect.poll(look).toBe(1);
  await page.mouse.move(answer.x + 20, answer.y + 20, { steps: 3 });
  await expect.poll(look).toBe(2);
});
