/** A ticket on its own page, and the page that a link of the guides opens: in a browser, as people see them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { CaseSummary } from '../../../src/engine/summary/summarySchema.ts';
import { linkAddress } from '../../../src/tickets/ticketAddress.ts';
import type { RealSystem } from './systems.ts';

/** The templates that docs/connect/tickets.md gives for links, and where each field arrives. */
const links: Readonly<Record<string, { template: string; subject: string; text: string }>> = {
  'request-tracker': {
    template: '/Ticket/Create.html?Queue=1&Subject={problem}&Content={summary}',
    subject: 'input[name="Subject"]',
    text: 'textarea[name="Content"]',
  },
  redmine: {
    template:
      '/projects/helpdesk/issues/new?issue[tracker_id]=3&issue[subject]={problem}&issue[description]={summary}',
    subject: '#issue_subject',
    text: '#issue_description',
  },
};

const sample = JSON.parse(readFileSync('deploy/receiver/test/summary.json', 'utf8')) as CaseSummary;

async function signIn(
  page: Page,
  { url, signIn: { path, name, password, button } }: RealSystem,
  secret: string,
) {
  await page.goto(url + path);
  await page
    .locator(`input[name="${name}"]`)
    .first()
    .fill(name === 'user' ? 'root' : 'admin');
  await page.locator(`input[name="${password}"]`).first().fill(secret);
  await page.locator(`input[type="submit"][value="${button}"], #${button}`).first().click();
  await page.waitForLoadState();
}

/**
 * @param system with tickets in it
 * @param name what its pictures are called
 * @param folder where they go
 * @throws Error where a ticket cannot be read on its page, or a link does not fill the form in
 */
export async function look(system: RealSystem, name: string, folder: string): Promise<void> {
  const { CHROME_PATH } = process.env;
  const browser = await chromium.launch({
    ...(CHROME_PATH && { executablePath: CHROME_PATH }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
    await signIn(page, system, system.signIn.secret);
    await page.goto(system.page('1'));
    await page
      .getByText(sample.caseCode ?? '')
      .first()
      .waitFor();
    await page.screenshot({ path: join(folder, `${name}-ticket.png`), fullPage: true });
    const shown = await page.locator('body').innerText();
    for (const words of [sample.problem, ...sample.asks, 'visitor '])
      if (!shown.replace(/\s+/g, ' ').includes(words))
        throw new Error(`${name}: its page lacks “${words}”`);

    const link = links[name];
    if (link === undefined) return;
    const fields = {
      problem: sample.problem,
      summary: `${sample.problem}\n\n1. “Änderung” & more`,
      code: sample.caseCode ?? '',
      link: sample.link ?? '',
      reference: '',
    };
    await page.goto(linkAddress(system.url + link.template, fields, '')?.href ?? '');
    // Request Tracker asks first whoever comes from another site.
    const goOn = page.getByText('click here to resume your request');
    if (await goOn.isVisible()) await goOn.click();
    await page.locator(link.subject).first().waitFor();
    await page.screenshot({ path: join(folder, `${name}-link.png`), fullPage: true });
    const filled = [link.subject, link.text].map((at) => page.locator(at).first().inputValue());
    const [subject = '', text = ''] = await Promise.all(filled);
    if (subject !== fields.problem || !text.replaceAll('\r', '').includes(fields.summary))
      throw new Error(`${name}: the link fills in “${subject}” and “${text}”`);
  } finally {
    await browser.close();
  }
}
