import type { Page } from '@playwright/test';
import { expect, faultyTest, takenOver, test } from './page.ts';

/** What is drawn out of sight while an answer is pressed. */
const ahead = (page: Page) => page.locator('main.ahead');
const shown = (page: Page) => page.locator('main:not(.ahead) article');

/** Presses an answer, and does not let go. */
async function press(page: Page, answer: string): Promise<void> {
  await page.locator(`main:not(.ahead) [data-answer="${answer}"]`).hover();
  await page.mouse.down();
}

test('while an answer is pressed its step is drawn out of sight, and the click only shows it', async ({
  page,
}) => {
  await page.goto('/guides/activation-code-expired');
  const title = await page.title();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await press(page, 'yes');
  await expect(ahead(page).locator('article')).toHaveAttribute('data-node', 'reactivate');

  // Nobody sees, hears or meets anything of it, and nothing of it counts as having happened.
  await expect(shown(page)).toHaveAttribute('data-node', 'sameMessage');
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(title);
  await expect(page).toHaveURL(/activation-code-expired$/);
  const { scrollHeight, isMet, kept } = await page.evaluate(() => {
    const places = Array.from({ length: 400 }, (_, i) => [(i % 20) * 65, (i / 20) * 40] as const);
    return {
      scrollHeight: document.documentElement.scrollHeight,
      isMet: places.some(([x, y]) => document.elementFromPoint(x, y)?.closest('.ahead')),
      kept: localStorage.length,
    };
  });
  expect({ scrollHeight, isMet, kept }).toEqual({ scrollHeight: height, isMet: false, kept: 0 });

  await ahead(page).evaluate((main) => Object.assign(main, { isSame: true }));
  await page.mouse.up();
  await expect(shown(page)).toHaveAttribute('data-node', 'reactivate');
  await expect(ahead(page)).toHaveCount(0);
  await expect(page).toHaveURL(/activation-code-expired\/yes$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.locator('main').evaluate((main) => Object.hasOwn(main, 'isSame'))).toBe(true);
  await expect(page.locator('main')).toHaveId('main');
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('yes');

  // Whoever goes back has not pressed anything.
  await page.goBack();
  await expect(shown(page)).toHaveAttribute('data-node', 'sameMessage');
  await expect(ahead(page)).toHaveCount(0);
});

test('a press that ends somewhere else leaves nothing, and neither does one of another button', async ({
  page,
}) => {
  await page.goto('/guides/activation-code-expired');
  await press(page, 'yes');
  await expect(ahead(page)).toHaveCount(1);
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await expect(ahead(page)).toHaveCount(0);
  await expect(shown(page)).toHaveAttribute('data-node', 'sameMessage');

  await page.locator('[data-answer="yes"]').click({ button: 'right' });
  await expect(shown(page)).toHaveAttribute('data-node', 'sameMessage');
  await expect(ahead(page)).toHaveCount(0);
});

faultyTest('a step that cannot be drawn breaks nothing before it is shown', async ({ page }) => {
  await page.route('**/assets/flows-*/activation-code-expired.js', async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    const broken = text.replace(/text:(["'`])Get a new activation code\1/, 'text:5');
    expect(broken).not.toBe(text);
    await route.fulfill({ response: answer, body: broken });
  });
  await page.goto('/guides/activation-code-expired');
  await takenOver(page);
  await press(page, 'yes');
  await expect(ahead(page)).toBeAttached();
  await expect(shown(page)).toHaveAttribute('data-node', 'sameMessage');
  await page.mouse.up();
  await expect(page.locator('[data-kind="recovery"]')).toBeVisible();
  await expect(page).toHaveURL(/activation-code-expired\/yes$/);
});

test('a check is not run by being pressed', async ({ page }) => {
  let measured = 0;
  page.on('request', (request) => {
    if (request.method() === 'HEAD') measured += 1;
  });
  await page.goto('/guides/clock-drift');
  const before = measured;
  // Whoever rests on the answer has the check's file before the press.
  await page.locator('[data-answer="yes"]').hover();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await press(page, 'yes');
  // As long as the check takes to begin, once it is shown.
  await page.waitForTimeout(1000);
  await expect(ahead(page)).toHaveCount(0);
  expect(measured).toBe(before);
  await page.mouse.up();
  await expect(shown(page)).toHaveAttribute('data-kind', 'check');
  await expect.poll(() => measured).toBeGreaterThan(before);
});

test('the trail of answers stays unfolded from step to step, and folded again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/guides/activation-code-expired/yes');
  const trail = page.locator('main:not(.ahead) .sofar');
  await trail.locator('summary').click();
  await expect(trail).toHaveAttribute('open');
  await page.locator('[data-answer="failed"]').click();
  await expect(shown(page)).toHaveAttribute('data-node', 'stillExpired');
  await expect(trail).toHaveAttribute('open');
  await trail.locator('summary').click();
  await expect(trail).not.toHaveAttribute('open');
  // The browser tells of it in a task of its own.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.goBack();
  await expect(shown(page)).toHaveAttribute('data-node', 'reactivate');
  await expect(trail).not.toHaveAttribute('open');
});
