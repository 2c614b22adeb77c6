import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { devices, type Page } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { expectNoBarriers } from './axe.ts';
import { choose, expect, takenOver, test } from './page.ts';

/** The reader of QR codes comes with its program: it would be fetched from elsewhere. */
prepareZXingModule({
  overrides: {
    wasmBinary: new Uint8Array(
      readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')),
    ).buffer,
  },
});

/** @returns what a camera reads in front of this screen */
const scan = async (page: Page) =>
  (await readBarcodes(new Uint8Array(await page.screenshot()), { formats: ['QRCode'] })).map(
    ({ text }) => text,
  );

/** @returns a file of the manifest, as a browser reads it, with its address */
async function manifestOf(page: Page, path: string) {
  await page.goto(path);
  const url = await page
    .locator('link[rel="manifest"]')
    .evaluate((link) => (link as HTMLLinkElement).href);
  return { url, manifest: await (await page.request.get(url)).json() };
}

test('whoever scans the screen goes on at the very step on the phone, and takes no word along that was typed', async ({
  page,
  browser,
}) => {
  await page.goto('/?q=my activation code has expired, says Rosalind');
  await page.locator('[data-result][href$="/activation-code-expired"]').first().click();
  await choose(page, 'yes');
  await page.getByRole('button', { name: 'Continue on my phone' }).click();
  const code = page.getByRole('dialog').locator('[data-qr]');
  await expect(code).toBeVisible();
  const [link = '', ...others] = await scan(page);
  expect(others).toEqual([]);
  expect(link).toMatch(/^http:\/\/localhost:\d+\/guides\/activation-code-expired\/yes\?r=[\w.]+$/);
  await expectNoBarriers(page, 'the way to the phone');

  const phone = await browser.newContext({
    ...devices['iPhone SE'],
    serviceWorkers: 'block',
  });
  const there = await phone.newPage();
  await there.goto(link);
  await takenOver(there);
  const node = (await page.locator('[data-node]').getAttribute('data-node')) ?? '';
  await expect(there.locator('[data-node]')).toHaveAttribute('data-node', node);
  await phone.close();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Continue on my phone' })).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  test('the step goes to another device by the share sheet or a copied link', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.title = data.url ?? '';
          return Promise.resolve();
        },
      });
    });
    await page.goto('/fr/guides/activation-code-expired');
    await page.getByRole('button', { name: 'Continuer sur un autre appareil' }).click();
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    const link = /^http:\/\/localhost:\d+\/fr\/guides\/activation-code-expired\?r=/;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(link);
    await page.getByRole('button', { name: 'Partager' }).click();
    await expect(page).toHaveTitle(link);
  });
});

test('a message that is shared with the installed application lands in the finder', async ({
  page,
}) => {
  for (const [path, found] of [
    ['/', 'Find'],
    ['/fr/', 'Chercher'],
  ] as const) {
    const { url, manifest } = await manifestOf(page, path);
    const { action, method, params } = manifest.share_target;
    expect(method).toBe('GET');
    const target = new URL(action, url);
    target.searchParams.set(params.text, 'Your activation\ncode has expired');
    await page.goto(target.href);
    await expect(page.locator('[data-result]').first()).toHaveAttribute(
      'href',
      `${path}guides/activation-code-expired`,
    );
    await expect(page.locator('[data-finder-field]')).toHaveValue(
      'Your activation code has expired',
    );

    const [find, open] = manifest.shortcuts;
    expect(find.name).toBe(found);
    await page.goto(new URL(find.url, url).href);
    await expect(page.locator('[data-finder-field]')).toBeFocused();
    await page.goto(new URL(open.url, url).href);
    await expect(page.locator('input[name="c"]')).toBeVisible();
  }
});

test('each step says what its guide is based on, and its end says it once', async ({ page }) => {
  await page.goto('/guides/activation-code-expired');
  const based = page.locator('[data-rests-on]');
  await based.locator('summary').click();
  await expect(based).toContainText('Entrust: Troubleshooting authenticators');
  await expect(based).toContainText('Last compared with it on');
  await expectNoBarriers(page, 'what a guide is based on');
  await choose(page, 'yes');
  await choose(page, 'worked');
  await page.locator('[data-kind="resolution"]').waitFor();
  await expect(page.locator('.go-on-there')).toBeVisible();
  await expect(based).toHaveCount(1);
});
