/** What the browser tests of the training room share. */
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { runnerImport } from 'vite';
import type { Move } from '../../src/training/practise/moves.ts';
import { reading } from '../../vite.config.ts';
import { barriers, look, looks, rulesIn } from './axe.ts';
import { choose, press, expect as soon } from './page.ts';

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

/** @returns what is written down for whoever comes next */
export const field = (page: Page | Frame, name: string) => page.locator(`[data-field="${name}"]`);

/** Does one thing of a call as somebody with a mouse does it. */
export async function click(page: Page | Frame, move: Move): Promise<void> {
  switch (move.is) {
    case 'guide': {
      const choice = page.locator(`[data-guide="${move.flow}"]`);
      const product = page.locator('.practice-guides details', { has: choice });
      await product.locator('summary').click();
      await product.locator(choice).click();
      return;
    }
    case 'ask':
      return press(page.locator('[data-ask]'));
    case 'answer':
      return choose(page, move.answer);
    case 'back':
      return page.getByRole('button', { name: 'Back' }).click();
    case 'check':
      // A check that was not passed is left, and another one proposed.
      if (await page.locator('[data-answer="another-way"]').isVisible())
        await choose(page, 'another-way');
      return choose(page, `check-${move.method}`);
    case 'record':
      return choose(page, 'confirm');
    case 'take-back':
      return page.locator('[data-take-back]').click();
    case 'assure':
      return choose(page, `assure-${move.how}`);
    case 'give-way':
      return choose(page, `give-${move.how}`);
    case 'refuse':
      return choose(
        page,
        (await page.locator('[data-answer="refused"]').isVisible()) ? 'refused' : 'refuse',
      );
    case 'write':
      await field(page, move.field).fill(move.text);
      if (move.field === 'note') await field(page, 'note').press('Enter');
      return;
    case 'end':
      return page.locator('[data-end]').click();
    default:
      throw new Error(`nobody does that: ${move.is}`);
  }
}
