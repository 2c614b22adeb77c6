import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Page } from '@playwright/test';
import type { RunOnly } from 'axe-core';

/** A third of the time of the library as it is read by people, which every page has to take in. */
const library = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose result depends on colours: all others see the same in light and in dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** @returns the rules to go by: those named, or all of WCAG 2.2 A and AA and axe's best practices */
const rulesOf = (only?: readonly string[]): RunOnly =>
  only ? { type: 'rule', values: [...only] } : { type: 'tag', values: tags };

/** The library is put into a page once: it is looked at in several widths and schemes. */
async function putIn(page: Page | Frame): Promise<void> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(library);
}

type WithAxe = typeof globalThis & { axe: typeof import('axe-core') };

/**
 * Looks for barriers in the page as it stands, or in one frame of it.
 *
 * @param only the rules to go by
 * @returns each rule that is broken, with the elements that break it
 */
export async function barriers(page: Page | Frame, only?: readonly string[]): Promise<string[]> {
  await putIn(page);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as WithAxe;
    const { violations } = await axe.run({ runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rulesOf(only));
}

/**
 * Looks for barriers at each of several steps, to which the application goes without loading a page.
 * A page of the same shape as one before, but for its words and for how often a part comes in a row,
 * has the same barriers; and a part has the same colours at every step. So the library looks where a
 * shape is met first, in this page and look, and at colours where a part is.
 *
 * @param steps where to go, and the step that is there
 * @param only the rules to go by
 * @returns each rule that is broken, with the step and the elements; what scrolls sideways, and
 *   answers below 44 px
 */
export async function barriersAt(
  page: Page,
  steps: readonly { address: string; node: string }[],
  only?: readonly string[],
): Promise<string[]> {
  await putIn(page);
  return page.evaluate(
    async ({ steps: all, runOnly, isOfColours, noColours }) => {
      const { axe } = window as unknown as WithAxe;
      const found: string[] = [];
      const parts = new Set<string>();
      const shapes = new Set<string>();
      const partOf = (element: Element) =>
        `${element.tagName}.${element.getAttribute('class')} ${element.getAttributeNames()} ${(element as HTMLElement).dataset.kind}`;
      /** @returns the parts within an element, with empty and missing texts told apart */
      const shapeOf = (element: Element, path: string): string => {
        const part = `${path}>${partOf(element)}`;
        parts.add(part);
        const within = [...element.children].map((child) => shapeOf(child, part));
        const inARow = within.filter((shape, i) => shape !== within[i - 1]);
        return `${partOf(element)}${element.textContent?.trim() ? '' : ' empty'}(${inARow})`;
      };
      /** Whether the page has a shape that has not been met, and a part. */
      const isNew = () => {
        const before = [parts.size, shapes.size];
        shapes.add(shapeOf(document.body, ''));
        return { part: parts.size > (before[0] ?? 0), shape: shapes.size > (before[1] ?? 0) };
      };
      const frame = () => new Promise(requestAnimationFrame);
      const isThere = (node: string) =>
        document.querySelector('[data-node]')?.getAttribute('data-node') === node &&
        // The QR code is drawn once all else is there.
        document.querySelector('figure.qr:not(:has(svg))') === null;
      for (const { address, node } of all) {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
        const latest = performance.now() + 20_000;
        while (!isThere(node) && performance.now() < latest) await frame();
        if (!isThere(node)) found.push(`${node}: is not shown`);
        const { part, shape } = isNew();
        const rules = part ? {} : noColours;
        const { violations } = (isOfColours ? part : shape)
          ? await axe.run({ runOnly, rules, resultTypes: ['violations'] })
          : { violations: [] };
        for (const { id, nodes } of violations)
          found.push(`${node}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth > clientWidth) found.push(`${node}: scrolls sideways`);
        for (const answer of document.querySelectorAll('[data-answer]'))
          if (answer.getBoundingClientRect().height < 44)
            found.push(`${node}: below 44 px: ${answer.outerHTML}`);
      }
      return found;
    },
    {
      steps: steps.map(({ address, node }) => ({ address, node })),
      runOnly: rulesOf(only),
      isOfColours: only?.every((rule) => ofColours.includes(rule)) ?? false,
      noColours: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])),
    },
  );
}

/** The two widths between which pages change, each light and dark. */
export const looks = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** Shows a page in a width and a scheme, without movement. */
export async function look(page: Page, { width, colorScheme }: (typeof looks)[number]) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
}

/** @returns the rules that may find something more where the scheme alone is another */
export const rulesIn = (colorScheme: 'light' | 'dark') =>
  colorScheme === 'light' ? undefined : ofColours;

/**
 * Expects the page as it stands to be free of barriers, narrow and wide, light and dark, and not to
 * scroll sideways. It leaves the page wide and dark.
 *
 * @param what the page's name, for the message
 */
export async function expectNoBarriers(page: Page, what: string): Promise<void> {
  for (const each of looks) {
    await look(page, each);
    const name = `${what}, ${each.width} px, ${each.colorScheme}`;
    expect(await barriers(page, rulesIn(each.colorScheme)), name).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${name} scrolls sideways`).toBe(0);
  }
}
