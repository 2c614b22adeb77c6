import type { Page } from '@playwright/test';
import { choose, expect, test } from '../browser/page.ts';

const VISIT = 'authenticator-troubleshooter:visit';
const GUIDE = '/guides/activation-code-expired';

const bar = (page: Page, which: string) => page.locator(`[data-bar="${which}"]`);
const stored = (page: Page) => page.evaluate((key) => window.localStorage.getItem(key), VISIT);
const store = (page: Page, text: string) =>
  page.evaluate(([key = '', value = '']) => window.localStorage.setItem(key, value), [VISIT, text]);

/** Gives the first answer of a guide. */
async function begin(page: Page): Promise<void> {
  await page.goto(GUIDE);
  await choose(page, 'yes');
  await expect(page).toHaveURL(/\/yes$/);
  await expect(page.locator('[data-node]')).not.toHaveAttribute('data-node', 'sameMessage');
}

test('promise 1: a kept visit of a guide that has changed since is shown, not simply gone on with', async ({
  page,
}) => {
  await page.goto('/');
  const at = Date.now() - 60_000;
  const visit = { format: 1, flow: 'activation-code-expired', revision: 'older1', at };
  await store(page, JSON.stringify({ ...visit, answers: ['yes', 'gone-by-now'] }));
  await page.reload();
  await page.locator('[data-resume]').click();
  await expect(page.locator('[data-kind="revised"]')).toBeVisible();
  await expect(page.getByText('Still applies')).toBeVisible();
  await expect(page.getByText('One answer that this guide no longer has')).toBeVisible();
  await choose(page, 'go-on');
  await expect(page).toHaveURL(/\/activation-code-expired\/yes$/);
});

for (const [what, text] of [
  ['corrupt', 'not json at all \u0000'],
  ['truncated', '{"format":1,"flow":"activation-code-exp'],
  ['of a newer version', '{"format":2,"visit":["activation-code-expired","yes"]}'],
  ['of the right shape with wrong values', '{"format":1,"flow":7,"answers":"yes","at":"now"}'],
  [
    'made to harm',
    '{"format":1,"flow":"__proto__","answers":[{"toString":1}],"revision":"","at":1}',
  ],
] as const) {
  test(`promise 2: a stored visit that is ${what} gives a clean start, a plain message, and is kept for export`, async ({
    page,
  }) => {
    await page.goto('/');
    await store(page, text);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Locked out?');
    await expect(bar(page, 'unreadable').getByRole('status')).toContainText(
      'Your last visit cannot be read any more.',
    );
    // A new visit neither needs it nor destroys it.
    await begin(page);
    await page.goto('/');
    const download = page.waitForEvent('download');
    await bar(page, 'unreadable').getByRole('button', { name: 'Save it' }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream())
      chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe(text);
    await bar(page, 'unreadable').getByRole('button', { name: 'Delete it' }).click();
    await expect(bar(page, 'unreadable')).toHaveCount(0);
    await expect(bar(page, 'resume')).toBeVisible();
  });
}

for (const [what, spoil] of [
  [
    'blocked',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`promise 4: with storage ${what} the visit goes on, with a visible note`, async ({
    page,
  }) => {
    await page.addInitScript(spoil);
    await begin(page);
    await expect(page.locator('[data-note="unkept"]')).toContainText(
      'Your browser won’t let us save your answers.',
    );
    await page.goBack();
    await page.goForward();
    await page.reload();
    await expect(page).toHaveURL(/\/yes$/);
    await expect(page.locator('[data-note="unkept"]')).toBeVisible();
    await page.goto('/');
    await expect(bar(page, 'resume')).toHaveCount(0);
  });
}

/** Ends the process of a page: nothing of the page can run any more, not even to store. */
async function kill(page: Page): Promise<void> {
  const crash = page.waitForEvent('crash');
  page.goto('chrome://crash').catch(() => {});
  await crash;
  await page.close();
}

test('promise 5: a tab killed as soon as a step is there is gone on with from the first page, after each of four steps', async ({
  page,
  context,
}) => {
  const way = ['yes', 'no', 'in-the-app', 'failed'];
  const guide = '/guides/account-not-found';
  let tab = page;
  const step = () => tab.locator('[data-node]');
  await tab.goto(guide);
  for (const [i, answer] of way.entries()) {
    const before = (await step().getAttribute('data-node')) ?? '';
    await choose(tab, answer);
    await expect(step()).not.toHaveAttribute('data-node', before);
    const node = (await step().getAttribute('data-node')) ?? '';
    await kill(tab);

    tab = await context.newPage();
    await tab.goto('/');
    await expect(bar(tab, 'resume').getByRole('status')).toContainText(
      'Carry on where you left off?',
    );
    // What it was about is nobody's business before it is asked for.
    await expect(bar(tab, 'resume')).not.toContainText(/account/i);
    await tab.locator('[data-resume]').click();
    await expect(step()).toHaveAttribute('data-node', node);
    expect(new URL(tab.url()).pathname).toBe([guide, ...way.slice(0, i + 1)].join('/'));
  }
});

test('promise 5: at the desk a tab killed as soon as a note and an answer are saved has lost neither, after each of several', async ({
  page,
  context,
}) => {
  let tab = page;
  await tab.goto('/desk');
  await expect(tab.getByText('Reading the calls')).toHaveCount(0);
  await tab.keyboard.press('n');
  await tab.locator('.pick-find input').fill('expired');
  await tab.keyboard.press('Enter');
  await expect(tab.locator('[data-node]')).toHaveAttribute('data-node', 'sameMessage');
  for (const [i, answer] of ['something-else', 'another-message'].entries()) {
    await tab.locator('.note-field').fill(`note ${i}`);
    await tab.locator('.note-field').press('Enter');
    await expect(tab.locator('.notes li')).toHaveCount(i + 1);
    await choose(tab, answer);
    await expect(tab.locator('.trail .leg-a')).toHaveCount(i + 1);
    const { pathname } = new URL(tab.url());
    await expect(tab.locator('[data-saving]')).toHaveCount(0);
    await kill(tab);

    tab = await context.newPage();
    await tab.goto('/desk');
    await tab.locator('.call-line').click();
    await expect(tab.locator('.trail .leg-a')).toHaveCount(i + 1);
    await expect(tab.locator('.notes li')).toHaveCount(i + 1);
    await expect(tab.locator('.notes li').first()).toContainText(`note ${i}`);
    expect(new URL(tab.url()).pathname).toBe(pathname);
  }
});

test('the last visit is forgotten with one click', async ({ page }) => {
  await begin(page);
  await page.goto('/');
  await bar(page, 'resume').getByRole('button', { name: 'Discard it' }).click();
  await expect(bar(page, 'resume')).toHaveCount(0);
  expect(await stored(page)).toBeNull();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(bar(page, 'resume')).toHaveCount(0);
});

test('on a shared device nothing is kept, until somebody says otherwise', async ({ page }) => {
  await begin(page);
  await page.goto('/');
  await bar(page, 'resume')
    .getByRole('button', { name: /shared device/ })
    .click();
  expect(await stored(page)).toBeNull();
  await begin(page);
  expect(await stored(page)).toBeNull();
  await expect(page.locator('[data-note="unkept"]')).toHaveCount(0);
  await page.goto('/');
  await expect(bar(page, 'resume')).toHaveCount(0);
  await bar(page, 'shared').getByRole('button', { name: 'Keep my last visit here' }).click();
  await begin(page);
  await page.goto('/');
  await expect(bar(page, 'resume')).toBeVisible();
});

test('a visit that was left over a week ago is forgotten; so is one that has come to a good end', async ({
  page,
}) => {
  await page.goto('/');
  const visit = { format: 1, flow: 'activation-code-expired', answers: ['yes'], revision: 'r' };
  await store(page, JSON.stringify({ ...visit, at: Date.now() - 8 * 24 * 3_600_000 }));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => stored(page)).toBeNull();
  await expect(bar(page, 'resume')).toHaveCount(0);
  await begin(page);
  await expect.poll(() => stored(page)).not.toBeNull();
  for (let i = 0; i < 12; i += 1) {
    // The address moves before its page is drawn; and nobody answers what they have not looked at.
    await page.waitForTimeout(450);
    const kind = await page.locator('[data-node]').getAttribute('data-kind');
    if (kind === 'resolution') break;
    const before = page.url();
    const worked = page.locator('.signs [data-answer="worked"]');
    await ((await worked.count()) > 0
      ? worked
      : page.locator('.signs [data-answer]').first()
    ).click();
    await expect(page).not.toHaveURL(before);
  }
  await expect(page.locator('[data-node]')).toHaveAttribute('data-kind', 'resolution');
  await expect.poll(() => stored(page)).toBeNull();
});

test('a hand-over is kept: it is not over before somebody has taken it', async ({ page }) => {
  await begin(page);
  await choose(page, 'hand-over');
  await expect(page.locator('[data-kind="escalation"]')).toBeVisible();
  await expect.poll(() => stored(page)).toContain('hand-over');
});

/** Sets the clock of a page, in milliseconds ahead of what it says now. */
function setClock(by: number): void {
  const Before = Date;
  window.Date = class extends Before {
    constructor(...parts: unknown[]) {
      if (parts.length === 0) super(Before.now() + by);
      else super(...(parts as [number]));
    }
    static override now() {
      return Before.now() + by;
    }
  } as DateConstructor;
}

const YEAR = 365 * 86_400_000;

for (const [what, shift] of [
  ['a year ahead', YEAR],
  ['a year behind', -YEAR],
] as const) {
  test(`promise 7: with the clock set ${what} during a visit nothing is lost and no time is negative`, async ({
    page,
  }) => {
    const seen = async () => {
      const text = (await page.locator('body').innerText()).replace(/\d{4}-\d\d-\d\d/g, 'a day');
      expect(text).not.toMatch(/[-−–]\s?\d+ ?(?:s|sec|min|h|hour|day|month|year|:\d\d)/i);
      expect(text).not.toMatch(/NaN|Invalid Date/);
    };
    await begin(page);
    // It is set while the page is open, and is so for every page from then on.
    await page.evaluate(setClock, shift);
    await page.addInitScript(setClock, shift);
    const now = Date.now() + shift;
    await choose(page, 'failed');
    await expect(page).toHaveURL(/failed$/);
    const url = page.url();
    await seen();
    // What is kept is of the moment that the clock now says.
    const { answers, at } = JSON.parse((await stored(page)) ?? '{}');
    expect(answers).toEqual(['yes', 'failed']);
    expect(Math.abs(at - now)).toBeLessThan(60_000);
    await page.goto('/');
    await expect(bar(page, 'resume')).toContainText('a moment ago');
    await seen();
    await page.locator('[data-resume]').click();
    await expect(page).toHaveURL((address) => address.pathname === new URL(url).pathname);
    await choose(page, 'hand-over');
    await expect(page.locator('[data-kind="escalation"]')).toBeVisible();
    await expect(page.locator('[data-summary="json"]')).toContainText('"madeAt"');
    await seen();
    const escalation = page.url();

    // Set right again: what was kept a year ahead is not taken for old, and not for of the future;
    // what was kept a year behind is old, and nobody is offered it. The address has it all the same.
    await page.evaluate(setClock, -shift);
    await page.addInitScript(setClock, -shift);
    const kept = JSON.parse((await stored(page)) ?? '{}');
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (shift > 0) {
      await expect(bar(page, 'resume')).toContainText('a moment ago');
      // It counts from now, so that it is not offered for the whole year.
      const { at: left, ...rest } = JSON.parse((await stored(page)) ?? '{}');
      expect({ ...rest, at: kept.at }).toEqual(kept);
      expect(Math.abs(left - Date.now())).toBeLessThan(60_000);
    } else {
      await expect.poll(() => stored(page)).toBeNull();
      await expect(bar(page, 'resume')).toHaveCount(0);
    }
    await seen();
    await page.goto(escalation);
    await expect(page.locator('[data-kind="escalation"]')).toBeVisible();
    await expect.poll(() => stored(page)).toContain('hand-over');
    await seen();
  });
}

test('promise 7: a visit kept before the clock was set a year ahead is forgotten as an old one; its address still has it', async ({
  page,
}) => {
  await begin(page);
  const url = page.url();
  await page.evaluate(setClock, YEAR);
  await page.addInitScript(setClock, YEAR);
  // The page that is open goes on as if nothing had been.
  await page.goBack();
  await page.goForward();
  await expect(page).toHaveURL(url);
  await page.evaluate(
    ([key = '', at = 0]) => {
      const kept = JSON.parse(localStorage.getItem(String(key)) ?? '{}');
      localStorage.setItem(String(key), JSON.stringify({ ...kept, at }));
    },
    [VISIT, Date.now()],
  );
  await page.goto('/');
  await expect.poll(() => stored(page)).toBeNull();
  await expect(bar(page, 'resume')).toHaveCount(0);
  await page.goto(url);
  await expect(page.locator('[data-node]')).toBeVisible();
  await expect.poll(() => stored(page)).toContain('"answers":["yes"]');
});

test('promise 7: a clock that is set while it is measured gives no negative time', async ({
  page,
}) => {
  let asked = 0;
  await page.route('**/*', async (route) => {
    if (route.request().method() === 'HEAD') {
      asked += 1;
      if (asked === 2) await page.evaluate(setClock, -90_000);
    }
    await route.continue();
  });
  await page.goto('/guides/clock-drift');
  await choose(page, 'yes');
  const step = page.locator('[data-kind="check"]');
  await expect(step).toContainText(/could not measure|Your clock is \d+ seconds behind/, {
    timeout: 20_000,
  });
  await expect(step).not.toContainText(/[-−]\s?\d/);
  expect(asked).toBeGreaterThanOrEqual(2);
});
