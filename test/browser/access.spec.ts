import { expectNoBarriers } from './axe.ts';
import { foundation, stepsOf } from './flows.ts';
import { expect, test } from './page.ts';

for (const flow of foundation) {
  test(`every step of ${flow.id} is free of barriers that axe finds, light and dark, narrow and wide`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    for (const { address, node } of stepsOf(flow)) {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      await expectNoBarriers(page, node);
      const small = await page
        .locator('[data-answer]')
        .evaluateAll((links) =>
          links
            .filter((link) => link.getBoundingClientRect().height < 44)
            .map((link) => link.outerHTML),
        );
      expect(small, `answers below 44 px at ${node}`).toEqual([]);
    }
  });

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
