import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

/** Puts other words in the place of all that is there, as browsers do that translate a page. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text && node.data.trim() !== '') texts.push(node);
    for (const text of texts) {
      if (text.parentElement?.closest('font, script, style, noscript, textarea, svg')) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

/** Nothing of the page has broken. */
const expectWhole = async (page: Page) => {
  await expect(page.locator('.recovery')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

test('a guide can be walked while the browser translates it', async ({ page }) => {
  await page.goto('/guides/activation-code-expired');
  for (let answers = 0; answers < 2; answers += 1) {
    await translate(page);
    const before = page.url();
    // Pressed at once after another, an answer may be taken for a double click.
    await page.waitForTimeout(500);
    await page.locator('.signs [data-answer]').first().click();
    await expect(page).not.toHaveURL(before);
    await expectWhole(page);
  }
  await translate(page);
  await page.locator('.leg a').first().click();
  await translate(page);
  await page.waitForTimeout(500);
  await page.locator('.signs [data-answer]').last().click();
  await translate(page);
  await page.goBack();
  await expectWhole(page);
});

test('the finder finds while the browser translates its page', async ({ page }) => {
  await page.goto('/');
  const field = page.getByRole('combobox');
  for (const typed of ['c', 'co', 'code', 'code e', 'code expired', '', '1007']) {
    await translate(page);
    await field.fill(typed);
    await expectWhole(page);
  }
  await expect(page.getByRole('option').first()).toBeVisible();
  await translate(page);
  await field.press('Escape');
  await translate(page);
  await field.press('Enter');
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await translate(page);
  await page.locator('[data-result]').first().click();
  // Until the page of the code is there, the one before stays, and “/” is for its own field.
  await expect(page.locator('[data-kind="code"]')).toBeVisible();
  await expectWhole(page);
  await translate(page);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('expired');
  await expect(page.getByRole('option').first()).toBeVisible();
  await translate(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expectWhole(page);
});

test('a list is filtered and a case code refused while the browser translates', async ({
  page,
}) => {
  await page.goto('/codes/onespan');
  await translate(page);
  await page.getByRole('searchbox').fill('locked');
  await translate(page);
  await page.getByRole('searchbox').fill('nothing like this');
  await translate(page);
  await page.getByRole('searchbox').fill('');
  await expectWhole(page);
  await page.goto('/open?c=AAAA-AA');
  await translate(page);
  await page.getByRole('textbox').fill('1C08-0M');
  await page.keyboard.press('Enter');
  await expectWhole(page);
});

test('a call is held, resumed and led past the identity check while the browser translates', async ({
  page,
}) => {
  await page.goto('/desk');
  await page.keyboard.press('n');
  await page.locator('.pick-find input').fill('activation code expired');
  await translate(page);
  await page.keyboard.press('Enter');
  const step = page.locator('main article');
  await expect(step).toHaveAttribute('data-node', 'sameMessage');
  for (let i = 0; i < 2; i += 1) {
    await translate(page);
    await page.keyboard.press('h');
    await expectWhole(page);
  }
  await translate(page);
  await page.waitForTimeout(500);
  await page.locator('.signs [data-answer="yes"]').click();
  await expectWhole(page);
  await translate(page);
  await page.goBack();
  await expectWhole(page);
});

test('the training room goes on while the browser translates', async ({ page }) => {
  await page.goto('/train');
  await translate(page);
  await page.locator('a[href*="/train/map/"]').first().click();
  await expectWhole(page);
  await translate(page);
  await page.goBack();
  await expectWhole(page);
  await page.goto('/train/practise');
  await translate(page);
  await expectWhole(page);
});
