import { expect, test } from '@playwright/test';
import { guideAddress } from '../../src/engine/address.ts';
import { foundation, stepsOf } from './flows.ts';

test.use({ javaScriptEnabled: false });

/** What a hand-over tells, whoever reads it: which visit it was, and how many answers were given. */
function summaryOf(html: string) {
  const text = /data-summary="text"[^>]*>([^<]+)</.exec(html)?.[1] ?? '';
  const done = /<ul class="done"[^>]*>.*?<\/ul>/s.exec(html)?.[0] ?? '';
  return { visit: /• (\S+)\?r=/.exec(text)?.[1], answers: done.split('<li').length - 1 };
}

/** What the server answers: no browser is needed to read it. */
async function pageOf(url: string): Promise<string> {
  const answer = await fetch(url);
  expect(answer.status, url).toBe(200);
  return answer.text();
}

for (const flow of foundation) {
  const steps = stepsOf(flow);
  test(`without JavaScript every step of ${flow.id} is a page that leads to the next ones and to a hand-over`, async ({
    baseURL,
  }) => {
    const pages = new Map<string, string>();
    const pageAt = (address: string) => pageOf(`${baseURL}${address}`);
    for (const { address, node, kind, isEnd, answers } of steps) {
      const html = await pageAt(address);
      pages.set(address, html);
      expect(html).toContain(`data-node="${node}"`);
      if (kind === 'escalation')
        expect(summaryOf(html)).toEqual({ visit: address, answers: answers.length });
      if (isEnd) continue;
      expect(html).toContain(`href="${address}/hand-over"`);
      const visit = `${address}/hand-over`;
      const handOver = await pageAt(visit);
      expect(handOver, address).toContain('data-node="hand-over"');
      // That a person was asked for is told too.
      expect(summaryOf(handOver)).toEqual({ visit, answers: answers.length + 1 });
    }
    // With the walks below: whoever follows these links comes to every step.
    for (const { address, answers } of steps.slice(1)) {
      const before = guideAddress({ flow: flow.id, answers: answers.slice(0, -1) });
      expect(pages.get(before)).toMatch(new RegExp(`(?:href|action)="${address}"`));
    }
  });

  const kinds = new Map(steps.filter(({ isEnd }) => isEnd).map((end) => [end.kind, end]));
  for (const end of kinds.values())
    test(`without JavaScript ${flow.id} is walked to an end: ${end.kind}`, async ({ page }) => {
      await page.goto(`/guides/${flow.id}`);
      for (const answer of end.answers) {
        await page.locator(`[data-answer="${answer}"]`).click();
      }
      await expect(page.locator('[data-node]')).toHaveAttribute('data-node', end.node);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(end.text);
      expect((await page.title()).startsWith(end.text)).toBe(true);
      if (end.kind !== 'escalation') return;
      await page.getByText('The summary as text').click();
      const summary = page.locator('[data-summary="text"]');
      await expect(summary).toBeVisible();
      await expect(summary).toContainText(flow.id);
      await expect(page.locator('.done li')).toHaveCount(end.answers.length);
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

test('without JavaScript every code is read, from its list', async ({ page, baseURL }) => {
  for (const product of ['onespan', 'azure']) {
    await page.goto(`/codes/${product}`);
    const links = await page
      .locator('.code-list a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const html = await pageOf(`${baseURL}${link}`);
      expect(html, link).toContain('data-kind="code"');
      expect(html, link).toContain('id="fix"');
    }
    await page.locator('.code-list a').first().click();
    await expect(page.locator('[data-kind="code"] h1')).toBeVisible();
  }
});

test('without JavaScript an unknown address gets the friendly page, and home leads into each guide', async ({
  page,
  baseURL,
}) => {
  const response = await page.goto('/no/such/page');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.goto('/');
  const links = await page
    .locator('.guide-links a[href^="/guides/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(40);
  for (const link of links) {
    expect(await pageOf(`${baseURL}${link}`), link).toContain('data-node="');
  }
});
