import { barriers, rulesIn } from './axe.ts';
import { expect, test } from './page.ts';

test('typing suggests; arrow and Enter lead to the code', async ({ page }) => {
  await page.goto('/');
  const field = page.getByRole('combobox');
  await field.fill('1007');
  const options = page.getByRole('option');
  await expect(options.first()).toHaveAttribute('data-records', 'OAS-1007');
  await expect(page.getByRole('status')).toContainText('suggestions');
  await field.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toBeFocused();
  await field.press('Enter');
  await expect(page).toHaveURL('/codes/onespan/1007');
});

test('Enter without a choice shows the results, whose heading takes the focus', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('combobox').fill('networking (503)');
  await page.getByRole('combobox').press('Enter');
  await expect(page).toHaveURL(/\?q=networking/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('[data-result]').first()).toHaveAttribute(
    'data-records',
    /MAS-10-NET-HTTP/,
  );
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Locked out?');
});

test('an address opens the results; an undocumented number is told to be one', async ({ page }) => {
  await page.goto('/?q=1106');
  await expect(page.locator('[data-nothing]')).toBeVisible();
  await expect(page.locator('[data-result]')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1106');
  // The guides by product, and the field for another try.
  await expect(page.locator('main summary', { hasText: 'OneSpan server' })).toBeVisible();
  await page.getByRole('combobox').fill('voicemail');
  await page.getByRole('combobox').press('Enter');
  await expect(page.locator('[data-result]').first()).toHaveAttribute('data-records', /AZ-13\b/);
});

test.describe('one key away', () => {
  test('on the first page the field takes the focus', async ({ page }) => {
    await page.goto('/');
    for (const key of ['/', 'Control+k']) {
      await page.locator('h1').click();
      await page.keyboard.press(key);
      await expect(page.getByRole('combobox')).toBeFocused();
      await expect(page.getByRole('combobox')).toHaveValue('');
      await page.getByRole('combobox').blur();
    }
  });

  test('elsewhere it comes up, leads on, and is gone', async ({ page }) => {
    await page.goto('/guides/activation-code-expired/yes');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Find' });
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await expect(dialog.getByRole('combobox')).toHaveValue('');
    await page.keyboard.type('1012');
    await expect(dialog.getByRole('option').first()).toHaveAttribute('data-records', 'OAS-1012');
    // The first Escape closes the suggestions, the second the finder.
    await page.keyboard.press('Escape');
    await expect(dialog.getByRole('option')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('1012');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/?q=1012');
    await expect(dialog).toHaveCount(0);
  });

  test('the link in the head opens it as well', async ({ page }) => {
    await page.goto('/guides/activation-code-expired/yes');
    await page
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'Find' })
      .click();
    await expect(page.getByRole('dialog', { name: 'Find' })).toBeVisible();
  });

  test('never while somebody types, and by neither key where both are switched off', async ({
    page,
  }) => {
    await page.goto('/guides/something-went-wrong');
    await page.getByRole('textbox').first().press('/');
    await expect(page.getByRole('textbox').first()).toHaveValue('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.locator('h1').click();
    await page.keyboard.press('Control+k');
    await page.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('the heading counts what was found', async ({ page }) => {
  await page.goto('/?q=expired');
  const found = await page.locator('.hits > li').count();
  expect(found).toBeGreaterThan(1);
  await expect(page.locator('h1')).toHaveText(`${found} results for “expired”`);
});

test('pages and suggestions are accessible, in both schemes and on a small phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const expectNone = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page, rulesIn(colorScheme))).toEqual([]);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  };
  for (const address of ['/?q=networking+(503)', '/?q=locked+out', '/?q=1106', '/']) {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    await expectNone();
  }
  await page.getByRole('combobox').fill('code has expired');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('combobox').press('ArrowDown');
  await expectNone();
});
