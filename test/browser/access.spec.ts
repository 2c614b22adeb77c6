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

const GUIDE = '/guides/activation-code-expired';

/** Text that somebody has made larger, on phones, in CSS pixels. */
const enlarged = [
  { width: 375, size: 32 },
  { width: 390, size: 24 },
  { width: 390, size: 32 },
  { width: 320, size: 24 },
];

/**
 * Makes a page's own words a third longer, as those of other languages are; names, codes and messages
 * stay.
 */
function lengthen(): void {
  const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = all.nextNode(); node; node = all.nextNode())
    if (!node.parentElement?.closest('svg, script, style, code, pre, .screen, [translate="no"]'))
      node.textContent = (node.textContent ?? '').replace(/[aeiou]/g, '$&$&');
}

test('with large text, or with longer words, on a phone no page of any room scrolls sideways', async ({
  page,
}) => {
  const wide: string[] = [];
  const look = async (what: string, width: number, size: number) => {
    await page.setViewportSize({ width, height: 780 });
    const over = await page.evaluate(async (px) => {
      document.documentElement.style.fontSize = `${px}px`;
      // What measures the room that it has does so before it is drawn.
      for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
      const { scrollWidth, clientWidth } = document.documentElement;
      const first = [...document.querySelectorAll('body *')].find(
        (one) => one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('.map-box'),
      );
      return scrollWidth > clientWidth
        ? `${scrollWidth - clientWidth} px: ${first?.outerHTML.slice(0, 90)}`
        : '';
    }, size);
    if (over !== '') wide.push(`${what}, text of ${size} px at ${width} px: ${over}`);
  };
  for (const address of [
    '/',
    '/?q=locked+out',
    GUIDE,
    `${GUIDE}?was=yes%2Fworked`,
    `${GUIDE}/yes/worked`,
    `${GUIDE}/yes/failed/expired-again`,
    '/guides/something-went-wrong',
    '/guides/clock-drift/yes',
    '/guides',
    '/codes',
    '/codes/onespan',
    '/codes/onespan/1007',
    '/open?c=7777-7777',
    '/no-such-page',
    '/desk',
    '/train',
    '/train/practise',
    '/train/present',
    '/train/map/activation-code-expired',
    '/workshop',
    '/workshop/insight',
  ]) {
    await page.goto(address);
    for (const { width, size } of enlarged) await look(address, width, size);
    await page.evaluate(lengthen);
    await look(`${address} in longer words`, 320, 16);
  }
  expect(wide).toEqual([]);
});

test('whoever skips to the content comes to the step, not to the answers given', async ({
  page,
}) => {
  await page.goto(`${GUIDE}/yes/failed`);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true);
});

test('title and words say that an answer is being changed, before the question', async ({
  page,
}) => {
  await page.goto(`${GUIDE}?was=yes%2Fworked`);
  await expect(page).toHaveTitle(/^Change: /);
  const words = await page.locator('article').innerText();
  expect(words.indexOf('You are changing an answer')).toBeLessThan(words.indexOf('Does the app'));
});

test('what was answered before and what is answered now are told by words', async ({ page }) => {
  await page.goto(`${GUIDE}/not-sure?was=yes%2Fworked`);
  await expect(page.locator('.fork .new')).toContainText(/Before: .*Now: /);
});

test('after a fix that was none there is a way to a person', async ({ page }) => {
  await page.goto(`${GUIDE}/yes/worked`);
  await page.locator('[data-answer="hand-over"]').click();
  await expect(page.locator('[data-kind="escalation"]')).toBeVisible();
});

test('at a hand-over on a phone code, copy, e-mail and print are in the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${GUIDE}/yes/failed/expired-again`);
  for (const one of [
    page.locator('.casecode'),
    page.getByRole('button', { name: 'Copy the summary' }),
    page.getByRole('link', { name: /Send by e-?mail/i }),
    page.getByRole('button', { name: 'Print' }),
  ]) {
    const box = await one.boundingBox();
    expect((box?.y ?? 1e9) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
  }
});

test('where a bar goes away with its button, the focus stays in the page', async ({ page }) => {
  await page.goto(`${GUIDE}/yes`);
  await page.goto('/');
  await page.locator('[data-bar="resume"] button').first().press('Enter');
  await expect(page.locator('h1')).toBeFocused();
});

test('what is kept about a caller is announced', async ({ page }) => {
  await page.goto('/desk');
  await expect(page.getByText('Reading the calls')).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page.locator('.pick-find input')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await page.keyboard.type('INC-20418');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved: Reference' })).toBeAttached();
});

test('a code that is wrong is described by what is wrong with it', async ({ page }) => {
  await page.goto('/open?c=7777-7777');
  await expect(page.locator('#c')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#c')).toHaveAccessibleDescription(/A character is wrong or missing/);
});
