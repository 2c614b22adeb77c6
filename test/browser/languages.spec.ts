import { barriers } from './axe.ts';
import { choose, expect, test } from './page.ts';

const END = 'guides/activation-code-expired/yes/cannot';

test('a visit in French is handed over in English, and its code opens it at an English desk', async ({
  page,
}) => {
  await page.goto('/fr/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.locator('a[href="/fr/guides/activation-code-expired"]').first().click();
  // A press that comes with the step would answer nothing.
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', 'sameMessage');
  await choose(page, 'yes');
  await expect(page.locator('.trail .leg-q').first()).toContainText('code d’activation');
  await page.goto(`/fr/${END}`);
  const text = page.locator('[data-summary="text"]');
  await expect(text).toHaveAttribute('lang', 'en');
  await expect(text).toContainText('Language of the visit: French');
  await expect(text).toContainText('The app says my activation code has expired');
  await expect(text).toContainText(`/${END}?r=`);
  await expect(text).not.toContainText(`/fr/${END}`);
  await expect(page.locator('h1')).not.toHaveAttribute('lang', /.*/);
  const code = (await page.locator('[data-case-code]').textContent()) ?? '';
  await page.goto(`/desk?open=${code}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(
    page.getByText('Is the code from the newest email?').or(page.locator('.leg')).first(),
  ).toBeVisible();
});

test('an agent reads what to say in the caller’s language, with its meaning', async ({ page }) => {
  await page.goto(`/desk?open=${encodeURIComponent('/guides/clock-drift')}`);
  await expect(page.locator('.script .say')).toBeVisible();
  await page.getByLabel('Speaks').selectOption('Français');
  await expect(page.locator('.script .say [lang="fr"] q')).toContainText('codes');
  await expect(page.locator('.script .say .meaning')).toContainText('codes');
});

test('another language is the same place, with its query', async ({ page }) => {
  await page.goto(`/${END}`);
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(`/fr/${END}`);
  await expect(page.locator('[data-kind]')).toHaveAttribute('data-kind', 'escalation');
  await page.goto('/fr/?q=1007');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/?q=1007');
});

test('an unknown address below a language is answered in it', async ({ page, request }) => {
  const answer = await request.get('/fr/no/such/page');
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain('<html lang="fr"');
  await page.goto('/fr/guides/no-such-guide');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  expect((await request.get('/fr/desk')).status()).toBe(404);
});

test('a page in French has no barriers', async ({ page }) => {
  await page.goto('/fr/guides/activation-code-expired');
  expect(await barriers(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a guide in French is walked, and its page is there in the other languages', async ({
    page,
  }) => {
    await page.goto('/fr/guides/activation-code-expired');
    await page.locator('[data-answer="yes"]').click();
    await expect(page).toHaveURL('/fr/guides/activation-code-expired/yes');
    await expect(page.locator('link[hreflang="de"]')).toHaveAttribute(
      'href',
      '/de/guides/activation-code-expired/yes',
    );
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(page).toHaveURL('/de/guides/activation-code-expired/yes');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });
});

test.describe('a browser that prefers German', () => {
  test.use({ locale: 'de-CH' });

  test('is offered the same place in German, once, and nothing on the page moves', async ({
    page,
  }) => {
    await page.goto('/guides/activation-code-expired');
    const offer = page.locator('[data-bar="language"]');
    await expect(offer).toHaveAttribute('lang', 'de');
    expect(await barriers(page)).toEqual([]);
    await offer.getByRole('button').click();
    await expect(offer).toHaveCount(0);
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(offer).toHaveCount(0);
    await page.goto('/desk');
    await expect(offer).toHaveCount(0);
  });
});
