/** What the browser tests of the training room share. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { runnerImport } from 'vite';
import { reading } from '../../vite.config.ts';
import { barriers, look, looks, rulesIn } from './axe.ts';
import { expect as soon } from './page.ts';

/** What is shown is drawn and told to other windows: on a busy machine that takes its time. */
export const expect = soon.configure({ timeout: 20_000 });

type Calls = typeof import('../training/calls.ts');

let loading: Promise<Calls> | undefined;

/** @returns what makes, plays and judges practice calls, as the page does it */
export function practice(): Promise<Calls> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const options = {
    root,
    configFile: false as const,
    plugins: reading,
    logLevel: 'error' as const,
  };
  loading ??= runnerImport<Calls>(`${root}test/training/calls.ts`, options).then(
    ({ module }) => module,
  );
  return loading;
}

/**
 * Looks for barriers in a page as it stands: light and dark, narrow and wide. Nothing scrolls
 * sideways but what says so, and answers are large enough to be hit.
 */
export async function expectNoBarriers(page: Page, what: string): Promise<void> {
  const size = page.viewportSize();
  for (const each of looks) {
    await look(page, each);
    const name = `${what}, ${each.width} px, ${each.colorScheme}`;
    expect(await barriers(page, rulesIn(each.colorScheme)), name).toEqual([]);
    const { over, small } = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      small: [...document.querySelectorAll('main [data-answer]')]
        .filter((one) => one.closest('p') === null && one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML),
    }));
    expect(over, `${name} scrolls sideways`).toBe(0);
    expect(small, `${name}: answers below 44 px`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (size) await page.setViewportSize(size);
}
