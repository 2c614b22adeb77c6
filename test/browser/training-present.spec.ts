import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { activationCodeExpired } from '../../flows/entrust/activation-code-expired.ts';
import { clockDrift } from '../../flows/entrust/clock-drift.ts';
import { stepOf } from '../../src/engine/flow.ts';
import { stepsOf } from './flows.ts';
import { choose, test } from './page.ts';
import { expect, expectNoBarriers } from './training.ts';

test.describe.configure({ timeout: 120_000 });

const at = (page: Page) => page.locator('[data-node]');
const inStep = async (pages: readonly Page[], node: string, flow = 'activation-code-expired') => {
  for (const page of pages) {
    await expect(at(page)).toHaveAttribute('data-node', node);
    await expect(at(page)).toHaveAttribute('data-flow', flow);
  }
};

/** Presses the clicker as a hand does that means it: twice within less would be one press. */
async function clicker(page: Page, key: 'PageDown' | 'PageUp'): Promise<void> {
  await page.waitForTimeout(450);
  await page.keyboard.press(key);
}

/** Opens the presenter's window and from it the audience's. */
async function open(presenter: Page, address: string): Promise<Page> {
  await presenter.goto(address);
  await expect(presenter.locator('[data-audiences]')).toHaveAttribute('data-audiences', '0');
  const opening = presenter.waitForEvent('popup');
  await presenter.getByRole('link', { name: 'Open the audience’s window' }).click();
  const audience = await opening;
  await expect(audience.locator('main.audience')).toBeVisible();
  await expect(presenter.locator('[data-audiences]')).toHaveAttribute('data-audiences', '1');
  return audience;
}

test('both windows stay in step by keys, clicker and links, after a reload, and when one of them closes', async ({
  page: presenter,
  context,
}) => {
  let audience = await open(presenter, '/train/present/activation-code-expired');
  const both = () => [presenter, audience];
  await inStep(both(), 'sameMessage');

  await presenter.bringToFront();
  await clicker(presenter, 'PageDown');
  await inStep(both(), 'reactivate');
  await presenter.keyboard.press('2');
  await expect(at(presenter)).toHaveAttribute('data-node', 'stillExpired');
  await inStep(both(), 'stillExpired');
  await clicker(presenter, 'PageUp');
  await inStep(both(), 'reactivate');
  // The clicker may be in the hand of whoever stands at the audience's window.
  await audience.bringToFront();
  await clicker(audience, 'PageUp');
  await inStep(both(), 'sameMessage');
  await audience.keyboard.press('ArrowDown');
  await expect(at(audience)).toHaveAttribute('data-marked', 'something-else');
  await clicker(audience, 'PageDown');
  await inStep(both(), 'whichMessage');
  await presenter.getByRole('link', { name: 'From the start' }).click();
  await inStep(both(), 'sameMessage');
  await choose(presenter, 'yes');
  await inStep(both(), 'reactivate');
  await presenter.goBack();
  await inStep(both(), 'sameMessage');
  await presenter.goForward();
  await inStep(both(), 'reactivate');

  // A reload of either loses nothing and moves nobody.
  await audience.reload();
  await presenter.reload();
  await inStep(both(), 'reactivate');
  await clicker(presenter, 'PageUp');
  await inStep(both(), 'sameMessage');
  await audience.reload();
  await inStep([audience], 'sameMessage');
  await clicker(audience, 'PageDown');
  await inStep(both(), 'reactivate');

  // The audience's window closes, the demonstration goes on, and a new one is where it stands.
  await audience.close();
  await expect(presenter.locator('[data-audiences]')).toHaveAttribute('data-audiences', '0');
  await presenter.keyboard.press('2');
  await inStep([presenter], 'stillExpired');
  audience = await context.newPage();
  await audience.goto('/train/present/activation-code-expired?audience');
  await inStep([presenter, audience], 'stillExpired');

  // The presenter's closes: the audience's goes on alone, and opens another.
  await presenter.close();
  await clicker(audience, 'PageUp');
  await inStep([audience], 'reactivate');
  const opening = audience.waitForEvent('popup');
  await audience.getByRole('link', { name: 'Open the presenter’s window' }).click();
  const again = await opening;
  await inStep([again, audience], 'reactivate');
  await expect(again.locator('[data-audiences]')).toHaveAttribute('data-audiences', '1');
  await expect(audience.getByRole('link', { name: 'Open the presenter’s window' })).toHaveCount(0);
  await clicker(again, 'PageUp');
  await inStep([again, audience], 'sameMessage');
});

test('the audience sees the guide large and nothing of the trainer; a dark screen goes on and off', async ({
  page: presenter,
}) => {
  await presenter.setViewportSize({ width: 1920, height: 1080 });
  const step = stepOf(activationCodeExpired, 'sameMessage');
  if (step.kind !== 'question') throw new Error('the guide has changed');
  const audience = await open(presenter, '/train/present/activation-code-expired');
  await audience.setViewportSize({ width: 1920, height: 1080 });
  for (const [voice, words, isForEverybody] of [
    ['trainer', step.note, false],
    ['trainer', step.why ?? '', true],
    ['agent', step.say, false],
    ['agent', step.listenFor?.[0] ?? '', true],
    ['agent', step.do ?? '', false],
  ] as const) {
    await expect(presenter.locator(`[data-voice="${voice}"]`)).toContainText(words);
    if (!isForEverybody) await expect(audience.locator('body')).not.toContainText(words);
  }
  // What comes next stands beside each answer.
  await expect(presenter.locator('[data-answer="yes"]')).toContainText('Thing to do:');
  await expect(presenter.locator('[data-answer="something-else"]')).toContainText('Question:');
  const size = await audience
    .locator('h1')
    .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  expect(size).toBeGreaterThanOrEqual(40);

  await presenter.bringToFront();
  await presenter.keyboard.press('b');
  await expect(audience.locator('.audience-dark')).toBeVisible();
  await audience.reload();
  await expect(audience.locator('.audience-dark')).toBeVisible();
  // The same key twice within a moment counts once.
  await presenter.waitForTimeout(450);
  await presenter.keyboard.press('b');
  await expect(audience.locator('.audience-dark')).toHaveCount(0);

  // The clock runs on over a reload, and can be held.
  await presenter.getByRole('button', { name: 'Pause the timer' }).click();
  const held = await presenter.getByRole('timer').textContent();
  await presenter.reload();
  await expect(presenter.getByRole('timer')).toHaveText(held ?? '');
  await presenter.getByRole('button', { name: 'Resume the timer' }).click();
  await expect(presenter.getByRole('timer')).not.toHaveText(held ?? '');
});

test('an ending is chosen, the shortest way to it laid out, and the clicker follows it', async ({
  page,
}) => {
  const ending = stepsOf(activationCodeExpired).find(({ node }) => node === 'askAdministrator');
  if (ending === undefined) throw new Error('the guide has changed');
  await page.goto('/train/present/activation-code-expired');
  await page.getByLabel('Lead to').selectOption(ending.node);
  await expect(page).toHaveURL(/\?to=askAdministrator$/);
  await expect(page.locator('.way-there li')).toHaveCount(ending.answers.length);
  await page.locator('h1').click();
  for (const left of ending.answers.map((_, i) => ending.answers.length - i)) {
    await expect(page.locator('[data-left]')).toHaveAttribute('data-left', String(left));
    await clicker(page, 'PageDown');
  }
  await expect(page.locator('[data-left]')).toHaveAttribute('data-left', '0');
  await expect(at(page)).toHaveAttribute('data-node', ending.node);
  await page.getByRole('button', { name: 'Add to the running order' }).click();
  await expect(page.locator('.running-order li')).toHaveCount(1);
});

test('a running order is kept, passed on as a file, and led through by the clicker', async ({
  page,
  browser,
  baseURL,
}, info) => {
  const ending = stepsOf(clockDrift)
    .filter(({ isEnd }) => isEnd)
    .sort((a, b) => a.answers.length - b.answers.length)[0];
  if (ending === undefined) throw new Error('the guide has no end');
  const items = page.locator('.playlist li');
  await page.goto('/train/present');
  await page.getByLabel('Name', { exact: true }).fill('Monday');
  const add = page.getByLabel('Add a guide');
  for (const guide of ['activation-code-expired', 'clock-drift', 'identity-name-exists']) {
    await add.selectOption(guide);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
  }
  await expect(items).toHaveCount(3);
  await items.nth(1).getByRole('combobox').selectOption(ending.node);
  await items.nth(1).getByRole('button', { name: /^Up/ }).click();
  await expect(items.first()).toHaveAttribute('data-item', 'clock-drift');
  await items
    .nth(2)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await page.reload();
  await expect(items).toHaveCount(2);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Monday');
  await expect(items.first().getByRole('combobox')).toHaveValue(ending.node);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const path = info.outputPath('running-order.json');
  await (await saving).saveAs(path);
  const saved = JSON.parse(await readFile(path, 'utf8'));
  expect(saved).toEqual({
    kind: 'demonstration',
    version: 1,
    name: 'Monday',
    items: [{ flow: 'clock-drift', to: ending.node }, { flow: 'activation-code-expired' }],
  });

  // The clicker goes from one guide to the next, and back to the end of the one before.
  await page.getByRole('link', { name: 'Begin the demonstration' }).click();
  await expect(at(page)).toHaveAttribute('data-flow', 'clock-drift');
  await page.locator('h1').click();
  for (let i = 0; i < ending.answers.length; i++) {
    await clicker(page, 'PageDown');
    await expect(page.locator('[data-left]')).toHaveAttribute(
      'data-left',
      String(ending.answers.length - 1 - i),
    );
  }
  await clicker(page, 'PageDown');
  await expect(at(page)).toHaveAttribute('data-flow', 'activation-code-expired');
  await expect(page.locator('.running-order [aria-current="step"]')).toHaveText(
    'The app says my activation code has expired',
  );
  await clicker(page, 'PageUp');
  await expect(at(page)).toHaveAttribute('data-node', ending.node);

  // On another device: first some files that are no running order, then this one.
  const other = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
  const there = await other.newPage();
  await there.goto('/train/present');
  const said = there.locator('[data-playlist-said]');
  const take = (name: string, content: string | Buffer) =>
    there.locator('input[type="file"]').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await take('photo.json', Buffer.from([0xff, 0xd8, 0xff, 0x00]));
  await expect(said).toContainText('This file is not JSON');
  await take('other.json', JSON.stringify({ ...saved, version: 7 }));
  await expect(said).toContainText('at version');
  await take('other.json', JSON.stringify({ ...saved, items: [{ flow: '<b>' }] }));
  await expect(said).toContainText('at items[0].flow: is not the id of a guide');
  await expect(there.locator('.playlist li')).toHaveCount(0);
  await take('running-order.json', await readFile(path));
  await expect(said).toContainText('A running order with 2 guides was opened.');
  await expect(there.locator('.playlist li').first()).toHaveAttribute('data-item', 'clock-drift');
  await take('other.json', JSON.stringify({ ...saved, items: [{ flow: 'gone-guide' }] }));
  await expect(said).toContainText('Not known here: gone-guide.');
  await expect(there.locator('.playlist')).toContainText(
    'There is no longer a guide with this name.',
  );
  await there.getByRole('button', { name: 'Bring back the earlier one' }).click();
  await expect(there.locator('.playlist li')).toHaveCount(2);
  await other.close();
});

test('a press of the clicker counts as soon as the step is there; one that comes twice or is held counts once', async ({
  page,
}) => {
  await page.goto('/train/present/activation-code-expired');
  await page.locator('h1').click();
  await page.keyboard.press('PageDown');
  await page.waitForTimeout(180);
  await page.keyboard.press('PageDown');
  await expect(at(page)).toHaveAttribute('data-node', 'reactivate');
  await page.waitForTimeout(300);
  await expect(at(page)).toHaveAttribute('data-node', 'reactivate');
  // The other way counts at once.
  await page.keyboard.press('PageUp');
  await expect(at(page)).toHaveAttribute('data-node', 'sameMessage');
  await page.keyboard.press('PageDown');
  await expect(at(page)).toHaveAttribute('data-node', 'reactivate');
  await page.waitForTimeout(450);
  await page.keyboard.press('PageDown');
  await expect(at(page)).toHaveAttribute('data-node', 'activated');
  await clicker(page, 'PageUp');
  await clicker(page, 'PageUp');
  await expect(at(page)).toHaveAttribute('data-node', 'sameMessage');
  // The browser repeats a key that is held down.
  await page.waitForTimeout(450);
  await page.keyboard.down('PageDown');
  await page.waitForTimeout(450);
  await page.keyboard.down('PageDown');
  await page.waitForTimeout(450);
  await page.keyboard.down('PageDown');
  await page.keyboard.up('PageDown');
  await expect(at(page)).toHaveAttribute('data-node', 'reactivate');
});

test('the presenter sees what the audience sees, the marked answer in sight; the audience’s window has no way out', async ({
  page: presenter,
}) => {
  await presenter.setViewportSize({ width: 1366, height: 768 });
  const step = stepOf(activationCodeExpired, 'reactivate');
  if (step.kind !== 'instruction') throw new Error('the guide has changed');
  const audience = await open(presenter, '/train/present/activation-code-expired/yes');
  const [first] = step.steps;
  for (const page of [presenter, audience])
    await expect(page.locator('main')).toContainText(first?.do.replaceAll('**', '') ?? '');
  await expect(presenter.locator('[data-as-shown] li')).toHaveCount(step.steps.length);
  await expect(audience.getByRole('button')).toHaveCount(0);
  await expect(audience.locator('a:not(.sign)')).toHaveCount(0);
  await audience.keyboard.press('?');
  await expect(audience.locator('dialog')).toHaveCount(0);
  await audience.close();

  // A question with many answers on a small screen: each that is marked is in sight.
  await presenter.goto('/train/present/clock-drift');
  await presenter.locator('h1').click();
  await presenter.setViewportSize({ width: 1366, height: 480 });
  const offered = await presenter.locator('.signs [data-answer]').count();
  for (let i = 1; i < offered; i++) {
    await presenter.keyboard.press('ArrowDown');
    await expect(presenter.locator('.sign:has(.on-click)')).toBeInViewport({ ratio: 1 });
    // A screen reader reads what is marked, and Enter gives what the clicker would.
    await expect(presenter.locator('.sign:has(.on-click)')).toBeFocused();
  }
});

test('a broken running order in storage is an empty one', async ({ page }) => {
  await page.goto('/train');
  await page.evaluate(() => localStorage.setItem('training-playlist', '{"kind":"demon'));
  await page.goto('/train/present');
  await expect(page.getByText('It’s empty so far.')).toBeVisible();
});

test('the running order and both windows are free of barriers that axe finds', async ({ page }) => {
  await page.goto('/train/present');
  // Choosing alone does nothing.
  await page.getByLabel('Add a guide').selectOption('clock-drift');
  await expect(page.locator('.playlist li')).toHaveCount(0);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.locator('.playlist li')).toHaveCount(1);
  await expectNoBarriers(page, 'running order');
  await page.goto('/train/present/activation-code-expired?to=askAdministrator&item=0');
  await expect(page.locator('.way-there')).toBeVisible();
  await expectNoBarriers(page, 'presenter');
  for (const answers of ['', '/yes', '/yes/failed/expired-again']) {
    await page.goto(`/train/present/activation-code-expired${answers}?audience`);
    await expect(page.locator('h1')).toBeVisible();
    await expectNoBarriers(page, `audience ${answers}`);
  }
});
