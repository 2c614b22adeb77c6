import type { Page } from '@playwright/test';
import { expect, test } from '../browser/page.ts';

const VISIT = 'authenticator-troubleshooter:visit';
const GUIDE = '/guides/activation-code-expired';

const bar = (page: Page, which: string) => page.locator(`[data-bar="${which}"]`);
const stored = (page: Page) => page.evaluate((key) => window.localStorage.getItem(key), VISIT);
const store = (page: Page, text: string) =>
  page.evaluate(([key = '', value = '']) => window.localStorage.setItem(key, value), [VISIT, text]);

/** Gives the first answer of a guide. */
async function begin(page: Page): Promise<void> {
  await page.goto(GUIDE);
  await page.locator('[data-answer="yes"]').click();
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
  await expect(page.getByText('Still fits')).toBeVisible();
  await expect(page.getByText('One answer that this guide no longer has')).toBeVisible();
  await page.locator('[data-answer="go-on"]').click();
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
      'This browser does not let us keep your answers.',
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

test('promise 5: a tab killed after a step is gone on with from the first page, once', async ({
  page,
  context,
}) => {
  await begin(page);
  const node = await page.locator('[data-node]').getAttribute('data-node');
  await expect.poll(() => stored(page)).toContain('"answers":["yes"]');
  // The process of the page dies: nothing of the page can run any more.
  page.goto('chrome://crash').catch(() => {});
  await page.waitForEvent('crash');
  const next = await context.newPage();
  await next.goto('/');
  await expect(bar(next, 'resume').getByRole('status')).toContainText('Resume your last visit?');
  // What it was about is nobody's business before it is asked for.
  await expect(bar(next, 'resume')).not.toContainText('expired');
  await next.locator('[data-resume]').click();
  await expect(next.locator('[data-node]')).toHaveAttribute('data-node', node ?? '');
});

test('the last visit is forgotten with one click', async ({ page }) => {
  await begin(page);
  await page.goto('/');
  await bar(page, 'resume').getByRole('button', { name: 'Forget it' }).click();
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

test('a visit that was left an hour ago is forgotten; so is one that has come to a good end', async ({
  page,
}) => {
  await page.goto('/');
  const visit = { format: 1, flow: 'activation-code-expired', answers: ['yes'], revision: 'r' };
  await store(page, JSON.stringify({ ...visit, at: Date.now() - 61 * 60_000 }));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => stored(page)).toBeNull();
  await expect(bar(page, 'resume')).toHaveCount(0);
  await begin(page);
  await expect.poll(() => stored(page)).not.toBeNull();
  for (let i = 0; i < 12; i += 1) {
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
  await page.locator('[data-answer="hand-over"]').click();
  await expect(page.locator('[data-kind="escalation"]')).toBeVisible();
  await expect.poll(() => stored(page)).toContain('hand-over');
});

for (const [what, shift] of [
  ['a year ahead', 365 * 86_400_000],
  ['a year behind', -365 * 86_400_000],
] as const) {
  test(`promise 7: with the clock set ${what} during a visit nothing is lost and no time is negative`, async ({
    page,
  }) => {
    await begin(page);
    await page.addInitScript((by) => {
      const now = Date.now;
      Date.now = () => now() + by;
    }, shift);
    await page.locator('[data-answer="failed"]').click();
    await expect(page).toHaveURL(/failed$/);
    const url = page.url();
    await page.reload();
    await expect(page).toHaveURL(url);
    await expect(page.locator('[data-node]')).toBeVisible();
    await page.goto('/');
    await expect(page.locator('body')).not.toContainText(/-\d+ minute/);
    if (shift < 0) await expect(bar(page, 'resume')).toContainText('a moment ago');
    await page.goto(url);
    await expect(page.locator('[data-node]')).toBeVisible();
  });
}
