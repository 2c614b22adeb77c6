import { expect, type Page } from '@playwright/test';
import axe, { type RunOnly } from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose result depends on colours: all others see the same in light and in dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * Looks for barriers in the page as it stands. The library is put into a page once: a step is looked
 * at in several widths and schemes.
 *
 * @param only the rules to go by; all rules of WCAG 2.2 A and AA and axe's best practices otherwise
 * @returns each rule that is broken, with the elements that break it
 */
export async function barriers(page: Page, only?: readonly string[]): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  const rules: RunOnly = only ? { type: 'rule', values: [...only] } : { type: 'tag', values: tags };
  return page.evaluate(async (runOnly) => {
    const { axe: library } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await library.run({ runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
}

/**
 * Expects the page as it stands to be free of barriers, narrow and wide, light and dark, and not to
 * scroll sideways. It leaves the page wide and dark.
 *
 * @param what the page's name, for the message
 */
export async function expectNoBarriers(page: Page, what: string): Promise<void> {
  for (const width of [320, 1280]) {
    await expectNoBarriersAt(page, what, width);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await barriers(page, ofColours), `${what}, ${width} px, dark`).toEqual([]);
  }
}

/** The same in light and at one width alone, in which it leaves the page. */
export async function expectNoBarriersAt(page: Page, what: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await barriers(page), `${what}, ${width} px, light`).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${what} scrolls sideways at ${width} px`).toBe(0);
}
