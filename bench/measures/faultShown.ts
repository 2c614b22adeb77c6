import type { Conditions } from '../browser.ts';
import { median } from '../statistics.ts';
import type { Measuring } from './measuring.ts';

/** One of the largest guides. */
const GUIDE = 'azure-other-code';

/**
 * @param conditions how slow the page is made; Chromium does not slow its workers
 * @returns the median time in milliseconds from the key press that introduces a fault in the workshop to
 *   the frame that shows the fault at its field
 */
export async function faultShown(
  { bench, origin, runs }: Measuring,
  conditions: Conditions,
): Promise<number> {
  return bench.visit(`${origin}/workshop`, conditions, async (page) => {
    await page.locator(`[data-open="${GUIDE}"]`).click();
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await page.locator('[data-faults="0"]').waitFor({ timeout: 120_000 });
      times.push(await page.evaluate(emptyNote));
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.locator('[data-fault]').waitFor({ state: 'detached', timeout: 120_000 });
    }
    return median(times);
  });
}

/** Empties the note of the open step, as a key press does. */
async function emptyNote(): Promise<number> {
  const note = document.querySelector<HTMLTextAreaElement>('[data-field$=".meta.note"]');
  if (note === null) throw new Error('no step is open');
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
  const start = performance.now();
  set?.call(note, '');
  note.dispatchEvent(new Event('input', { bubbles: true }));
  while (document.querySelector('[data-fault]') === null)
    await new Promise((done) => requestAnimationFrame(done));
  // Wait for the frame in which it is painted.
  await new Promise((done) => requestAnimationFrame(done));
  return performance.now() - start;
}
