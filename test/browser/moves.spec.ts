import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { parseGuidePath } from '../../src/engine/address.ts';
import { replay } from '../../src/engine/transcript.ts';
import { foundation } from './flows.ts';
import { expect, test } from './page.ts';

test.use({ isEarly: true });

const flows = Object.fromEntries(foundation.map((flow) => [flow.id, flow]));
/** The clock check takes seconds and names its own heading; it has a test of its own. */
const walked = foundation.map(({ id }) => id).filter((id) => id !== 'clock-drift');

/** The step that the address tells; undefined where it leads out of the flows walked here. */
function stepAt(url: string) {
  const { pathname } = new URL(url);
  const transcript = parseGuidePath(pathname.replace('/guides/', ''));
  const { visited, missing } = replay(flows, transcript?.flow ?? '', transcript?.answers ?? []);
  const here = visited.at(-1);
  if (!pathname.startsWith('/guides/') || here === undefined || missing !== undefined)
    return undefined;
  if (here.step.kind === 'continue' || here.flow === 'clock-drift') return undefined;
  return { flow: here.flow, node: here.node, heading: here.step.text.replaceAll('**', '') };
}

/** What the page shows, beside what its address says: one reading, so that nothing moves between. */
async function reading(page: Page) {
  const shown = await page
    .evaluate(() => {
      const step = document.querySelector<HTMLElement>('[data-node]');
      return {
        url: location.href,
        title: document.title,
        step: { ...step?.dataset },
        heading: document.querySelector('h1')?.textContent,
      };
    })
    // A click before the application has taken over loads a page, and takes this one's words away.
    .catch(() => undefined);
  if (shown === undefined) return 'a page is loading';
  const told = stepAt(shown.url);
  const agrees =
    told === undefined ||
    (shown.step.node === told.node &&
      shown.step.flow === told.flow &&
      shown.heading === told.heading &&
      shown.title.startsWith(told.heading));
  return agrees ? 'agrees' : JSON.stringify({ shown, told });
}

const move = fc.oneof(
  { weight: 5, arbitrary: fc.nat(9) },
  { weight: 2, arbitrary: fc.constantFrom('back', 'forward', 'reload') },
  { weight: 1, arbitrary: fc.constantFrom('Go back one step', 'Start again') },
);

async function make(page: Page, made: number | string): Promise<void> {
  if (typeof made === 'number') {
    const answers = page.locator('.signs a[data-answer]');
    const count = await answers.count();
    if (count > 0) await answers.nth(made % count).click();
  } else if (made === 'back') await page.goBack();
  else if (made === 'forward') await page.goForward();
  else if (made === 'reload') await page.reload();
  else {
    const link = page.getByRole('link', { name: made });
    if ((await link.count()) > 0) await link.click();
  }
}

test('whatever moves one makes, address, heading and step agree', async ({ page }) => {
  test.setTimeout(240_000);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...walked),
      fc.array(move, { minLength: 4, maxLength: 12 }),
      async (flow, moves) => {
        await page.goto(`/guides/${flow}`);
        for (const made of moves) {
          const before = page.url();
          await make(page, made);
          if (!page.url().includes('/guides/')) await page.goto(before);
          await expect.poll(() => reading(page)).toBe('agrees');
        }
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
});
