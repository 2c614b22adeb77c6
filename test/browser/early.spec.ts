import type { Page } from '@playwright/test';
import { expect, takenOver, test } from './page.ts';

test.use({ isEarly: true });

/**
 * Opens a page whose application stays away.
 *
 * @returns lets the application come, and waits until it has taken the page over
 */
async function openAlone(page: Page, address: string): Promise<() => Promise<void>> {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return async () => {
    come();
    await takenOver(page);
  };
}

test('what was typed into the list of codes before the application came counts', async ({
  page,
}) => {
  const come = await openAlone(page, '/codes/onespan');
  await page.getByLabel('Filter by number, name or word').fill('stat_lock');
  await come();
  await expect(page.locator('.code-list li')).toHaveCount(1);
  await expect(page.getByLabel('Filter by number, name or word')).toHaveValue('stat_lock');
});

test('what was typed into the finder before the application came is answered', async ({ page }) => {
  const come = await openAlone(page, '/');
  await page.getByRole('combobox').fill('1007');
  await come();
  await expect(page.getByRole('option').first()).toHaveAttribute('data-records', 'OAS-1007');
});

test('a link that is followed before the application came leads on', async ({ page }) => {
  await openAlone(page, '/guides/activation-code-expired');
  await page.locator('[data-answer="yes"]').click({ noWaitAfter: true });
  await expect(page).toHaveURL('/guides/activation-code-expired/yes');
  await expect(page.locator('[data-node]')).not.toHaveAttribute('data-node', 'sameMessage');
});
