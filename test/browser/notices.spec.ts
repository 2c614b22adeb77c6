import type { Page } from '@playwright/test';
import { type Site, serveFor } from './organisation-server.ts';
import { faultyTest as base, choose, expect } from './page.ts';

const hour = 3_600_000;
const late = {
  text: 'Text messages with codes arrive late this morning.',
  from: new Date(Date.now() - hour).toISOString().replace(/\.\d+Z/, 'Z'),
  until: new Date(Date.now() + hour).toISOString().replace(/\.\d+Z/, 'Z'),
};
const file = {
  names: { 'onespan-app': 'Example Bank App', administrator: 'your branch' },
  notices: [late, { ...late, text: 'It is over.', until: late.from }],
};

const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  site: async ({}, use) => {
    const site = await serveFor(file);
    await use(site);
    await site.close();
  },
});

const notice = (page: Page) => page.locator('[data-notice]');

const places = {
  'the first page': '/',
  'the results of a search': '/?q=no+text+message',
  'a guide': '/guides/otp-channel-unavailable/sms',
  'the page of a code': '/codes/azure/120',
};

for (const [name, address] of Object.entries(places)) {
  test(`on ${name} a known problem is told, and “This is what I have” ends the visit with it`, async ({
    page,
    site,
  }) => {
    await page.goto(site.origin + address);
    await expect(notice(page)).toContainText(late.text);
    await expect(notice(page)).not.toContainText('It is over.');
    await expect(page.locator('[data-kept-at]')).toHaveCount(0);
    // A press as soon as a page is there does nothing.
    await page.waitForTimeout(450);
    await notice(page).locator('[data-answer="known-problem"]').click();
    await expect(page.locator('[data-kind="escalation"]')).toBeVisible();
    await expect(page.locator('main')).toContainText(late.text);
  });

  test(`on ${name} nothing moves when it comes`, async ({ page, site }) => {
    let send = () => {};
    const asked = new Promise<void>((go) => {
      send = go;
    });
    await page.route('**/organisation.json', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(site.origin + address);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeVisible();
    // The results are there once the finder is.
    await page.waitForTimeout(1_500);
    const before = await heading.boundingBox();
    send();
    await expect(notice(page)).toBeVisible();
    expect(await heading.boundingBox()).toEqual(before);
    // It covers nothing for good: what stands below can be brought above it.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const foot = await page.locator('footer.foot').boundingBox();
    const bar = await notice(page).boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  });
}

test('at the desk it is told too', async ({ page, site }) => {
  await page.goto(`${site.origin}/desk`);
  await expect(notice(page)).toContainText(late.text);
});

test('an end user reads what the organisation’s people call things; an agent what the documents do', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/guides/invalid-image-code`);
  await expect(page.locator('main')).toContainText('Example Bank App');
  // A document keeps its name.
  await expect(page.locator('main article')).not.toContainText('Mobile Authenticator Studio');
  await page.goto(`${site.origin}/?q=Example+Bank+App+crashes`);
  await expect(page.locator('[data-result]').first()).toHaveAttribute(
    'href',
    '/guides/app-terminates',
  );
  await page.goto(`${site.origin}/guides/activation-code-expired/yes`);
  await choose(page, 'failed');
  await page.goto(`${site.origin}/guides/activation-code-expired/yes/failed/expired-again`);
  await expect(page.locator('main')).toContainText('Your branch');
  await expect(page.locator('main .facts')).not.toContainText('Your administrator');
});
