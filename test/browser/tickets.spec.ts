import type { Page } from '@playwright/test';
import { expectNoBarriers } from './axe.ts';
import { type Site, serveFor } from './organisation-server.ts';
import { faultyTest as base, expect } from './page.ts';
import { receiveTickets, type TicketSystem } from './ticket-server.ts';

const escalation = '/guides/activation-code-expired/yes/failed/expired-again';

/** A site whose tickets go to a system on loopback. */
const test = base.extend<{ system: TicketSystem; site: Site; policy: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  system: async ({}, use) => {
    const system = await receiveTickets();
    await use(system);
    await system.goAway();
  },
  site: async ({ system }, use) => {
    const site = await serveFor({ tickets: { by: 'webhook', url: system.url } });
    await use(site);
    await site.close();
  },
  policy: [
    async ({ context }, use) => {
      const violations: string[] = [];
      context.on('console', (message) => {
        if (/content security policy/i.test(message.text())) violations.push(message.text());
      });
      context.on('weberror', (error) => violations.push(String(error.error())));
      await use(undefined);
      expect(violations).toEqual([]);
    },
    { auto: true },
  ],
});

const panel = (page: Page) => page.locator('.ticket');
const state = (page: Page, name: string) => panel(page).locator(`[data-ticket="${name}"]`);
const arrived = (page: Page) => expect(state(page, 'sent')).toBeVisible({ timeout: 20_000 });

async function look(page: Page, site: Site): Promise<string> {
  await page.goto(site.origin + escalation);
  await panel(page).getByText('See the ticket, then send it').click();
  return panel(page).locator('[data-ticket-content]').inputValue();
}
async function send(page: Page, site: Site): Promise<string> {
  const content = await look(page, site);
  await panel(page).getByRole('button', { name: 'Send the ticket' }).click();
  return content;
}

/** Opens the same visit in another tab, as “Duplicate” does: what a tab keeps goes along. */
async function inAnotherTab(page: Page): Promise<Page> {
  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => void window.open(window.location.href)),
  ]);
  await other.waitForLoadState();
  return other;
}

/** One ticket, however many requests it took, all of them the same. */
function expectOne({ requests, tickets }: TicketSystem): void {
  expect(tickets.size).toBe(1);
  expect(new Set(requests.map(({ key }) => key)).size).toBe(1);
  expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
}

test('exactly what a person has seen is sent, once they say so', async ({ page, site, system }) => {
  const content = await look(page, site);
  await page.waitForTimeout(300);
  expect(system.requests).toEqual([]);
  await panel(page).getByRole('button', { name: 'Send the ticket' }).click();
  await arrived(page);
  expect(system.requests).toHaveLength(1);
  expect(system.requests[0]).toMatchObject({ body: content, cookie: undefined });
  expect(system.requests[0]?.key).toMatch(/^[0-9a-f-]{36}-[0-9a-z]{13}$/);
  const json = JSON.parse(content);
  expect(json).toMatchObject({ version: 1, to: 'administrator' });
  expect(json.link).toContain(escalation);
});

test('a double click sends one', async ({ page, site, system }) => {
  await look(page, site);
  await panel(page)
    .locator('[data-ticket-send]')
    .evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
  await arrived(page);
  await page.waitForTimeout(500);
  expect(system.requests).toHaveLength(1);
});

test('after an error it is tried again, and why is said', async ({ page, site, system }) => {
  system.next.push({ status: 500 }, { status: 503 });
  await send(page, site);
  await expect(state(page, 'waiting')).toContainText('error (status 50');
  await arrived(page);
  expect(system.requests).toHaveLength(3);
  expectOne(system);
});

for (const [name, header] of [
  ['seconds', () => '2'],
  ['a date', () => new Date(Date.now() + 3_000).toUTCString()],
] as const) {
  test(`a busy system is left alone as long as it asks, by ${name}`, async ({
    page,
    site,
    system,
  }) => {
    await look(page, site);
    system.next.push({ status: 429, headers: { 'Retry-After': header() } });
    await panel(page).locator('[data-ticket-send]').click();
    await expect(state(page, 'waiting')).toContainText('busy');
    await arrived(page);
    const [first, second] = system.requests;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1_900);
    expectOne(system);
  });
}

test('a refusal is told, and can be tried again', async ({ page, site, system }) => {
  system.next.push({ status: 400 });
  await send(page, site);
  await expect(state(page, 'failed')).toContainText('status 400');
  await panel(page).getByRole('button', { name: 'Try again' }).click();
  await arrived(page);
  expectOne(system);
});

test('a reload while it is being sent neither loses nor doubles it', async ({
  page,
  site,
  system,
}) => {
  system.next.push({ takes: true, after: 10_000 });
  await send(page, site);
  await expect(state(page, 'sending')).toBeVisible();
  await expect.poll(() => system.requests.length).toBe(1);
  await page.reload();
  await arrived(page);
  expect(system.requests).toHaveLength(2);
  expectOne(system);
  await page.reload();
  await arrived(page);
  expect(system.requests).toHaveLength(2);
});

test('a connection that drops after the ticket was taken makes no second one', async ({
  page,
  site,
  system,
}) => {
  // A browser tries once more by itself where it takes the connection for a stale one.
  system.next.push({ drops: true }, { drops: true });
  await send(page, site);
  await expect(state(page, 'waiting')).toContainText('could not be reached');
  await arrived(page);
  expect(system.requests.length).toBeGreaterThanOrEqual(3);
  expectOne(system);
});

test('a system that is away gets it when it is back', async ({ page, site, system }) => {
  await look(page, site);
  await system.goAway();
  await panel(page).locator('[data-ticket-send]').click();
  await expect(state(page, 'waiting')).toContainText('could not be reached');
  await system.comeBack();
  const now = panel(page).getByRole('button', { name: 'Try now' });
  await now.click({ timeout: 2_000 }).catch(() => {});
  await arrived(page);
  expectOne(system);
});

test('offline it waits, outlives the page, and goes out from any other one', async ({
  page,
  site,
  system,
  context,
}) => {
  await look(page, site);
  await context.setOffline(true);
  await panel(page).locator('[data-ticket-send]').click();
  await expect(state(page, 'waiting')).toContainText('offline');
  await page.close();
  await context.setOffline(false);

  system.next.push({ status: 500 });
  const other = await context.newPage();
  await other.goto(site.origin);
  await expect(other.locator('.outbox summary')).toHaveText('1 ticket has not arrived yet');
  await expect(other.locator('.outbox')).toHaveCount(0, { timeout: 20_000 });
  expect(system.requests).toHaveLength(2);
  expectOne(system);
  // It was another visit that sent it: whoever is here now has sent nothing.
  await other.goto(site.origin + escalation);
  await expect(panel(other).getByText('See the ticket, then send it')).toBeVisible();
});

test('it goes out as soon as the network is back', async ({ page, site, system, context }) => {
  await look(page, site);
  await context.setOffline(true);
  await panel(page).locator('[data-ticket-send]').click();
  // The waits have grown to eight seconds or more.
  await expect(panel(page).locator('[data-attempts="4"]')).toContainText('offline', {
    timeout: 20_000,
  });
  await context.setOffline(false);
  await expect(state(page, 'sent')).toBeVisible({ timeout: 2_000 });
  expectOne(system);
});

test('two tabs of one visit send one, show the same, and the second goes on when the first is closed', async ({
  page,
  site,
  system,
}) => {
  await look(page, site);
  const other = await inAnotherTab(page);
  await panel(other).getByText('See the ticket, then send it').click();
  system.next.push({ status: 500 }, { takes: true, after: 10_000 });
  // Each is clicked before it hears of the other.
  const buttons = await Promise.all(
    [page, other].map((each) => panel(each).locator('[data-ticket-send]').elementHandle()),
  );
  await Promise.all(buttons.map((button) => button?.evaluate((one: HTMLElement) => one.click())));
  await expect.poll(() => system.requests.length).toBe(2);
  await expect(state(page, 'sending')).toBeVisible();
  await expect(state(other, 'sending')).toBeVisible();
  await page.close();
  await arrived(other);
  expect(system.requests.length).toBeGreaterThanOrEqual(2);
  expectOne(system);
});

test('a ticket that waits can be cancelled, and is then not sent', async ({
  page,
  site,
  system,
}) => {
  system.next.push({ status: 503, headers: { 'Retry-After': '2' } });
  await send(page, site);
  await expect(state(page, 'waiting')).toContainText('status 503');
  await panel(page).getByRole('button', { name: 'Cancel the ticket' }).click();
  await expect(state(page, 'cancelled')).toContainText('You have cancelled the ticket');
  await page.waitForTimeout(3_000);
  expect(system.requests).toHaveLength(1);
  expect(system.tickets.size).toBe(0);
  await panel(page).getByRole('button', { name: 'Send it after all' }).click();
  await arrived(page);
  expectOne(system);
});

test('one that is being sent can be cancelled in another tab, which says that it may have arrived', async ({
  page,
  site,
  system,
}) => {
  system.next.push({ takes: true, after: 30_000 });
  await send(page, site);
  const other = await inAnotherTab(page);
  await expect(state(other, 'sending')).toBeVisible({ timeout: 20_000 });
  await panel(other).getByRole('button', { name: 'Cancel the ticket' }).click();
  for (const each of [page, other]) {
    await expect(state(each, 'cancelled')).toContainText('it may have arrived');
  }
  await page.waitForTimeout(2_000);
  await expect(state(page, 'cancelled')).toBeVisible();
  expect(system.requests).toHaveLength(1);
});

test('the same visit can be sent once more on purpose, as a new ticket', async ({
  page,
  site,
  system,
}) => {
  await send(page, site);
  await arrived(page);
  await panel(page)
    .getByRole('button', { name: 'Send it again' })
    .evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
  await expect.poll(() => system.tickets.size).toBe(2);
  await page.waitForTimeout(500);
  expect(system.requests).toHaveLength(2);
});

test('where the browser keeps nothing it is sent all the same, and that is said', async ({
  page,
  site,
  system,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'indexedDB', { get: () => ({ open: refuse }) });
    // Firefox refuses this too where cookies are blocked.
    window.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        refuse();
      }
    };
  });
  system.next.push({ status: 500 }, { status: 500 });
  await send(page, site);
  await expect(panel(page)).toContainText('Leave this page open');
  await arrived(page);
  expectOne(system);
});

test('while the organisation’s file cannot be read a ticket is kept, not given up', async ({
  page,
  site,
  system,
}) => {
  system.next.push({ status: 503, headers: { 'Retry-After': '3' } });
  await send(page, site);
  await expect(state(page, 'waiting')).toContainText('status 503');
  await page.route('**/organisation.json', (route) => route.abort());
  await page.goto(site.origin);
  await expect(page.locator('.outbox summary')).toHaveText('1 ticket has not arrived yet');
  await page.waitForTimeout(5_000);
  await expect(page.locator('.outbox [data-ticket="failed"]')).toHaveCount(0);
  expect(system.requests).toHaveLength(1);
  await page.unroute('**/organisation.json');
  await page.goto(site.origin + escalation);
  await arrived(page);
  expectOne(system);
});

test('when the organisation takes no more tickets, what still waits is told of and not sent', async ({
  page,
  site,
  system,
}) => {
  system.next.push({ status: 503, headers: { 'Retry-After': '2' } });
  await send(page, site);
  await expect(state(page, 'waiting')).toContainText('status 503');
  site.write({});
  await page.goto(site.origin);
  await page.locator('.outbox summary').click();
  await expect(page.locator('.outbox [data-ticket="failed"]')).toContainText(
    'no longer accepts tickets here',
  );
  await page.locator('.outbox').getByRole('button', { name: 'Cancel sending' }).click();
  await expect(page.locator('.outbox')).toHaveCount(0);
  expect(system.requests).toHaveLength(1);
});

test('a webhook that the policy does not allow gets nothing', async ({ page, system }) => {
  const site = await serveFor({});
  site.write({ tickets: { by: 'webhook', url: system.url } });
  const blocked: string[] = [];
  page.context().removeAllListeners('console');
  page.on('console', (message) => blocked.push(message.text()));
  await send(page, site);
  await expect(state(page, 'waiting')).toContainText('could not be reached');
  expect(blocked.join()).toContain('connect-src');
  expect(system.requests).toEqual([]);
  await site.close();
});

test('without a hand-off there is no panel, and no database', async ({ page }) => {
  const site = await serveFor({});
  await page.goto(site.origin + escalation);
  await expect(page.getByRole('heading', { name: 'Summary' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(panel(page)).toHaveCount(0);
  expect(await page.evaluate(() => indexedDB.databases())).not.toContainEqual(
    expect.objectContaining({ name: 'tickets' }),
  );
  await site.close();
});

test('by e-mail a person sends it themselves, after they have seen it', async ({ page }) => {
  const site = await serveFor({ tickets: { by: 'mailto', to: 'help@example.org' } });
  await page.goto(site.origin + escalation);
  await panel(page).getByText('See the ticket, then open it').click();
  const shown = await panel(page).locator('[data-ticket-content]').inputValue();
  const href = await panel(page)
    .getByRole('link', { name: 'Open the email' })
    .evaluate((link: HTMLAnchorElement) => link.href);
  expect(href).toMatch(/^mailto:help@example\.org\?subject=/);
  expect(href.length).toBeLessThanOrEqual(2_000);
  expect(new URL(href).searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(shown);
  await site.close();
});

test('by a link the ticket page opens filled in, in a new window', async ({ page, context }) => {
  const template = 'https://tickets.example.org/new?t={problem}&u={link}&c={code}';
  const site = await serveFor({ tickets: { by: 'link', template } });
  await context.route('https://tickets.example.org/**', (route) => route.fulfill({ body: 'ok' }));
  await page.goto(site.origin + escalation);
  await panel(page).getByText('See the ticket, then open it').click();
  const opened = context.waitForEvent('page');
  await panel(page).getByRole('link', { name: 'Open the ticket page' }).click();
  const url = new URL((await opened).url());
  expect(url.origin).toBe('https://tickets.example.org');
  expect(url.searchParams.get('u')).toContain(escalation);
  await expect(panel(page).locator('[data-ticket-content]')).toHaveValue(
    new RegExp(url.searchParams.get('t')?.slice(0, 20) ?? '-'),
  );
  await site.close();
});

test('every state of the panel is free of barriers that axe finds', async ({
  page,
  site,
  system,
}) => {
  test.setTimeout(180_000);
  const check = (name: string) => expectNoBarriers(page, name);
  system.next.push({ status: 503, headers: { 'Retry-After': '86400' } }, { status: 400 });
  await look(page, site);
  await check('before it is sent');
  await panel(page).locator('[data-ticket-send]').click();
  await expect(state(page, 'waiting')).toContainText('503');
  await check('waiting');
  await page.goto(site.origin);
  await page.locator('.outbox summary').click();
  await check('on the first page');
  await page.goBack();
  await panel(page).getByRole('button', { name: 'Try now' }).click();
  await expect(state(page, 'failed')).toBeVisible();
  await check('failed');
  await panel(page).getByRole('button', { name: 'Try again' }).click();
  await arrived(page);
  await check('sent');
});

test('a ticket is sent by keyboard alone, and its state is announced', async ({ page, site }) => {
  await page.goto(site.origin + escalation);
  const fold = panel(page).locator('summary');
  await fold.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(panel(page).locator('[data-ticket-content]')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await arrived(page);
  await expect(panel(page).getByRole('status')).toContainText('The ticket has arrived.');
});
