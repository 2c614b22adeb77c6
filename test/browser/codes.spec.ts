import { expectNoBarriers } from './axe.ts';
import { expect, test } from './page.ts';

const sample = [
  '/codes',
  '/codes/onespan',
  '/codes/azure',
  '/codes/onespan/1000',
  '/codes/onespan/1007',
  '/codes/onespan/1128',
  '/codes/onespan/-13',
  '/codes/azure/102',
  '/codes/azure/other',
  '/codes/onespan/1106',
  '/codes/azure/146',
  '/codes/onespan/99999999999999999999',
];

test('lists and pages of codes are free of barriers that axe finds, light and dark, narrow and wide', async ({
  page,
}) => {
  for (const address of sample) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    await expectNoBarriers(page, address);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const small = await page
        .locator('.sign, .near-codes a, .code-list a, .filter button, .filter input')
        .evaluateAll(
          (all) => all.filter((each) => each.getBoundingClientRect().height < 44).length,
        );
      expect(small, `${address}: targets below 44 px at ${width} px`).toBe(0);
    }
  }
});

test('the list follows what is typed, and a reload keeps what was looked for', async ({ page }) => {
  await page.goto('/codes/onespan');
  const rows = page.locator('.code-list li');
  const filter = page.getByLabel('Filter by number, name or word');
  await expect(rows).toHaveCount(75);
  await filter.pressSequentially('stat_lock');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('1007');
  await expect(page.getByRole('status')).toHaveText('1 of 75 codes');
  await expect(filter).toBeFocused();

  await filter.fill('expired');
  await expect(rows).toHaveCount(5);
  await filter.press('Enter');
  await expect(page).toHaveURL('/codes/onespan?filter=expired');
  await page.reload();
  await expect(filter).toHaveValue('expired');
  await expect(rows).toHaveCount(5);
  await page.goBack();
  await expect(rows).toHaveCount(75);

  await filter.fill('1106');
  await expect(rows).toHaveCount(0);
  await expect(
    page.getByText('A code that isn’t in the list isn’t in our documents.'),
  ).toBeVisible();
});

test('from home to a guide through the list, by keyboard alone', async ({ page }) => {
  const tabTo = async (name: string | RegExp) => {
    const target = page.locator('a, button, input, summary').filter({ hasText: name }).first();
    await expect(target).toBeVisible();
    for (let tabs = 0; tabs < 120; tabs++) {
      if (await target.evaluate((each) => each === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  };
  const heading = page.locator('h1');
  await page.goto('/');
  await tabTo('All 75 status codes');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('OneSpan status codes');
  await expect(heading).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Filter by number, name or word')).toBeFocused();
  await page.keyboard.type('1007');
  await expect(page.locator('.code-list li')).toHaveCount(1);
  await tabTo('STAT_LOCKED');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('1007 The user account is locked');
  await expect(heading).toBeFocused();

  await tabTo('Start the guide');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-flow="account-and-password"]')).toBeVisible();
  await expect(page).toHaveURL('/guides/account-and-password/1007');
  await expect(heading).toBeFocused();
});

test('the codes are walked one after the other, forth and back', async ({ page }) => {
  await page.goto('/codes/azure/25');
  await page.getByRole('link', { name: 'After 100' }).click();
  await expect(page.locator('h1')).toHaveText('100 The phone number is not valid');
  await expect(page).toHaveTitle(/^100 The phone number is not valid: Azure result code/);
  await page.getByRole('link', { name: 'Before 25' }).click();
  await expect(page).toHaveURL('/codes/azure/25');
  await page.getByRole('link', { name: 'All 72 codes' }).click();
  await expect(page).toHaveURL('/codes/azure');
});

test('the address of a name shows the code and points to its number', async ({ page }) => {
  await page.goto('/codes/onespan/stat_locked');
  await expect(page.locator('h1')).toHaveText('1007 The user account is locked');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    '/codes/onespan/1007',
  );
  await page.getByRole('link', { name: 'After 1008' }).click();
  await expect(page).toHaveURL('/codes/onespan/1008');
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
});

test('a list prints whole and without what only a screen needs', async ({ page }) => {
  await page.goto('/codes/onespan');
  await expect(page.locator('.code-list li')).toHaveCount(75);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.top', '.foot', '.filter', 'p.near-codes'])
    await expect(page.locator(hidden), hidden).toBeHidden();
  for (const row of await page.locator('.code-list li').all()) await expect(row).toBeVisible();
  const cut = await page
    .locator('.code-list li')
    .evaluateAll((rows) => rows.filter((row) => row.scrollWidth > row.clientWidth).length);
  expect(cut).toBe(0);
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(sheets?.length).toBeLessThanOrEqual(3);
});

test('the page of a code prints what it tells, folded or not', async ({ page }) => {
  await page.goto('/codes/azure/102');
  await expect(page.locator('h1')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('The document gives no fix.')).toBeVisible();
  await expect(page.getByText('A result code is always returned')).toBeVisible();
  await expect(page.locator('.near-codes')).toBeHidden();
});

test('a page of one product loads neither the other one, nor a guide, nor a validator', async ({
  page,
}) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text());
  });
  await page.goto('/codes/onespan/1007');
  await expect(page.locator('h1')).toBeVisible();
  const all = (await Promise.all(scripts)).join('\n');
  const has = (text: string) => all.includes(text);
  expect(has('STAT_LOCKED')).toBe(true);
  for (const text of ['Phone Unreachable', 'listenFor:', 'ZodError'])
    expect(has(text), text).toBe(false);
});
