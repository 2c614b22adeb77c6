import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { CaseSummary } from '../../src/engine/summary/summarySchema.ts';
import { expectNoBarriers } from './axe.ts';
import { choose, denyClipboard, expect, test } from './page.ts';

const END = '/guides/activation-code-expired/yes/failed/expired-again';
/** A visit with a long summary. */
const LONG = '/guides/token-does-not-work/hand-over';

const codeOn = async (page: Page) => (await page.locator('[data-case-code]').textContent()) ?? '';
const summaryOn = async (page: Page, form: 'text' | 'markdown' | 'json') =>
  (await page.locator(`[data-summary="${form}"]`).textContent()) ?? '';

/** The time of the summary is filled in once the page is there. */
const settled = async (page: Page) => {
  await expect(page.locator('[data-summary="json"]')).toContainText('"madeAt"', {
    timeout: 20_000,
  });
};

test('a hand-over shows the code, how to read it aloud, a QR code, and each export', async ({
  page,
}) => {
  await page.goto(END);
  await settled(page);
  const code = await codeOn(page);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{1,4})*$/);
  const words = await page.locator('.group .aloud').allTextContents();
  expect(
    words
      .join(', ')
      .split(/[\s,]+/)
      .filter(Boolean),
  ).toHaveLength(code.replaceAll('-', '').length);

  const json = CaseSummary.parse(JSON.parse(await summaryOn(page, 'json')));
  expect(json.caseCode).toBe(code);
  expect(json.link).toMatch(/^http:\/\/localhost:\d+\/guides\/activation-code-expired\/.*\?r=/);
  expect(json.madeAt).toMatch(/[+-]\d\d:\d\d$/);
  await expect(page.locator('[data-qr]')).toHaveAttribute('data-qr', json.link ?? '');
  for (const form of ['text', 'markdown'] as const) {
    const text = await summaryOn(page, form);
    expect(text).toContain(code);
    for (const { answer } of json.steps) expect(text).toContain(answer);
  }
});

test('the summary can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(END);
  await settled(page);
  await page.getByRole('button', { name: 'Copy the summary' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await summaryOn(page, 'text'),
  );
});

test('where the clipboard is denied, the text can be selected and saved', async ({ page }) => {
  await denyClipboard(page);
  await page.goto(END);
  await settled(page);
  await page.getByRole('button', { name: 'Copy the summary' }).click();
  const byHand = page.getByRole('textbox', { name: 'The text to copy' });
  await expect(byHand).toHaveValue(await summaryOn(page, 'text'));
  await byHand.focus();
  expect(
    await byHand.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    ),
  ).toBe(await summaryOn(page, 'text'));
  // And saved, in each form, whether or not its own button to copy was tried before.
  for (const form of ['text', 'markdown', 'json'] as const) {
    const fold = page.locator('details', { has: page.locator(`[data-download="${form}"]`) });
    await fold.locator('summary').click();
    await fold.getByRole('button', { name: 'Copy the' }).click();
    await expect(fold.getByRole('textbox', { name: 'The text to copy' })).toHaveValue(
      await summaryOn(page, form),
    );
    const saving = page.waitForEvent('download');
    await fold.locator(`[data-download="${form}"]`).click();
    const saved = readFileSync(await (await saving).path(), 'utf8');
    expect(saved).toBe(await summaryOn(page, form));
    expect(saved).toContain(await codeOn(page));
  }
});

test('the summary can be saved as a file, in each form', async ({ page }) => {
  await page.goto(END);
  await settled(page);
  for (const [form, ending] of [
    ['text', '.txt'],
    ['markdown', '.md'],
    ['json', '.json'],
  ] as const) {
    await page.locator('summary', { hasText: new RegExp(`The summary as ${form}`, 'i') }).click();
    const saving = page.waitForEvent('download');
    await page.locator(`[data-download="${form}"]`).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe(`case-${await codeOn(page)}${ending}`);
    expect(readFileSync(await file.path(), 'utf8')).toBe(await summaryOn(page, form));
  }
});

test('an e-mail holds the summary, or where that is too long the code, and the rest is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(END);
  await settled(page);
  const mail = page.getByRole('link', { name: 'Send by email' });
  const href = (await mail.getAttribute('href')) ?? '';
  expect(href).toMatch(/^mailto:/);
  expect(href.length).toBeLessThanOrEqual(1_900);
  expect(decodeURIComponent(href)).toContain(await codeOn(page));
  // No mail program opens here; the click itself is what is looked at.
  await page.evaluate(() =>
    document.addEventListener('click', (event) => {
      if ((event.target as Element).closest('[href^="mailto:"]')) event.preventDefault();
    }),
  );
  await mail.click();
  const isWhole = (await mail.getAttribute('data-mail')) === 'whole';
  const copied = page.getByText('too long for an email link, so it was copied');
  if (isWhole) await expect(copied).toHaveCount(0);
  else {
    await expect(copied).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await summaryOn(page, 'text'),
    );
  }
});

/** Hand-overs of different length. */
const handOvers = [END, '/guides/clock-drift/yes/behind~94/worked/failed', LONG];

test('the e-mail of a hand-over, long or short, holds all that counts', async ({ page }) => {
  for (const address of handOvers) {
    await page.goto(address);
    await settled(page);
    const mail = page.getByRole('link', { name: 'Send by email' });
    await expect(mail, address).toHaveAttribute('data-mail', 'whole');
    const href = (await mail.getAttribute('href')) ?? '';
    expect(href.length, address).toBeLessThanOrEqual(1_900);
    expect(decodeURIComponent(href), address).toContain(await codeOn(page));
  }
});

test('the share sheet is offered where the device has one', async ({ page }) => {
  await page.goto(END);
  await settled(page);
  await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.title = data.text ?? '';
        return Promise.resolve();
      },
    });
  });
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveTitle(/^For: /);
});

test('a hand-over, long or short, is printed on one page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const address of handOvers) {
    await page.emulateMedia({ media: null });
    await page.goto(address);
    await settled(page);
    await expect(page.locator('[data-qr]'), address).toBeVisible();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), address).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.group .chars').first(), address).toBeVisible();
    await expect(page.locator('[data-summary="json"]'), address).toBeHidden();
    await expect(page.locator('.top'), address).toBeHidden();
  }
});

test('a code that is typed at the start page opens the visit, ready to go on', async ({ page }) => {
  await page.goto(END);
  const code = await codeOn(page);
  await page.goto('/');
  await page
    .getByRole('textbox', { name: 'Have you been given a case code?' })
    .fill(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'));
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page).toHaveURL(/\/open\?c=/);
  const opened = page.locator('[data-kind="opened"]');
  await expect(opened).toHaveAttribute('data-opened', 'current');
  await expect(opened).toHaveAttribute('data-node', 'askAdministrator');
  await expect(page.locator('h1')).toBeFocused();
  await expect(opened.locator('.kept')).toHaveCount(3);
  await expect(opened.locator('[data-answer="desk"]')).toHaveAttribute(
    'href',
    `/desk?open=${code}`,
  );
  await choose(page, 'go-on');
  await expect(page).toHaveURL(new RegExp(`${END}$`));
});

test('a link of any origin opens the visit, and leads nowhere else', async ({ page }) => {
  await page.goto('/open');
  await page.getByLabel('Case code or link').fill(`Look: https://evil.example${END}?x=1 please`);
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.locator('[data-kind="opened"]')).toHaveAttribute(
    'data-node',
    'askAdministrator',
  );
  await expect(page.locator('[href*="evil"]:not([hreflang])')).toHaveCount(0);
  await choose(page, 'go-on');
  await expect(page).toHaveURL(new RegExp(`^http://localhost.*${END}$`));
});

test('a mistyped code says so, and can be corrected', async ({ page }) => {
  await page.goto(END);
  const code = await codeOn(page);
  const wrong = (code.startsWith('7') ? '8' : '7') + code.slice(1);
  await page.goto(`/open?c=${wrong}`);
  await expect(page.locator('[data-kind="mistyped"] h1')).toHaveText('This code is not correct');
  const field = page.getByLabel('Case code or link');
  await expect(field).toHaveValue(wrong);
  await field.fill(code);
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.locator('[data-kind="opened"]')).toBeVisible();
});

test('an older link shows what still fits, and asks', async ({ page }) => {
  const link =
    'https://help.example/guides/activation-code-expired/yes/failed/gone-by-now?r=000000';
  await page.goto(`/open?${new URLSearchParams({ c: link })}`);
  const opened = page.locator('[data-kind="opened"]');
  await expect(opened).toHaveAttribute('data-opened', 'older');
  await expect(opened.locator('.kept')).toHaveCount(2);
  await expect(opened.locator('.gone')).toHaveCount(1);
  await opened.locator('[data-answer="go-on"]').click();
  await expect(page).toHaveURL(/\/guides\/activation-code-expired\/yes\/failed$/);
});

test('/open takes what is no code for what it is', async ({ page }) => {
  for (const typed of [
    '%00',
    '__proto__',
    '<img src=x onerror=alert(1)>',
    '//evil.example',
    'guides/__proto__/x',
  ]) {
    await page.goto(`/open?${new URLSearchParams({ c: typed })}`);
    await expect(page.getByLabel('Case code or link'), typed).toBeVisible();
    await expect(page.locator('img'), typed).toHaveCount(0);
  }
});

test('the hand-over and the pages that open one are free of barriers that axe finds, light and dark, narrow and wide', async ({
  page,
}) => {
  for (const [name, address] of [
    ['the escalation page', END],
    ['the page that asks for a code', '/open'],
    ['the page for a mistyped code', '/open?c=7777-7777'],
    ['an opened visit', `/open?${new URLSearchParams({ c: END })}`],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('h1'), name).toBeVisible();
    for (const details of await page.locator('.exports summary').all()) await details.click();
    await expectNoBarriers(page, name);
  }
});

test('the JSON Schema of the summary is served', async ({ request }) => {
  const response = await request.get('/schemas/case-summary.v1.json');
  expect(response.headers()['content-type']).toContain('json');
  const schema = await response.json();
  expect(schema.$schema).toContain('json-schema.org');
  expect(schema.required).toEqual(expect.arrayContaining(['version', 'problem', 'steps', 'asks']));
});
