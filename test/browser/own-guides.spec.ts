import { readFileSync } from 'node:fs';
import { expectNoBarriers } from './axe.ts';
import { type Site, serveFor } from './organisation-server.ts';
import { faultyTest as base, choose, expect } from './page.ts';

const example = readFileSync('docs/examples/own-vpn.guide.json', 'utf8');
const settings = {
  name: 'Example University',
  guides: ['own/own-vpn.guide.json', 'own/own-broken.guide.json'],
  additions: [
    {
      guide: 'activation-code-expired',
      step: 'sameMessage',
      text: 'The MyID portal shows the message too.',
      links: [{ text: 'MyID portal', url: 'https://myid.example.org/' }],
    },
    'own/library.additions.json',
  ],
};
const added = { guide: 'activation-code-expired', step: 'askAdministrator' };
const files = {
  'own/own-vpn.guide.json': example,
  'own/own-broken.guide.json': example
    .replaceAll('own-vpn', 'own-broken')
    .replace('"operation": "reset",', ''),
  'own/library.additions.json': JSON.stringify({
    language: 'fr',
    additions: [
      { ...added, steps: [{ do: 'Ouvrez le portail MyID.' }], contact: { name: 'Bibliothèque' } },
      { ...added, links: [{ text: 'Run', url: 'javascript:alert(1)' }] },
    ],
  }),
};

const test = base.extend<{ serve: (file: unknown) => Promise<Site> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  serve: async ({}, use) => {
    const sites: Site[] = [];
    await use(async (file) => {
      const site = await serveFor(file, files);
      sites.push(site);
      return site;
    });
    for (const site of sites) await site.close();
  },
});

test('an organisation’s own guide is met like any other, under its name; what is faulty is named and left out', async ({
  page,
  serve,
}) => {
  const { origin } = await serve(settings);
  await page.goto(origin);
  const link = page.getByRole('link', { name: 'The VPN asks for a code and refuses it' });
  await expect(link).toBeVisible();
  await expect(page.locator('[data-organisation="broken"]')).toContainText(
    'own/own-broken.guide.json, flow.states.askForReset.meta.operation: tells somebody to “Reset…”',
  );
  await expect(page.locator('[data-organisation="broken"]')).toContainText(
    'own/library.additions.json, additions[1].links[0].url must be the address of a page',
  );
  await expectNoBarriers(page, 'home with an own guide');

  await page.goto(`${origin}/?q=vpn%20passcode`);
  await expect(page.locator('[data-result]').first()).toHaveAttribute('href', '/guides/own-vpn');

  await page.goto(`${origin}/guides/own-vpn`);
  await expect(page.locator('[data-own="guide"]')).toContainText('written by Example University');
  await choose(page, 'yes');
  await page.locator('[data-node="freshCode"]').waitFor();
  await choose(page, 'failed');
  await page.locator('[data-node="askForReset"]').waitFor();
  await expectNoBarriers(page, 'the end of an own guide');
  const code = (await page.locator('[data-case-code]').first().textContent()) ?? '';
  await page.goto(`${origin}/open?c=${code}`);
  await expect(page.locator('[data-opened="current"]')).toContainText('VPN');
  const other = await serve({ name: 'Example Bank' });
  await page.goto(`${other.origin}/open?c=${code}`);
  await expect(page.locator('h1')).toHaveText('This code belongs to another organisation');

  // At the desk what it asks for opens behind the same gate.
  await page.goto(`${origin}/desk?open=/guides/own-vpn/yes/failed`);
  await expect(page.locator('[data-node="identity"]')).toBeVisible();

  await page.goto(`${origin}/train/map/own-vpn`);
  await expect(page.getByText('Enter a new code from the app').first()).toBeVisible();

  await page.goto(`${origin}/guides/activation-code-expired`);
  const part = page.locator('[data-own="addition"]');
  await expect(part).toContainText('From Example University');
  await expect(part.getByRole('link')).toHaveAttribute('href', 'https://myid.example.org/');
  await expectNoBarriers(page, 'a step with an addition');

  await page.goto(`${origin}/desk?open=/guides/activation-code-expired`);
  await expect(part).toContainText('From Example University');

  // At an ending, from a file of its own and in its language.
  await page.goto(`${origin}/guides/activation-code-expired/yes/failed/expired-again`);
  await expect(part).toContainText('From Example University');
  await expect(part.locator('li [lang]')).toHaveText('Ouvrez le portail MyID.');
  await expect(part.locator('li [lang]')).toHaveAttribute('lang', 'fr');
  await expect(part.locator('address')).toContainText('Bibliothèque');
});

test('on a page in another language each text of an own guide is in an element with its own', async ({
  page,
  serve,
}) => {
  const { origin } = await serve({ ...settings, guides: [settings.guides[0]], additions: [] });
  const guide = JSON.parse(example).flow;
  await page.goto(`${origin}/de/guides/own-vpn`);
  await page.locator('[data-own="guide"]').waitFor();
  const meta = guide.states.sameMessage.meta;
  const first = [
    ...Object.values<{ meta: { label: string } }>(guide.states.sameMessage.on).map(
      ({ meta }) => meta.label,
    ),
    ...[meta.text, meta.lead, guide.meta.title],
  ];
  const expectLanguage = async (text: string) => {
    const languages = await page
      .locator('main')
      .getByText(text, { exact: true })
      .evaluateAll((all) => all.map((one) => one.closest('[lang]')?.getAttribute('lang')));
    expect([text, new Set(languages)]).toEqual([text, new Set(['en'])]);
  };
  for (const text of first) await expectLanguage(text);
  await choose(page, 'yes');
  await page.locator('[data-node="freshCode"]').waitFor();
  for (const text of [meta.text, 'Yes, it says so', 'Enter it in the VPN window at once.'])
    await expectLanguage(text);
});
