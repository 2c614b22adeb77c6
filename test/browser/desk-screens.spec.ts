import type { Page } from '@playwright/test';
import { activationCodeExpired } from '../../flows/entrust/activation-code-expired.ts';
import { tokenDoesNotWork } from '../../flows/entrust/token-does-not-work.ts';
import { stepsOf } from './flows.ts';
import { choose, expect as soon, test } from './page.ts';

// The desk on a small laptop and on a phone: what only a layout can tell.
const expect = soon.configure({ timeout: 20_000 });

test.describe.configure({ timeout: 180_000 });

const here = (page: Page) => page.locator('main article');

async function begin(page: Page): Promise<string> {
  await page.goto('/desk');
  await expect(page.getByText('Reading the calls')).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page.locator('.pick-find input')).toBeFocused();
  return new URL(page.url()).pathname;
}

/** Where something stands, as whole pixels. */
async function placeOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not there`);
  return { x: Math.round(box.x), y: Math.round(box.y) };
}

test.describe('on a laptop of 1366 × 768', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  test('the answers of most steps are in sight without scrolling', async ({ page }) => {
    const call = await begin(page);
    const ways = [activationCodeExpired, tokenDoesNotWork].flatMap((flow) =>
      stepsOf(flow).map(({ answers }) => [flow.id, ...answers].join('/')),
    );
    const below: string[] = [];
    let seen = 0;
    for (const way of ways) {
      await page.goto(`${call}/${way}`);
      await expect(here(page)).toHaveAttribute('data-node', /./);
      const answers = page.locator('main .signs [data-answer]');
      if ((await answers.count()) === 0) continue;
      seen += 1;
      const box = await answers.last().boundingBox();
      if (box === null || box.y + box.height > 768) below.push(`${way}: ${box?.y}`);
    }
    test.info().annotations.push({ type: 'below the fold', description: below.join(', ') });
    expect(seen).toBeGreaterThan(15);
    expect(below.length, below.join('\n')).toBeLessThanOrEqual(1);
  });

  test('nothing moves under the pointer when something is said or written', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const call = await begin(page);
    await page.goto(`${call}/activation-code-expired/something-else?show=wrap-up`);
    await expect(page.locator('[data-case-code]')).toBeVisible();
    const end = '.wrap-up .tools .tool:nth-of-type(2)';
    const [before, field] = [await placeOf(page, end), await placeOf(page, '.note-field')];
    await page.getByRole('button', { name: 'Copy the summary' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await placeOf(page, end)).toEqual(before);
    await page.evaluate(() => window.scrollTo(0, 0));
    for (let i = 0; i < 8; i += 1) {
      await page.locator('.note-field').fill(`note ${i}`);
      await page.locator('.note-field').press('Enter');
      await expect(page.locator('.notes li')).toHaveCount(i + 1);
    }
    await page.evaluate(() => window.scrollTo(0, 0));
    expect((await placeOf(page, '.note-field')).x).toBe(field.x);
    // The newest note is in sight, however many there are.
    await expect(page.locator('.notes li').first()).toContainText('note 7');
    await expect(page.locator('.notes li').first()).toBeInViewport();
    const bar = await page.locator('.deskbar').boundingBox();
    await page.locator('.bycode input').fill('xyzzyqq');
    await page.keyboard.press('Enter');
    await expect(page.locator('.bycode .desk-nothing')).toBeVisible();
    expect((await page.locator('.deskbar').boundingBox())?.height).toBe(bar?.height);
  });

  test('five open calls can be told apart in their tabs, and keep their keys', async ({ page }) => {
    for (let i = 1; i <= 5; i += 1) {
      await begin(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('r');
      await page.keyboard.type(`INC-2041${i}`);
      await page.keyboard.press('Enter');
      await expect(page.locator('.calls [data-call]')).toHaveCount(i);
    }
    const names = page.locator('.calls [data-call] > span > b');
    const cut = await names.evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1366);
    // One talks; all others were put on hold by the next.
    await expect(page.locator('.calls [data-phase="talking"]')).toHaveCount(1);
    const second = page.locator('.calls [data-call]', { hasText: 'INC-20412' });
    await expect(second).toHaveAttribute('aria-keyshortcuts', 'F2');
    await page.keyboard.press('F1');
    await expect(page.locator('.calls [aria-current]')).toContainText('INC-20411');
    // The field takes the focus a moment after its page is there, and an x would be typed into it.
    await expect(page.locator('.pick-find input')).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('x');
    await expect(page.locator('.calls [data-call]')).toHaveCount(4);
    await expect(second).toHaveAttribute('aria-keyshortcuts', 'F2');
    // Also while the field for the next call has the focus.
    await page.keyboard.press('n');
    await expect(page.locator('.pick-find input')).toBeFocused();
    await page.keyboard.press('F2');
    await expect(page.locator('.calls [aria-current]')).toContainText('INC-20412');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('there are no keys to see, the calls scroll, and a new call is always at hand', async ({
    page,
  }) => {
    for (let i = 1; i <= 4; i += 1) {
      await begin(page);
      await expect(page.locator('.calls [data-call]')).toHaveCount(i);
    }
    await page.locator('.pick-find input').fill('activation code expired');
    await page.locator('.pick-find input').press('Enter');
    await expect(here(page)).toHaveAttribute('data-node', 'sameMessage');
    await expect(page.locator('.key:visible')).toHaveCount(0);
    await expect(page.locator('.call.new')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.calls [aria-current]')).toBeInViewport({ ratio: 0.9 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const bar = await page.locator('.deskbar').boundingBox();
    expect(bar?.height).toBeLessThan(130);
    await choose(page, 'something-else');
    await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
  });
});
