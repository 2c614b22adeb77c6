import { barriers, expectNoBarriers } from './axe.ts';
import { type Site, serveFor } from './organisation-server.ts';
import { faultyTest as base, expect } from './page.ts';

const escalation = '/guides/activation-code-expired/yes/failed/expired-again';
const acme = {
  name: 'Example University',
  logo: 'own.svg',
  colours: { light: '#12355b', dark: '#cfe3ff' },
  products: ['onespan-app', 'azure-mfa'],
  contacts: {
    administrator: {
      name: 'Identity team',
      phone: '+44 (0)20 7946 0000 ext 12',
      email: 'identity@example.org',
      url: 'https://help.example.org/identity',
      hours: 'Monday to Friday, 7:30 to 18:00',
      notes: 'Or in person in the library.',
    },
    helpdesk: { name: 'IT Service Desk' },
  },
};
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30" width="60" height="30"><rect width="60" height="30" fill="#12355b"/></svg>';

const test = base.extend<{ serve: (file: unknown) => Promise<Site>; heard: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  serve: async ({}, use) => {
    const sites: Site[] = [];
    await use(async (file) => {
      const site = await serveFor(file, { 'own.svg': picture });
      sites.push(site);
      return site;
    });
    for (const site of sites) await site.close();
  },
  heard: [
    async ({ page }, use) => {
      const heard: string[] = [];
      page.on('console', (message) => {
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        if (['error', 'warning'].includes(message.type())) heard.push(message.text());
      });
      page.on('pageerror', (error) => heard.push(String(error)));
      await use(heard);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

test('name, logo and colours of the organisation are on every page, and the policy holds', async ({
  page,
  serve,
}) => {
  const { origin } = await serve(acme);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(origin);
  await expect(page.locator('.brand')).toContainText('Example University');
  await expect(page.locator('.brand')).toContainText('Authenticator Troubleshooter');
  await expect
    .poll(() => page.locator('.brand img').evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(18, 53, 91)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(207, 227, 255)');
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(page.locator('h1')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('an escalation tells how those who take over are reached, and when', async ({
  page,
  serve,
}) => {
  test.setTimeout(180_000);
  const { origin } = await serve(acme);
  await page.goto(origin + escalation);
  const card = page.locator('[data-contact="administrator"]');
  await expect(card).toContainText('Identity team');
  await expect(card).toContainText('Monday to Friday, 7:30 to 18:00');
  await expect(card).toContainText('Or in person in the library.');
  await expect(card.getByRole('link', { name: '+44 (0)20' })).toHaveAttribute(
    'href',
    'tel:+442079460000;ext=12',
  );
  await expect(card.getByRole('link', { name: 'identity@' })).toHaveAttribute(
    'href',
    'mailto:identity@example.org',
  );
  await expect(card.getByRole('link', { name: 'help.example.org/identity' })).toBeVisible();
  await expect(card).toHaveCount(1);
  await expect(page.locator('[data-contact="vendor-support"]')).toHaveCount(0);
  await expectNoBarriers(page, 'the card of a contact');
});

test('products that are not in use are not listed and not found; their links still work', async ({
  page,
  serve,
}) => {
  const { origin } = await serve(acme);
  await page.goto(origin);
  await expect(page.locator('.line summary', { hasText: 'OneSpan app' })).toBeVisible();
  await expect(page.locator('.line summary', { hasText: 'Azure MFA' })).toBeVisible();
  await expect(page.locator('.line summary', { hasText: 'Entrust' })).toHaveCount(0);
  await expect(page.locator('.line summary', { hasText: 'OneSpan server' })).toHaveCount(0);
  await page.goto(`${origin}/?q=the activation code has expired`);
  await expect(page.locator('[data-result], [data-nothing]').first()).toBeVisible();
  await expect(page.locator('[data-records*="ENT-"]')).toHaveCount(0);
  await page.goto(`${origin}/guides/activation-code-expired`);
  await expect(page.locator('[data-node]')).toBeVisible();
});

test('products that are not in use are found in no room, however late the file comes', async ({
  page,
  serve,
}) => {
  const { origin } = await serve(acme);
  await page.route('**/organisation.json', async (route) => {
    await new Promise((done) => setTimeout(done, 1_000));
    await route.continue();
  });
  for (const again of [false, true]) {
    await (again ? page.reload() : page.goto(`${origin}/?q=1007`));
    await expect(page.locator('[data-nothing]')).toBeVisible();
    await expect(page.locator('[data-result]')).toHaveCount(0);
  }
  await page.goto(`${origin}/codes`);
  await expect(page.locator('main a[href="/codes/azure"]')).toBeVisible();
  await expect(page.locator('main a[href="/codes/onespan"]')).toHaveCount(0);
  await page.goto(`${origin}/desk`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calls');
  await page.keyboard.press('n');
  await expect(page.locator('.pick-find input')).toBeFocused();
  await page.keyboard.type('1007');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-nothing]')).toBeVisible();
  await expect(page).not.toHaveURL(/1007/);
});

test('the file is changed without a new build', async ({ page, serve }) => {
  const { origin, write } = await serve({ name: 'Before' });
  await page.goto(origin);
  await expect(page.locator('.brand')).toContainText('Before');
  write({ name: 'After, and longer' });
  await page.reload();
  await expect(page.locator('.brand')).toContainText('After');
});

test('a file with a fault is told of calmly, and the guides work as always', async ({
  page,
  serve,
}) => {
  const { origin, write } = await serve({});
  for (const [name, file, said] of [
    ['is not JSON', '{\n "name": "Acme",\n}', /organisation\.json.*not JSON.*line/],
    [
      'has a wrong field',
      { contacts: { helpdesk: { email: 'call us' } } },
      /contacts\.helpdesk\.email must be an email address/,
    ],
    ['has an unknown field', { nmae: 'Acme' }, /nmae is not a field we know/],
    [
      'has a colour that cannot be read',
      { colours: { light: '#ffc51f' } },
      /colours\.light is too hard to read: its contrast with the text is 1/,
    ],
    [
      'has a forbidden identity check',
      { identityChecks: [{ name: 'Date of birth' }] },
      /identityChecks\[0\]\.name is never an identity check/,
    ],
  ] as const) {
    write(file);
    await page.goto(origin + escalation);
    const note = page.locator('[data-organisation="broken"]');
    await expect(note, name).toContainText('The guides still work as usual.');
    await expect(note, name).toHaveText(said);
    await expect(page.locator('[data-kind="escalation"]'), name).toBeVisible();
    await expect(page.locator('.brand'), name).toHaveText('Authenticator Troubleshooter');
    expect(await barriers(page), name).toEqual([]);
  }
});

test('no page waits for the file', async ({ page, serve }) => {
  const { origin } = await serve(acme);
  let answer = () => {};
  const held = new Promise<void>((done) => {
    answer = done;
  });
  await page.route('**/organisation.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(origin + escalation, { waitUntil: 'commit' });
  await expect(page.locator('[data-kind="escalation"]')).toBeVisible();
  await expect(page.locator('.brand')).toHaveText('Authenticator Troubleshooter');
  answer();
  await expect(page.locator('.brand')).toContainText('Example University');
});

test('what people say about a guide is in the summary and in an email that they send; no request carries it', async ({
  page,
  serve,
}) => {
  const { origin } = await serve({
    feedback: { helped: true, wrong: true, email: 'guides@example.org' },
  });
  await page.goto(`${origin}/guides/activation-code-expired/yes/failed/expired-again`);
  await page.locator('[data-helped="false"]').waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.locator('[data-helped="false"]').click();
  await page.getByText('Something here is wrong').click();
  const field = page.getByLabel('What is wrong?');
  await field.fill('The button is called Renew now.');
  await field.blur();
  await expect(page.getByText('It isn’t sent anywhere.')).toBeVisible();
  const summary = page.locator('[data-summary="text"]');
  await expect(summary).toContainText('it did not help');
  await expect(summary).toContainText('The button is called Renew now.');
  const mail = page.locator('[data-feedback] a[href^="mailto:guides@example.org"]');
  await expect(mail).toHaveAttribute('href', /The%20button%20is%20called%20Renew%20now/);
  await expectNoBarriers(page, 'an ending that asks whether it helped');
  // Scripts of the page itself may come late.
  expect(asked.filter((one) => !/\/assets\/[\w./-]+\.(?:js|css) $/.test(one))).toEqual([]);
});
