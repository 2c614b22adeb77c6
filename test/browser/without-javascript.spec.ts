import { expect, test } from '@playwright/test';
import { foundation, walkAll } from './flows.ts';

test.use({ javaScriptEnabled: false });

for (const flow of foundation) {
  test(`without JavaScript ${flow.id} is walked to each of its steps, and a hand-over tells its summary`, async ({
    page,
    request,
  }) => {
    test.setTimeout(180_000);
    await walkAll(page, flow, async ({ address, answers, kind, text, isEnd }) => {
      await expect(page).toHaveURL(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text);
      expect((await page.title()).startsWith(text), address).toBe(true);
      if (kind === 'escalation') {
        await page.getByText('The summary as text').click();
        const summary = page.locator('[data-summary="text"]');
        await expect(summary).toBeVisible();
        await expect(summary).toContainText(flow.id);
        await expect(page.locator('.done li')).toHaveCount(answers.length);
      }
      if (isEnd) return;
      const handOver = page.locator('[data-answer="hand-over"]');
      await expect(handOver).toHaveAttribute('href', `${address}/hand-over`);
      const answer = await request.get(`${address}/hand-over`);
      expect(answer.status(), address).toBe(200);
      expect(await answer.text(), address).toContain('data-node="hand-over"');
    });
  });
}

test('without JavaScript the form of an answer with a value leads on', async ({ page }) => {
  await page.goto('/guides/clock-drift/yes');
  const form = page.locator('form.value-sign').first();
  const to = await form.getAttribute('action');
  await form.locator('input').fill('94');
  await form.getByRole('button').click();
  await expect(page).toHaveURL(new RegExp(`${to}\\?value=94$`));
  await expect(page.locator('[data-node]')).toBeVisible();
});

test('without JavaScript every code is read, from its list', async ({ page, request }) => {
  test.setTimeout(120_000);
  for (const product of ['onespan', 'azure']) {
    await page.goto(`/codes/${product}`);
    const links = await page
      .locator('.code-list a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const answer = await request.get(link);
      expect(answer.status(), link).toBe(200);
      const html = await answer.text();
      expect(html, link).toContain('data-kind="code"');
      expect(html, link).toContain('id="fix"');
    }
    await page.locator('.code-list a').first().click();
    await expect(page.locator('[data-kind="code"] h1')).toBeVisible();
  }
});

test('without JavaScript an unknown address gets the friendly page, and home leads into each guide', async ({
  page,
  request,
}) => {
  const response = await page.goto('/no/such/page');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no page at this address',
  );
  await page.goto('/');
  const links = await page
    .locator('.guide-links a[href^="/guides/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(40);
  for (const link of links) {
    expect(await (await request.get(link)).text(), link).toContain('data-node="');
  }
});
