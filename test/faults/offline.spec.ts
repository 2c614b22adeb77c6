import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { activationCodeExpired } from '../../flows/entrust/activation-code-expired.ts';
import { guideOf, stepOf } from '../../src/engine/flow.ts';
import { dist } from '../browser/dist.ts';
import { foundation, stepsOf } from '../browser/flows.ts';
import { choose, press } from '../browser/page.ts';
import { expect, kept, type Site, test } from './site.ts';

/** @returns the paths of all that the worker keeps of the application */
const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('app '));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });

/** What is of another language is kept with that language, once one of its pages was opened. */
const isTranslated = (path: string): boolean => /\/flows-\w+\/[a-z]{2}\//.test(path);

const assetsIn = (text: string): string[] =>
  [...text.matchAll(/(?<!\/)(assets\/[^`"',]+)/g)].map(([, path = '']) => `/${path}`);
const workerText = () => readFileSync(join(dist, 'sw.js'), 'utf8');

/** @returns the paths of the files that only the workshop needs, as the worker knows them */
const workshopPaths = (): string[] =>
  assetsIn(/\bapart:\[([^\]]*)\]/.exec(workerText())?.[1] ?? '');

/**
 * @returns the paths of the files that only the desk and the training need, as the worker knows them:
 *   they stand in both of its lists, however the build writes these
 */
const laterPaths = (): string[] =>
  assetsIn(workerText())
    .filter((path, i, all) => all.indexOf(path) !== i && !workshopPaths().includes(path))
    .filter((path) => !isTranslated(path));

/** @returns which of some paths the worker does not keep */
const missingOf = async (page: Page, paths: readonly string[]): Promise<string[]> => {
  const found = await keptPaths(page);
  return paths.filter((path) => !found.includes(path));
};

test('promise 8: with the server stopped every guide, every code list and the finder work, at addresses never opened before', async ({
  page,
  site,
}) => {
  test.setTimeout(240_000);
  await page.goto(site.origin);
  await kept(page);
  await site.stop();
  // The page that is open goes on.
  await page
    .getByRole('link', { name: 'The app says my activation code has expired' })
    .first()
    .click();
  await expect(page.locator('[data-node]')).toHaveAttribute('data-flow', 'activation-code-expired');
  // An address that was never opened, from a link.
  for (const flow of foundation) {
    const steps = stepsOf(flow).filter(({ isEnd }) => isEnd);
    const end = steps.at(-1);
    if (end === undefined) throw new Error(`${flow.id} has no end`);
    await page.goto(site.origin + end.address);
    await expect(page.locator('[data-node]')).toHaveAttribute('data-node', end.node);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(end.text);
  }
  for (const [address, text] of [
    ['/codes/onespan', 'STAT_LOCKED'],
    ['/codes/onespan/1007', '1007'],
    ['/codes/azure/102', '102'],
    ['/codes', 'Azure'],
  ] as const) {
    await page.goto(site.origin + address);
    await expect(page.locator('main')).toContainText(text);
  }
  await page.goto(`${site.origin}/?q=code expired`);
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await page.goto(`${site.origin}/guides/no-such-guide`);
  await expect(page.locator('[data-kind="not-found"]')).toBeVisible();
  await page.goto(`${site.origin}/open`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('promise 8: every flow, code sheet and the index are kept, and no prerendered page is', async ({
  page,
  site,
}) => {
  await page.goto(site.origin);
  await kept(page);
  const urls = await keptPaths(page);
  const later = laterPaths();
  const files = readdirSync(join(dist, 'assets'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length))
    .filter((path) => !isTranslated(path));
  expect(later.length).toBeGreaterThan(0);
  expect(urls.filter((path) => path.startsWith('/assets/')).sort()).toEqual(
    files.filter((path) => ![...later, ...workshopPaths()].includes(path)).sort(),
  );
  expect(urls.filter((path) => path.endsWith('.html'))).toEqual(['/app.html']);
});

test('promise 8: desk and workshop work with the server stopped once they have been opened, and are not kept before', async ({
  page,
  site,
}) => {
  await page.goto(site.origin);
  await kept(page);
  expect(site.asked.filter((path) => /Desk|Training/.test(path))).toEqual([]);
  await page.goto(`${site.origin}/desk`);
  await expect(page.locator('main, [data-desk]').first()).toBeVisible();
  await expect
    .poll(async () => (await keptPaths(page)).filter((path) => /Desk|Training/.test(path)).length, {
      timeout: 20_000,
    })
    .toBeGreaterThanOrEqual(4);
  // Agents never need the workshop; whoever has opened it has all of it.
  const ofWorkshop = workshopPaths();
  expect(ofWorkshop.length).toBeGreaterThan(4);
  expect(await missingOf(page, ofWorkshop)).toEqual(ofWorkshop);
  await page.goto(`${site.origin}/workshop`);
  await expect.poll(() => missingOf(page, ofWorkshop), { timeout: 20_000 }).toEqual([]);
  await site.stop();
  for (const room of ['desk', 'workshop']) {
    await page.goto(`${site.origin}/${room}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[data-kind="recovery"]')).toHaveCount(0);
  }
});

test('promise 8: a desk that is the very first page works with the server stopped, and loses nothing over a reload', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  const later = laterPaths();
  await page.goto(`${site.origin}/desk`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calls');
  await kept(page);
  await expect.poll(() => missingOf(page, later), { timeout: 20_000 }).toEqual([]);
  await site.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calls');
  await expect(page.getByText('Reading the calls')).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page.locator('.pick-find input')).toBeFocused();
  await page.keyboard.type('expired');
  await page.keyboard.press('Enter');
  const step = page.locator('main article');
  await expect(step).toHaveAttribute('data-node', 'sameMessage');
  await page.locator('.note-field').fill('typed without a server');
  await page.locator('.note-field').press('Enter');
  await expect(page.locator('.notes li')).toHaveCount(1);
  await page.reload();
  await expect(step).toHaveAttribute('data-node', 'sameMessage');
  await expect(page.locator('.notes li')).toContainText('typed without a server');
});

test('promise 8: a desk that was opened before the worker was there is kept as well', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  const later = laterPaths();
  // The worker takes its time, as on a slow line.
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  site.answer('/sw.js', (response) => {
    setTimeout(() => {
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' });
      response.end(worker);
    }, 3_000);
  });
  await page.goto(site.origin);
  await page.locator('a[href="/desk"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calls');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await kept(page);
  await expect.poll(() => missingOf(page, later), { timeout: 20_000 }).toEqual([]);
});

test('promise 8: maps, demonstrations and practice calls work with the server stopped once the training was opened, at addresses never opened before', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  const { title } = guideOf(activationCodeExpired);
  const first = stepOf(activationCodeExpired, 'sameMessage');
  const next = stepOf(activationCodeExpired, 'reactivate');
  if (first.kind !== 'question' || next.kind === 'continue')
    throw new Error('the guide has changed');
  const heading = page.getByRole('heading', { level: 1 });

  await page.goto(site.origin);
  await kept(page);
  await page.goto(`${site.origin}/train`);
  await expect(heading).toBeVisible();
  await expect.poll(() => missingOf(page, laterPaths()), { timeout: 20_000 }).toEqual([]);
  await site.stop();

  await page.goto(`${site.origin}/train`);
  await expect(heading).toHaveText('Train with the same guides people use');
  await page.locator('[data-guide="clock-drift"] a').first().click();
  await expect(page.locator('section.now')).toHaveAttribute('data-flow', 'clock-drift');

  await page.goto(`${site.origin}/train/map/${activationCodeExpired.id}`);
  await expect(heading).toHaveText(title);
  await choose(page, 'yes');
  await expect(page.locator('section.now')).toHaveAttribute('data-node', 'reactivate');
  await expect(page.locator('[data-map-walked]')).toHaveCount(1);

  await page.goto(`${site.origin}/train/present/${activationCodeExpired.id}`);
  await expect(heading).toHaveText(first.text);
  await choose(page, 'yes');
  await expect(heading).toHaveText(next.text.replaceAll('**', ''));

  await page.goto(`${site.origin}/train/practise?seed=never-played-before`);
  await expect(heading).toHaveText(/^Which guide is .+ call about\?$/);
  const guide = page.locator(`[data-guide="${activationCodeExpired.id}"]`);
  await page.locator('.practice-guides details', { has: guide }).locator('summary').click();
  await guide.click();
  await expect(heading).toHaveText(/^What does .+ mean\?$/);
  await press(page.locator('[data-ask]'));
  // The opening, the question, and what the caller says to it.
  await expect(page.locator('[data-said]')).toHaveCount(3);
  await expect(page.locator('[data-kind="recovery"]')).toHaveCount(0);
});

test('promise 8: the organisation’s file is asked for each time, and its last state is there offline', async ({
  page,
  site,
}) => {
  await keepOrganisation(page, site, 'Example One');
  serveOrganisation(site, 'Example Two');
  await page.reload();
  await expect(page.getByText('Example Two')).toBeVisible();
  await site.stop();
  await page.reload();
  await expect(page.getByText('Example Two')).toBeVisible();
});

test('promise 8: offline an announced problem says how old the copy is', async ({ page, site }) => {
  const around = (hours: number) =>
    new Date(Date.now() + hours * 3_600_000).toISOString().replace(/\.\d+Z/, 'Z');
  const notices = [{ text: 'Codes arrive late.', from: around(-1), until: around(1) }];
  site.answer('/organisation.json', (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ notices }));
  });
  await page.goto(site.origin);
  await kept(page);
  await page.reload();
  await expect(page.locator('[data-notice]')).toContainText('Codes arrive late.');
  await expect(page.locator('[data-kept-at]')).toHaveCount(0);
  await expect.poll(() => keptFile(page)).toContain('Codes arrive late.');
  await site.stop();
  await page.reload();
  await expect(page.locator('[data-notice]')).toContainText('Codes arrive late.');
  await expect(page.locator('[data-kept-at]')).toContainText('This is a copy from');
});

/** @returns what the worker keeps of the organisation's file */
const keptFile = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('kept '));
    const answers = await Promise.all(
      names.map(async (name) => (await caches.open(name)).match('/organisation.json')),
    );
    return answers[0]?.text();
  });

/** Serves an organisation of this name. */
function serveOrganisation(site: Site, name: string): void {
  site.answer('/organisation.json', (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ name }));
  });
}

/** Serves an organisation of this name, and waits until the worker keeps it. */
async function keepOrganisation(page: Page, site: Site, name: string): Promise<void> {
  serveOrganisation(site, name);
  await page.goto(site.origin);
  await kept(page);
  await page.reload();
  await expect(page.getByText(name)).toBeVisible();
  await expect.poll(() => keptFile(page)).toContain(name);
}

test('promise 8: a refusal, an error or a sign-in page does not take the place of the organisation’s file; that it is gone does', async ({
  page,
  site,
}) => {
  await keepOrganisation(page, site, 'Example One');
  const brand = page.locator('.brand');
  for (const [status, type] of [
    [401, 'text/html'],
    [403, 'application/json'],
    [429, 'text/plain'],
    [502, 'text/html'],
    [200, 'text/html; charset=utf-8'],
  ] as const) {
    site.answer('/organisation.json', (response) => {
      response.writeHead(status, { 'Content-Type': type });
      response.end('<title>Sign in</title>');
    });
    await page.reload();
    await expect(brand, `${status} ${type}`).toContainText('Example One');
  }
  site.answer('/organisation.json', (response) => response.writeHead(404).end());
  await page.reload();
  await expect.poll(() => keptFile(page)).toBeUndefined();
  await expect(brand).toHaveText('Authenticator Troubleshooter');
});

test('promise 8: a connection that barely works does not hold up what the device knows of the organisation', async ({
  page,
  site,
}) => {
  await keepOrganisation(page, site, 'Example One');
  let finish = () => {};
  site.answer('/organisation.json', (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.write('{"name":');
    finish = () => response.end('"Example Two"}');
  });
  await page.reload();
  await expect(page.getByText('Example One')).toBeVisible({ timeout: 8_000 });
  // What arrives in the end is there for the next page.
  finish();
  await expect.poll(() => keptFile(page)).toContain('Example Two');
});

test('promise 8: what the browser has thrown away of what is kept is fetched again, and a sign-in page never stands for it', async ({
  page,
  site,
}) => {
  await page.goto(site.origin);
  await kept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  site.answer('/app.html', (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end('<title>Sign in</title>Please sign in');
  });
  site.asked.length = 0;
  await page.goto(`${site.origin}/codes`);
  await expect.poll(() => site.asked).toContain('GET /app.html');
  site.answer('/app.html', undefined);
  await page.goto(`${site.origin}/codes`);
  await kept(page);
  await site.stop();
  await page.goto(`${site.origin}/codes/onespan/1007`);
  await expect(page.locator('main')).toContainText('The user account is locked');
});

test('promise 4: the desk opens on a device that is so full that none of its files can be kept', async ({
  page,
  site,
}) => {
  await page.goto(site.origin);
  await kept(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
  await page.goto(`${site.origin}/desk`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calls');
  expect(await missingOf(page, laterPaths())).toEqual(laterPaths());
});

test('promise 4: a worker that cannot keep what people need is not taken into use', async ({
  page,
  site,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
  const states = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { status } of versions) states.add(status);
  });
  await session.send('ServiceWorker.enable');
  await page.goto(site.origin);
  await expect.poll(() => [...states], { timeout: 45_000 }).toContain('redundant');
  expect([...states]).not.toContain('installed');
});

test('promise 8: where the browser cannot read what the worker keeps, the server answers', async ({
  page,
  site,
}) => {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  // Once it is installed, that is when it answers for the first time, nothing can be read.
  const broken = `self.addEventListener('fetch', () => {
    for (const what of ['match', 'open', 'keys'])
      CacheStorage.prototype[what] = async () => { throw new DOMException('Broken', 'UnknownError'); };
  });`;
  site.answer('/sw.js', (response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' });
    response.end(`${broken}\n${worker}`);
  });
  serveOrganisation(site, 'Example One');
  await page.goto(site.origin);
  await kept(page);
  for (const path of ['/guides/activation-code-expired', '/desk', '/train']) {
    await page.goto(site.origin + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[data-kind="recovery"]')).toHaveCount(0);
  }
  await page.goto(site.origin);
  await expect(page.locator('.brand')).toContainText('Example One');
});

test('promise 8: the clock check asks the server and no cache; offline it says so and can be answered by hand', async ({
  page,
  site,
}) => {
  await page.goto(site.origin);
  await kept(page);
  await page.goto(`${site.origin}/guides/clock-drift`);
  const check = foundation
    .filter(({ id }) => id === 'clock-drift')
    .flatMap(stepsOf)
    .find(({ kind }) => kind === 'check');
  site.asked.length = 0;
  await page.goto(site.origin + (check?.address ?? ''));
  await expect.poll(() => site.asked.filter((path) => path === 'HEAD /').length).toBeGreaterThan(0);
  await site.stop();
  await page.reload();
  await expect(page.getByText('We could not measure it here.')).toBeVisible();
  await expect(page.locator('[data-answer]').first()).toBeVisible();
});

test('the policy’s change reaches pages that the worker answers, without a new build', async ({
  page,
  site,
}) => {
  await page.goto(site.origin);
  await kept(page);
  const shell = readFileSync(join(dist, 'app.html'));
  site.answer('/app.html', (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'X-Changed': 'yes' });
    response.end(shell);
  });
  await expect
    .poll(
      async () => {
        // The worker looks once each time that it is started.
        const session = await page.context().newCDPSession(page);
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
        await session.detach();
        const response = await page.goto(`${site.origin}/codes`);
        return response?.headers()['x-changed'];
      },
      { timeout: 20_000 },
    )
    .toBe('yes');
});

test('it can be installed: a manifest, icons, a worker and no fault that the browser names', async ({
  page,
  site,
}) => {
  await page.goto(site.origin);
  await kept(page);
  const session = await page.context().newCDPSession(page);
  const { url, errors, data } = await session.send('Page.getAppManifest');
  expect(url).toBe(`${site.origin}/manifest.webmanifest`);
  expect(errors).toEqual([]);
  for (const { src } of JSON.parse(data ?? '{}').icons) {
    const answer = await page.request.get(new URL(src, url).href);
    expect(answer.headers()['content-type']).toMatch(/^image\//);
  }
  const faults = await session.send('Page.getInstallabilityErrors');
  const real = faults.installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
  expect(real).toEqual([]);
});

test('a guide says that it can do without a connection from now on, and that it does', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/guides/activation-code-expired`);
  await expect(page.locator('[data-connection="ready"]')).toBeVisible({ timeout: 45_000 });
  await page.context().setOffline(true);
  await expect(page.locator('[data-connection="offline"]')).toBeVisible();
  await choose(page, 'yes');
  await expect(page.locator('[data-node="reactivate"] h1')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.locator('[data-connection="offline"]')).toHaveCount(0);
});

test('an organisation’s own guides and additions are there offline, and a changed file is seen when it is back', async ({
  page,
  site,
}) => {
  const answer = (path: string, text: string) =>
    site.answer(path, (response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(text);
    });
  const guide = readFileSync('docs/examples/own-vpn.guide.json', 'utf8');
  const addition = (text: string) =>
    JSON.stringify({ additions: [{ guide: 'own-vpn', step: 'sameMessage', text }] });
  answer(
    '/organisation.json',
    JSON.stringify({ guides: ['own/own-vpn.guide.json'], additions: ['own/vpn.additions.json'] }),
  );
  answer('/own/own-vpn.guide.json', guide);
  answer('/own/vpn.additions.json', addition('The portal tells more.'));
  await page.goto(site.origin);
  await kept(page);
  // The worker keeps what is asked for once it is there.
  await page.reload();
  await expect(page.getByRole('link', { name: 'The VPN asks for a code' })).toBeVisible();
  await site.stop();

  await page.goto(`${site.origin}/guides/own-vpn`);
  await expect(page.locator('[data-own="addition"]')).toContainText('The portal tells more.');
  await choose(page, 'yes');
  await expect(page.locator('[data-node="freshCode"] h1')).toBeVisible();

  await site.start();
  answer('/own/own-vpn.guide.json', guide.replace('Does the VPN window say', 'Does it say'));
  answer('/own/vpn.additions.json', addition('The portal is closed.'));
  await page.goto(`${site.origin}/guides/own-vpn`);
  await expect(page.locator('h1')).toContainText('Does it say');
  await expect(page.locator('[data-own="addition"]')).toContainText('The portal is closed.');
});

test('a guide that was opened in French is walked in French offline; a language that the device does not have says so, in English at the same step', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/fr/guides/activation-code-expired`);
  await expect(page.locator('[data-connection="ready"]')).toBeVisible({ timeout: 45_000 });
  // A language is kept once one of its pages was opened.
  await expect.poll(() => keptPaths(page), { timeout: 45_000 }).toContain('/fr/app.html');
  await site.stop();
  await page.reload();
  await choose(page, 'yes');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('[data-node="reactivate"] h1')).not.toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-node="reactivate"]')).toBeVisible();
  await expect(page.locator('[data-connection="offline"]')).toContainText('Deutsch');
});
