import { foundation, stepsOf } from './flows.ts';
import { expect, test } from './page.ts';

for (const flow of foundation) {
  test.describe(`the guide ${flow.id}`, () => {
    test('is walked by clicking to each of its ends', async ({ page }) => {
      test.setTimeout(240_000);
      for (const end of stepsOf(flow).filter(({ isEnd }) => isEnd)) {
        await page.goto(`/guides/${flow.id}`);
        for (const answer of end.answers) {
          await page.locator(`[data-answer="${answer}"]`).click();
        }
        const step = page.locator('[data-node]');
        await expect(step).toHaveAttribute('data-node', end.node);
        await expect(step).toHaveAttribute('data-flow', flow.id);
        await expect(step).toHaveAttribute('data-kind', end.kind);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(end.text);
        if (end.kind === 'escalation') {
          await expect(page.locator('[data-summary="text"]')).toContainText(flow.id);
        }
      }
    });

    test('agrees on every step by deep link, reload, back and forward', async ({ page }) => {
      test.setTimeout(240_000);
      for (const { address, node, answers } of stepsOf(flow)) {
        const here = page.locator('[data-node]');
        await page.goto(address);
        await expect(here).toHaveAttribute('data-node', node);
        await page.reload();
        await expect(here).toHaveAttribute('data-node', node);
        if (answers.length === 0) continue;
        await page.getByRole('link', { name: 'Go back one step' }).click();
        await expect(page).not.toHaveURL(address);
        await page.goBack();
        await expect(here).toHaveAttribute('data-node', node);
        await page.goForward();
        await expect(page).not.toHaveURL(address);
      }
    });
  });
}
