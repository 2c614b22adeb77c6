/** Whether the application takes a page over as it was served. */
import type { Page } from '@playwright/test';
import { takenOver } from './page.ts';

interface Marked extends Element {
  isFirst?: boolean;
}

/**
 * Marks the heading as it was served, and adds up what moves on the page. The clock check, which goes
 * on by itself, gets no answer before `afterTakeOver` has looked at the page.
 */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      value: number;
      sources: readonly { node: Node | null }[];
    }
    const shifts = { sum: 0, moved: [] as string[] };
    let goOn = () => {};
    const isLookedAt = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const { fetch } = window;
    window.fetch = async (...request) => {
      if (request[1]?.method === 'HEAD') await isLookedAt;
      return fetch(...request);
    };
    Object.assign(window, { shifts, goOn });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        shifts.sum += value;
        for (const { node } of sources)
          shifts.moved.push(node instanceof Element ? node.outerHTML.slice(0, 100) : String(node));
      }
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('readystatechange', () => {
      const heading: Marked | null = document.querySelector('#app h1');
      if (document.readyState === 'interactive' && heading) heading.isFirst = true;
    });
  });
}

/** What became of the page once the application has taken it over. */
export async function afterTakeOver(page: Page) {
  await takenOver(page);
  // What runs after the first drawing may still change the page.
  await page.waitForTimeout(50);
  return page.evaluate(() => {
    const { shifts, goOn } = window as unknown as {
      shifts: { sum: number; moved: string[] };
      goOn: () => void;
    };
    goOn();
    // In thousandths of the screen: a busy machine may report less for a font or a frame.
    const shift = Math.round(shifts.sum * 1000);
    return {
      isServed: (document.querySelector('#app h1') as Marked).isFirst === true,
      titles: document.querySelectorAll('head > title, #app > title').length,
      title: document.title,
      shift,
      moved: shift === 0 ? [] : shifts.moved,
    };
  });
}

/** What becomes of a page that is left as it was served: nothing is drawn again, nothing moves. */
export const asServed = (title: string) => ({
  isServed: true,
  titles: 1,
  title,
  shift: 0,
  moved: [],
});

/** Opens a page, and tells what it says of itself before any script. */
export const open = async (page: Page, address: string) => served(await page.goto(address));

/** What a page says of itself before any script. */
export async function served(response: { text: () => Promise<string> } | null) {
  const html = (await response?.text()) ?? '';
  const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
  const files = [...html.matchAll(/<link rel="modulepreload"[^>]* href="([^"]+)"/g)];
  return {
    html,
    title: title.replaceAll('&amp;', '&'),
    /** The files of the application that it fetches. */
    files: files.flatMap(([, file]) => file ?? []),
  };
}
