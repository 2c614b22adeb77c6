import { choose, expect, test } from './page.ts';

test('an answer can be changed from the trail, the rest is accounted for, and it can be undone', async ({
  page,
}) => {
  await page.goto('/guides/activation-code-expired/yes/failed/expired-again');
  const trail = page.getByRole('navigation', { name: 'Your answers so far' });
  await expect(trail.getByRole('link')).toHaveCount(3);
  await trail.getByRole('link').first().click();

  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', 'sameMessage');
  await expect(page.locator('[data-answer="yes"]')).toContainText('Your answer so far');
  await choose(page, 'not-sure');

  await expect(page.locator('[data-kind="changed"]')).toBeVisible();
  const became = page.getByRole('list', { name: 'What happened to your answers' });
  await expect(became.locator('.new')).toContainText('I’m not sure');
  await expect(became.locator('.new s')).toHaveText('Yes, it says expired');
  await expect(became.locator('.again')).toHaveCount(2);

  const changed = page.url();
  await choose(page, 'undo');
  await expect(page).toHaveURL(/\/yes\/failed\/expired-again$/);
  await page.goto(changed);
  await choose(page, 'go-on');
  await expect(page).toHaveURL(/\/guides\/activation-code-expired\/not-sure$/);
});

test('giving the same answer again leaves everything as it was', async ({ page }) => {
  await page.goto('/guides/activation-code-expired/yes/failed?was=yes/failed/expired-again');
  await choose(page, 'expired-again');
  await expect(page).toHaveURL(/\/yes\/failed\/expired-again$/);
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', 'askAdministrator');
});

test('later answers that still fit are kept', async ({ page }) => {
  // Whether the message had to be brought back or not, the new code is asked about alike.
  await page.goto('/guides/activation-code-expired/not-sure/failed/failed/expired-again');
  await page
    .getByRole('navigation', { name: 'Your answers so far' })
    .getByRole('link')
    .first()
    .click();
  await choose(page, 'yes');
  const became = page.getByRole('list', { name: 'What happened to your answers' });
  await expect(became.locator('.kept')).toHaveCount(2);
  await expect(became.locator('.gone')).toHaveCount(1);
  await choose(page, 'go-on');
  await expect(page).toHaveURL(/\/activation-code-expired\/yes\/failed\/expired-again$/);
});

test('a link from an older guide shows what still fits and asks, instead of moving on', async ({
  page,
}) => {
  await page.goto('/guides/activation-code-expired/yes/failed/gone-by-now?r=000000');
  await expect(page.locator('[data-kind="revised"]')).toBeVisible();
  await expect(page.getByRole('list', { name: 'What still applies' }).locator('.kept')).toHaveCount(
    2,
  );
  await expect(page.getByRole('list', { name: 'What still applies' }).locator('.gone')).toHaveCount(
    1,
  );
  await choose(page, 'go-on');
  await expect(page).toHaveURL(/\/guides\/activation-code-expired\/yes\/failed$/);
});

test('a link from this very guide opens at once', async ({ page }) => {
  await page.goto('/guides/activation-code-expired/yes/failed/expired-again');
  await page.getByText('The summary as text').click();
  const text = (await page.locator('[data-summary="text"]').textContent()) ?? '';
  const link = /http\S+\?r=\S+/.exec(text)?.[0] ?? '';
  await page.goto(link);
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', 'askAdministrator');
});

test('handing over early keeps what is known', async ({ page }) => {
  await page.goto('/guides/activation-code-expired/yes');
  await choose(page, 'hand-over');
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', 'hand-over');
  await expect(page.locator('[data-node]')).toHaveAttribute('data-kind', 'escalation');
  await expect(page.locator('[data-summary="text"]')).toContainText('Yes, it says expired');
});

test('the heading takes the focus after a move, not on arrival, and the page begins at its top', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto('/guides/activation-code-expired/yes');
  await expect(page.locator('h1')).not.toBeFocused();
  await choose(page, 'failed');
  await expect(page.locator('h1')).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page.locator('h1')).toHaveText('Get a new activation code');
  await expect(page.locator('h1')).toBeFocused();
});
