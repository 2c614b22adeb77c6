import { call, fast } from '../browser.ts';
import { median } from '../statistics.ts';
import type { Measuring } from './measuring.ts';

/** How long a file of calls takes, in milliseconds; medians. */
export interface Insight {
  /** From choosing the file until its figures are painted. */
  readonly counted: number;
  /** The longest task that blocked the page meanwhile; 0 if none took 50 ms. */
  readonly block: number;
  /** How long parsing its lines takes, without anything else. */
  readonly parsed: number;
}

/** Counts a file of calls in the workshop as people do, and parses the same file in the same page. */
export async function insight({ bench, origin, runs }: Measuring, file: string): Promise<Insight> {
  const all: Insight[] = [];
  for (let run = 0; run < runs; run += 1)
    all.push(
      await bench.visit(`${origin}/workshop/insight`, fast, async (page) => {
        await page.locator('main input[type="file"]').waitFor({ state: 'attached' });
        await page.waitForLoadState('networkidle');
        await call(page, 'watchCounting');
        await page.locator('main input[type="file"]').setInputFiles(file);
        const counting = await call(page, 'counting');
        await call(page, 'addYardstick');
        await page.locator('#yardstick').setInputFiles(file);
        return { ...counting, parsed: await call(page, 'parsed') };
      }),
    );
  const of = (part: keyof Insight) => median(all.map((one) => one[part]));
  return { counted: of('counted'), block: of('block'), parsed: of('parsed') };
}
