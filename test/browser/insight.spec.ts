/** What fails: whoever keeps the guides opens exported calls and sees which steps to fix first. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { reading } from '../../vite.config.ts';
import { test } from './page.ts';
import { expect, expectNoBarriers } from './training.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const GUIDE = 'activation-code-expired';

/** Two dozen calls as the desk exports them: every second caller is not sure and can do nothing. */
async function exportedCalls(): Promise<string> {
  const { module } = await runnerImport<typeof import('../workshop/calls.ts')>(
    `${root}test/workshop/calls.ts`,
    { root, configFile: false, plugins: reading, logLevel: 'error' },
  );
  const answers = (n: number) => (n % 2 === 0 ? ['not-sure', 'cannot'] : ['yes', 'worked']);
  const calls = Array.from({ length: 24 }, (_, n) => module.endedCall(n, GUIDE, answers(n)));
  return calls.map((call) => JSON.stringify(call)).join('\n');
}

test('exported calls are counted on the device, and the step that fails most comes first', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  await page.goto('/workshop');
  await page.getByRole('link', { name: 'What fails' }).click();
  const name = 'calls.jsonl';
  const buffer = Buffer.from(await exportedCalls());
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer });
  await expect(page.locator(`[data-file="${name}"]`)).toContainText('24 calls');
  const first = page.locator('[data-mend]').first();
  await expect(first).toHaveAttribute('data-mend', `${GUIDE}/showMessage`);
  await expect(first).toContainText('12 of 12');
  await expect(page.locator('[data-map-node="showMessage"]')).toHaveAttribute('aria-label', /12/);
  await expectNoBarriers(page, 'what fails');
  expect(sent).toEqual([]);
});
