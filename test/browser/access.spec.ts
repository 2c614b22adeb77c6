import { barriersAt, look, looks, rulesIn } from './axe.ts';
import { everyFlow, foundation, stepsOf } from './flows.ts';
import { expect, test } from './page.ts';

for (const flow of foundation) {
  test(`every step of ${flow.id} is free of barriers that axe finds, light and dark, narrow and wide`, async ({
    page,
  }) => {
    await page.goto(`/guides/${flow.id}`);
    for (const each of looks) {
      await look(page, each);
      const found = await barriersAt(page, stepsOf(flow), rulesIn(each.colorScheme));
      expect(found, `${each.width} px, ${each.colorScheme}`).toEqual([]);
    }
  });
}

// All guides are made of the same parts: dark and wide they are looked at in the best-known five.
const others = Object.keys(everyFlow).filter((id) => foundation.every((flow) => flow.id !== id));
for (let i = 0; i < others.length; i += 8) {
  const some = others.slice(i, i + 8);
  test(`every step is free of barriers that axe finds, on a small phone: ${some.join(', ')}`, async ({
    page,
  }) => {
    await look(page, { width: 320, colorScheme: 'light' });
    await page.goto('/');
    for (const id of some) {
      const flow = await everyFlow[id]?.();
      expect(flow && (await barriersAt(page, stepsOf(flow))), id).toEqual([]);
    }
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
