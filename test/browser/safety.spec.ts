import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dist } from './dist.ts';
import { choose, expect, test } from './page.ts';

test('the page is served with a policy that allows our own origin and nothing unsafe', async ({
  page,
}) => {
  const response = await page.goto('/');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
  const html = readFileSync(`${dist}/index.html`, 'utf8');
  expect(html).not.toMatch(/<script>|style="|\son\w+="/);
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
  expect(styles).not.toEqual([]);
  for (const style of styles)
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
});

test('an address that names nothing gets a friendly page with a way on', async ({
  page,
  baseURL,
}) => {
  for (const address of [
    '//evil.example',
    '/\\evil.example',
    '/%5C%5Cevil.example',
    '/javascript:alert(1)',
    '/guides/__proto__',
    '/guides/constructor/yes',
    '/guides/%E0%A4%A',
    '/guides/no-such-guide',
    '/no/such/page',
  ]) {
    await page.goto(baseURL + address);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText('Page not found');
    await expect(
      page.getByRole('link', { name: 'The app says my activation code has expired' }),
      address,
    ).toHaveAttribute('href', '/guides/activation-code-expired');
    expect(new URL(page.url()).origin, address).toBe(baseURL);
  }
});

test('an answer that the step does not offer leads to the last step that fits', async ({
  page,
}) => {
  for (const rest of ['no-such-answer', '__proto__', 'yes/%E0%A4%A', 'x/'.repeat(2_000)]) {
    const what = rest.slice(0, 20);
    await page.goto(`/guides/activation-code-expired/${rest}`);
    await expect(page.locator('[data-kind="misfit"]'), what).toBeVisible();
    await choose(page, 'go-on');
    await expect(page.locator('[data-node]'), what).toBeVisible();
    await expect(page, what).not.toHaveURL(/no-such|proto/);
  }
});

test('a guide that nearly has the name is offered first', async ({ page }) => {
  await page.goto('/guides/activation-code-expires');
  await expect(page.locator('.hero .guide-links a').first()).toHaveAttribute(
    'href',
    '/guides/activation-code-expired',
  );
});
