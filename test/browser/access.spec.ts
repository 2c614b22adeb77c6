import { expectNoBarriers, expectNoBarriersAt } from './axe.ts';
import { everyFlow, foundation, stepsOf, walkAll } from './flows.ts';
import { expect, test } from './page.ts';

const best = new Set(foundation.map(({ id }) => id));

for (const [id, read] of Object.entries(everyFlow)) {
  // All guides are made of the same parts: their colours are looked at in the best-known five.
  const schemes = best.has(id) ? 'light and dark, narrow and wide' : 'on a small phone';
  test(`every step of ${id} is free of barriers that axe finds, ${schemes}`, async ({ page }) => {
    test.setTimeout(240_000);
    await walkAll(page, await read(), async ({ node }) => {
      if (best.has(id)) await expectNoBarriers(page, node);
      else await expectNoBarriersAt(page, node, 320);
      const small = await page
        .locator('[data-answer]')
        .evaluateAll((links) =>
          links
            .filter((link) => link.getBoundingClientRect().height < 44)
            .map((link) => link.outerHTML),
        );
      expect(small, `answers below 44 px at ${node}`).toEqual([]);
    });
  });
}

for (const flow of foundation) {
  test(`${flow.id} is walked to an end by keyboard alone, the heading focused after each move`, async ({
    page,
  }) => {
    const end = stepsOf(flow)
      .filter(({ isEnd }) => isEnd)
      .at(-1);
    if (end === undefined) throw new Error('the flow has no end');
    await page.goto(`/guides/${flow.id}`);
    for (const [i, answer] of end.answers.entries()) {
      const target = page.locator(`[data-answer="${answer}"]`);
      await expect(target).toBeVisible();
      for (let tabs = 0; tabs < 60; tabs++) {
        if (await target.evaluate((link) => link === document.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      await expect(target).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(
        `/guides/${[flow.id, ...end.answers.slice(0, i + 1)].join('/')}`,
      );
      await expect(page.locator('h1')).toBeFocused();
    }
    await expect(page.locator('[data-node]')).toHaveAttribute('data-node', end.node);
  });
}
