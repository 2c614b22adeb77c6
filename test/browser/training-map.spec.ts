import { readFile } from 'node:fs/promises';
import { test as loud, type Page } from '@playwright/test';
import { activationCodeExpired } from '../../flows/entrust/activation-code-expired.ts';
import { stepOf } from '../../src/engine/flow.ts';
import { graphOf } from '../../src/engine/graph.ts';
import { everyFlow } from './flows.ts';
import { test } from './page.ts';
import { expect, expectNoBarriers } from './training.ts';

test.describe.configure({ timeout: 120_000 });

const expired = activationCodeExpired;

/** @returns the flow with the most steps */
async function largestFlow() {
  const all = await Promise.all(Object.values(everyFlow).map((read) => read()));
  const bySize = all
    .map((machine) => ({ id: machine.id, graph: graphOf(machine) }))
    .sort((a, b) => b.graph.steps.size - a.graph.steps.size);
  if (bySize[0] === undefined) throw new Error('there is no flow');
  return bySize[0];
}

const node = (page: Page, name: string) => page.locator(`[data-map-node="${name}"]`);
const panel = (page: Page) => page.locator('section.now');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-map-node') ?? '');

/** Goes to another address as a link does, without loading the page anew. */
const goWithin = (page: Page, address: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

/** What is drawn: the steps, the answers, and every pair of marks or words that lie on each other. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('svg.map');
    const all = [...(map?.querySelectorAll('.m-mark, .m-name, .m-answer') ?? [])];
    const boxes = all.flatMap((element) => {
      const own = element.closest('[data-map-node]')?.getAttribute('data-map-node');
      const name = own ?? element.getAttribute('data-map-edge') ?? '';
      const { left, right, top, bottom } = element.getBoundingClientRect();
      // The words of an answer may be none; a line's height is more than what is drawn of it.
      if (right === left) return [];
      const inset = element.tagName === 'text' ? 2 : 1;
      return [{ name, left, right, top: top + inset, bottom: bottom - inset }];
    });
    const over: string[] = [];
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const meets = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        if (meets && a.name !== b.name) over.push(`${a.name} and ${b.name}`);
      }
    const ground = map?.getBoundingClientRect();
    return {
      over,
      outside: boxes
        .filter(
          ({ left, right, top, bottom }) =>
            ground === undefined ||
            left < ground.left ||
            right > ground.right ||
            top < ground.top ||
            bottom > ground.bottom,
        )
        .map(({ name }) => name),
      nodes: [...document.querySelectorAll('[data-map-node]')].map((one) =>
        one.getAttribute('data-map-node'),
      ),
      edges: document.querySelectorAll('[data-map-edge]').length,
      tabbed: document.querySelectorAll('[data-map-node][tabindex="0"]').length,
      locks: document.querySelectorAll('.map-node .m-lock').length,
    };
  });

const ids = Object.keys(everyFlow);
for (let i = 0; i < ids.length; i += 12) {
  const some = ids.slice(i, i + 12);
  test(`the map of a guide shows every step and answer, none over another, and is walked by keyboard: ${some.join(', ')}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/train');
    for (const id of some) {
      const machine = await everyFlow[id]?.();
      if (machine === undefined) throw new Error(`there is no flow ${id}`);
      const graph = graphOf(machine);
      await goWithin(page, `/train/map/${id}`);
      await expect(page.locator(`section.now[data-flow="${id}"]`)).toBeVisible();
      const { over, outside, nodes, edges, tabbed, locks } = await drawn(page);
      expect(over, id).toEqual([]);
      expect(outside, id).toEqual([]);
      expect(nodes.sort(), id).toEqual([...graph.steps.keys()].sort());
      expect(edges, id).toBe(graph.edges.length);
      expect(tabbed, `${id} is one stop for the Tab key`).toBe(1);
      const operations = [...graph.steps.values()].filter(
        (step) => step && step.kind !== 'continue' && step.operation,
      );
      expect(locks, `${id} has a lock on every protected step`).toBe(operations.length);

      // Along the first answers to an end, then the step there is shown.
      await page.locator('[data-map-node][tabindex="0"]').focus();
      let here = await focused(page);
      expect(here).toBe(graph.initial);
      for (let moves = 0; moves < 40; moves++) {
        await page.keyboard.press('ArrowRight');
        const next = await focused(page);
        if (next === here) break;
        expect(graph.edges.some(({ from, to }) => from === here && to === next)).toBe(true);
        here = next;
      }
      expect(
        graph.edges.filter(({ from }) => from === here),
        id,
      ).toEqual([]);
      await page.keyboard.press('Enter');
      await expect(panel(page)).toHaveAttribute('data-node', here);
      await expect(page.locator('#now')).toBeFocused();
    }
  });
}

test('the largest map is folded, brought into focus, searched, made larger and seen whole', async ({
  page,
}) => {
  const { id, graph } = await largestFlow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`/train/map/${id}`);
  await expect(page.locator('[data-map-node]')).toHaveCount(graph.steps.size);
  const widthOf = () =>
    page.locator('svg.map').evaluate((map) => map.getBoundingClientRect().width);
  const sizeOfWords = () =>
    page
      .locator('.m-name')
      .first()
      .evaluate((text) => {
        const svg = text.closest('svg');
        const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
        return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      });
  expect(await sizeOfWords()).toBeGreaterThanOrEqual(13);

  const readable = await widthOf();
  await page.getByRole('button', { name: 'Fit to window' }).click();
  const box = await page.locator('.map-box').evaluate((one) => one.clientWidth);
  expect(await widthOf()).toBeLessThanOrEqual(box + 1);
  // On a small laptop every step of the whole has its name, large enough to be read.
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect.poll(widthOf).toBeGreaterThan(1200);
  await expect(page.locator('[data-map-node]')).toHaveCount(graph.steps.size);
  expect(await sizeOfWords()).toBeGreaterThanOrEqual(12);
  const { over: overlapping, outside: cut } = await drawn(page);
  expect([...overlapping, ...cut]).toEqual([]);
  const visibility = await page
    .locator('.m-name')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).visibility))]);
  expect(visibility).toEqual(['visible']);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Readable' }).click();
  expect(await widthOf()).toBe(readable);
  await page.getByRole('button', { name: 'Larger' }).click();
  expect(await widthOf()).toBeGreaterThan(readable);
  await node(page, graph.initial).focus();
  await page.keyboard.press('-');
  expect(Math.abs((await widthOf()) - readable)).toBeLessThan(3);
  await page.keyboard.press('0');
  expect(await widthOf()).toBeLessThanOrEqual(box + 1);
  await page.getByRole('button', { name: 'Readable' }).click();

  // Folded at its first step only that one is left, and it says how much it hides.
  await node(page, graph.initial).focus();
  await page.keyboard.press('c');
  await expect(page.locator('[data-map-node]')).toHaveCount(1);
  await expect(node(page, graph.initial)).toHaveAccessibleName(
    new RegExp(`hides ${graph.steps.size - 1}`),
  );
  await page.getByRole('button', { name: 'Unfold all' }).click();
  await expect(page.locator('[data-map-node]')).toHaveCount(graph.steps.size);
  await page.getByRole('button', { name: 'Focus on my path' }).click();
  const near = new Set(
    graph.edges.filter(({ from }) => from === graph.initial).map(({ to }) => to),
  );
  await expect(page.locator('[data-map-node]')).toHaveCount(near.size + 1);

  // What a search finds is shown wherever it hides, and has the focus.
  const hidden = [...graph.steps].find(
    ([name, step]) => name !== graph.initial && !near.has(name) && step?.kind === 'escalation',
  );
  const [name = '', step] = hidden ?? [];
  if (step?.kind !== 'escalation') throw new Error('the guide has changed');
  await page.getByRole('searchbox').fill(step.text.replaceAll('**', ''));
  await expect(page.locator(`[data-found="${name}"]`)).toBeVisible();
  await page.locator(`[data-found="${name}"]`).click();
  await expect(node(page, name)).toBeFocused();
  await expect(node(page, name)).toBeInViewport();
  await expect(panel(page)).toHaveAttribute('data-node', name);
  await page.getByRole('searchbox').fill('xylophone');
  await expect(page.locator('.map-search')).toContainText('No step found');
  await page.getByRole('searchbox').fill('');

  await page.getByRole('link', { name: 'Draw the path to here' }).click();
  await expect(node(page, name)).toHaveAttribute('aria-current', 'step');
  const walked = await page.locator('[data-map-walked]').count();
  expect(new URL(page.url()).pathname.split('/')).toHaveLength(4 + walked);
  await page.reload();
  await expect(node(page, name)).toHaveAttribute('aria-current', 'step');
  await expect(node(page, graph.initial)).toHaveAccessibleName(/Seen today/);
});

test('a step is shown in all three voices with its records, is answered there, and opened', async ({
  page,
}) => {
  const step = stepOf(expired, 'sameMessage');
  if (step.kind !== 'question') throw new Error('the guide has changed');
  await page.goto('/train/map/activation-code-expired');
  const now = panel(page);
  await expect(now).toContainText(step.text);
  await expect(now.locator('[data-voice="agent"]')).toContainText(step.say);
  await expect(now.locator('[data-voice="trainer"]')).toContainText(step.note);
  const record = now.locator('[data-record="ENT-03-CODE-EXPIRED"]');
  await record.locator('summary').click();
  await expect(record.locator('.source')).not.toBeEmpty();

  await now.locator('[data-answer="yes"]').click();
  await expect(page).toHaveURL(/\/train\/map\/activation-code-expired\/yes$/);
  await expect(now).toHaveAttribute('data-node', 'reactivate');
  await expect(now).toContainText('protected: Reactivate');
  await expect(node(page, 'reactivate')).toHaveAccessibleName(
    /Protected: Reactivate.*You are here/,
  );
  await page.locator('h1').click();
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/\/yes\/failed$/);
  await expect(page.locator('[data-map-walked]')).toHaveCount(2);
  await expect(node(page, 'sameMessage')).toHaveAccessibleName(/On the path walked.*Seen today/);
  await page.goBack();
  await expect(page.locator('[data-map-walked]')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Demonstrate from here' })).toHaveAttribute(
    'href',
    '/train/present/activation-code-expired/yes',
  );
  await page.getByRole('link', { name: 'Open in the guide' }).click();
  await expect(page).toHaveURL(/\/guides\/activation-code-expired\/yes$/);
  await expect(page.locator('[data-node="reactivate"]')).toBeVisible();
});

test('a door leads to the other guide’s map, and a way that goes on there says so', async ({
  page,
}) => {
  await page.goto('/train/map/activation-code-expired/something-else/name-exists');
  await expect(page.locator('[data-map-beyond]')).toBeVisible();
  const flow = await page.locator('[data-map-beyond]').getAttribute('data-map-beyond');
  const door = page.locator('[data-map-kind="continue"]').first();
  await door.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-map-door]')).toBeVisible();
  await page.locator('[data-map-beyond]').click();
  await expect(panel(page)).toHaveAttribute('data-flow', flow ?? '');

  await goWithin(page, '/train/map/activation-code-expired/yes/no-such-answer');
  await expect(page.getByText('One answer in this address does not apply')).toBeVisible();
});

test('the outline says and does by keyboard all that the map does', async ({ page }) => {
  const graph = graphOf(expired);
  await page.goto('/train/map/activation-code-expired');
  await panel(page).locator('[data-answer="yes"]').click();
  await page.getByRole('link', { name: 'Outline' }).click();
  await expect(page).toHaveURL(/\/yes\?as=outline$/);
  const lines = page.getByRole('treeitem');
  await expect(lines).toHaveCount(graph.edges.length + 1);
  await expect(page.locator('[role="treeitem"][tabindex="0"]')).toHaveCount(1);
  const shown = page.locator('[data-outline-node]');
  const names = new Set(
    await shown.evaluateAll((all) => all.map((one) => one.getAttribute('data-outline-node'))),
  );
  expect([...names].sort()).toEqual([...graph.steps.keys()].sort());
  const here = page.locator('[role="treeitem"][aria-current="step"]').first();
  await expect(here).toHaveAccessibleName(/protected: Reactivate, you are here/);
  // A line says its own words only, and how deep it stands.
  await expect(here).toHaveAccessibleName(/^Yes\b/);
  await expect(here).toHaveAttribute('aria-level', '2');
  await expect(lines.first()).toHaveAttribute('aria-level', '1');
  const own = graph.edges.filter(({ from }) => from === graph.initial);
  const second = page.locator('[role="treeitem"][aria-level="2"]');
  await expect(second).toHaveCount(own.length);
  await expect(second.last()).toHaveAttribute('aria-setsize', `${own.length}`);

  await page.locator('[role="treeitem"][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await expect(lines.first()).toBeFocused();
  await expect(lines.first()).toHaveAccessibleName(/on the path walked, seen today/);
  await page.keyboard.press('ArrowLeft');
  await expect(lines).toHaveCount(1);
  await expect(lines.first()).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowRight');
  await expect(lines).toHaveCount(graph.edges.length + 1);
  await page.keyboard.press('ArrowRight');
  await expect(lines.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(lines.last()).toBeFocused();
  await page.keyboard.press('Enter');
  const last = await lines.last().getAttribute('data-outline-node');
  await expect(panel(page)).toHaveAttribute('data-node', last ?? '');
  await expect(page.locator('#now')).toBeFocused();

  await page.getByRole('button', { name: 'Focus on my path' }).click();
  const count = await lines.count();
  expect(count).toBeLessThan(graph.edges.length + 1);
  await page.getByRole('searchbox').fill('administrator');
  await page.getByRole('searchbox').press('Enter');
  const found = page.locator('[role="treeitem"]:focus');
  await expect(found).toHaveAccessibleName(/found/);
  const name = await found.getAttribute('data-outline-node');
  await expect(panel(page)).toHaveAttribute('data-node', name ?? '');
  await page.getByRole('link', { name: 'Draw the path to here' }).click();
  await expect(page).toHaveURL(/as=outline$/);
  await expect(page.locator(`[data-outline-node="${name}"][aria-current="step"]`)).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Open in the guide' })).toBeVisible();
});

test('the map is saved as an SVG that stands alone, and printed without its tools', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/train/map/activation-code-expired/yes');
  await expect(node(page, 'reactivate')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as SVG' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('activation-code-expired.svg');
  const text = await readFile(await file.path(), 'utf8');
  const graph = graphOf(expired);
  // The page's own policy keeps it from reading strings as documents.
  const reader = await page.context().newPage();
  const svg = await reader.evaluate((source) => {
    const { documentElement } = new DOMParser().parseFromString(source, 'image/svg+xml');
    return {
      tag: documentElement.tagName,
      title: documentElement.querySelector('title')?.textContent,
      nodes: documentElement.querySelectorAll('[data-map-node]').length,
      ground: documentElement.querySelector('rect')?.getAttribute('fill') ?? '',
      words: documentElement.querySelector('text')?.getAttribute('fill') ?? '',
    };
  }, text);
  await reader.close();
  expect(svg).toMatchObject({
    tag: 'svg',
    title: 'The app says my activation code has expired',
    nodes: graph.steps.size,
  });
  expect(text).not.toMatch(/class=|var\(|tabindex|role=/);
  // In the colours of the day, although the page is dark.
  const light = (colour: string) => Number(colour.match(/\d+/)?.[0]);
  expect(light(svg.ground)).toBeGreaterThan(200);
  expect(light(svg.words)).toBeLessThan(120);

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.map-tools')).toBeHidden();
  await expect(node(page, 'reactivate')).toBeVisible();
  const { map, sheet } = await page.evaluate(() => ({
    map: document.querySelector('svg.map')?.getBoundingClientRect().width ?? 0,
    sheet: document.documentElement.clientWidth,
  }));
  expect(map).toBeLessThanOrEqual(sheet);
});

test('the first page, a map and an outline are free of barriers that axe finds', async ({
  page,
}) => {
  await page.goto('/train');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoBarriers(page, 'first page');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys and clicker' })).toBeVisible();
  await expectNoBarriers(page, 'keys');
  await page.keyboard.press('Escape');
  // It has a door to another guide, and a protected step.
  await page.goto(`/train/map/${expired.id}`);
  await expect(panel(page)).toBeVisible();
  await page.getByRole('searchbox').fill('message');
  await expectNoBarriers(page, 'map');
  await goWithin(page, '/train/map/activation-code-expired/yes?as=outline');
  await expect(page.getByRole('tree')).toBeVisible();
  await expectNoBarriers(page, 'outline');
});

// The console tells of the file that is not there.
loud('an address of the training room that names nothing is answered kindly', async ({ page }) => {
  await page.goto('/train/map/no-such-guide');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such guide');
  await expectNoBarriers(page, 'no such guide');
  await page.goto('/train/nonsense');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such guide');
});

test('a number key never answers what stands beside an answer that is still on its way', async ({
  page,
}) => {
  await page.route('**/assets/ValueSign-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.goto('/train/map/azure-other-code');
  await expect(panel(page).locator('.signs li').first()).toBeVisible();
  const answers = await panel(page)
    .locator('.signs li')
    .evaluateAll((all) => all.map((each) => each.querySelector('[data-answer]') !== null));
  expect(answers).not.toContain(false);
});
