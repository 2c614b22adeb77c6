import type { Page } from '@playwright/test';
import { choose, expect, test } from './page.ts';

/** What Chrome 109, Safari 16.4 or Firefox 121, the oldest that the build is made for, do not have. */
const younger = [
  'AbortSignal.any',
  'Array.fromAsync',
  'Array.prototype.toReversed',
  'Array.prototype.toSorted',
  'Array.prototype.toSpliced',
  'Array.prototype.with',
  'ArrayBuffer.prototype.transfer',
  'Element.prototype.checkVisibility',
  'HTMLElement.prototype.showPopover',
  'Intl.Segmenter',
  ...[
    'map',
    'filter',
    'take',
    'drop',
    'flatMap',
    'reduce',
    'toArray',
    'forEach',
    'some',
    'find',
  ].map((name) => `Iterator.prototype.${name}`),
  'Map.groupBy',
  'Object.groupBy',
  'Promise.try',
  'Promise.withResolvers',
  'RegExp.escape',
  ...['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf'].map(
    (name) => `Set.prototype.${name}`,
  ),
  'String.prototype.isWellFormed',
  'String.prototype.toWellFormed',
  'URL.canParse',
  'URL.parse',
  'URLSearchParams.prototype.size',
  'Uint8Array.fromBase64',
  'navigation',
  'requestIdleCallback',
  'scheduler',
  'Document.prototype.startViewTransition',
];

test.beforeEach(({ page }) =>
  page.addInitScript((paths) => {
    for (const path of paths) {
      const names = path.split('.');
      const last = names.pop() ?? '';
      const owner = names.reduce<Record<string, unknown> | undefined>(
        (object, name) => object?.[name] as Record<string, unknown> | undefined,
        window as unknown as Record<string, unknown>,
      );
      if (owner) delete owner[last];
    }
  }, younger),
);

const node = (page: Page) => page.locator('[data-node]');

test('an old browser changes an answer, measures the clock and hands over', async ({ page }) => {
  await page.goto('/guides/activation-code-expired/yes/failed/expired-again');
  expect(await page.evaluate(() => 'size' in URLSearchParams.prototype)).toBe(false);
  const trail = page.getByRole('navigation', { name: 'Your answers so far' });
  await trail.getByRole('link').first().click();
  await expect(page.locator('[data-answer="yes"]')).toContainText('Your answer so far');
  await choose(page, 'not-sure');
  await expect(page.locator('[data-kind="changed"]')).toBeVisible();
  await page.goto('/guides/clock-drift');
  await choose(page, 'yes');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Your clock matches the server’s',
    {
      timeout: 30_000,
    },
  );
  await choose(page, 'hand-over');
  await expect(page.locator('[data-summary="text"]')).toContainText('clock-drift');
  await expect(page.locator('[data-summary="text"]')).toContainText(/\?r=\w+/);
});

test('an old browser finds a code and its list', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox').fill('the activation code has expired');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.getByRole('combobox').fill('1007');
  await page.getByRole('combobox').press('Enter');
  await expect(page.locator('[data-records*="OAS-1007"]').first()).toBeVisible();
  await page.goto('/codes/onespan');
  await page.getByLabel('Filter by number, name or word').fill('stat_lock');
  await expect(page.locator('.code-list li')).toHaveCount(1);
});

test('an agent with an old browser refuses at the gate, and has the summary', async ({ page }) => {
  await page.goto('/desk');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calls');
  await page.keyboard.press('n');
  await expect(page.locator('.pick-find input')).toBeFocused();
  await page.keyboard.type('expired');
  await page.keyboard.press('Enter');
  await expect(node(page)).toHaveAttribute('data-node', 'sameMessage');
  await page.keyboard.press('1');
  await expect(page.locator('main article')).toHaveAttribute('data-kind', 'gate');
  await page.keyboard.press('s');
  await expect(node(page)).toHaveAttribute('data-node', 'security');
  await expect(page.locator('[data-summary="text"]')).toContainText('could not be identified');
});

test('a trainer with an old browser sees a map and takes a call', async ({ page }) => {
  await page.goto('/train');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/train/map/activation-code-expired');
  await expect(page.locator('[data-kind="recovery"]')).toHaveCount(0);
  await expect(page.locator('svg a, svg [tabindex]').first()).toBeVisible();
  await page.goto('/train/practise?seed=7');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-kind="recovery"]')).toHaveCount(0);
});
