import fc from 'fast-check';
import { parseGuidePath } from '../../src/engine/address.ts';
import { replay } from '../../src/engine/transcript.ts';
import { foundation } from './flows.ts';
import { expect, test } from './page.ts';

const flows = Object.fromEntries(foundation.map((flow) => [flow.id, flow]));
/** The clock check takes seconds and names its own heading; it has a test of its own. */
const walked = foundation.filter(({ id }) => id !== 'clock-drift');

test('whatever moves one makes, address, heading and step agree', async ({ page }) => {
  test.setTimeout(180_000);
  const move = fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('answer' as const), pick: fc.nat(9) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('back', 'forward', 'reload') }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('step-back', 'start-again') }) },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...walked),
      fc.array(move, { minLength: 4, maxLength: 12 }),
      async (flow, moves) => {
        await page.goto(`/guides/${flow.id}`);
        for (const step of moves) {
          const before = page.url();
          if (step.kind === 'answer' && 'pick' in step) {
            const answers = page.locator('.signs [data-answer]');
            const count = await answers.count();
            if (count === 0) continue;
            await answers.nth(step.pick % count).click();
          } else if (step.kind === 'back') await page.goBack();
          else if (step.kind === 'forward') await page.goForward();
          else if (step.kind === 'reload') await page.reload();
          else {
            const name = step.kind === 'step-back' ? 'Go back one step' : 'Start again';
            const link = page.getByRole('link', { name });
            if ((await link.count()) === 0) continue;
            await link.click();
          }
          if (!page.url().includes('/guides/')) {
            await page.goto(before);
            continue;
          }
          const path = new URL(page.url()).pathname.replace('/guides/', '');
          const transcript = parseGuidePath(path);
          const here = replay(flows, transcript?.flow ?? '', transcript?.answers ?? []).visited.at(
            -1,
          );
          if (here === undefined || here.step.kind === 'continue' || here.flow === 'clock-drift')
            return;
          await expect(page.locator('[data-node]')).toHaveAttribute('data-node', here.node);
          await expect(page.locator('[data-node]')).toHaveAttribute('data-flow', here.flow);
          const heading = here.step.text.replaceAll('**', '');
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
          expect(await page.title()).toContain(heading);
        }
      },
    ),
    { numRuns: 15 },
  );
});
