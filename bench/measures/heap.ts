import type { CDPSession } from '@playwright/test';
import { type Bench, call, fast } from '../browser.ts';
import { median } from '../statistics.ts';
import type { Subject } from '../subjects.ts';

/** So many visits make one step of the measurement. */
export const VISITS = 200;

/**
 * Walks the guide by ways that differ each time, in pages that are never loaded again; the first
 * step, in which caches fill, does not count.
 *
 * @returns by the subject's name the median growth of the heap with 200 visits, in bytes
 */
export async function heapGrowth(
  { bench, origin, runs }: { bench: Bench; origin: string; runs: number },
  subjects: readonly Subject[],
): Promise<ReadonlyMap<string, number>> {
  const growths = new Map<string, number>();
  for (const { name, address } of subjects)
    growths.set(
      name,
      await bench.visit(origin + address, fast, async (page) => {
        await call(page, 'atRest');
        const devtools = await page.context().newCDPSession(page);
        const used: number[] = [];
        for (let step = 0; step <= runs; step += 1) {
          await call(page, 'visits', VISITS, step + 1);
          used.push(await heapOf(devtools));
        }
        return median(used.slice(1).map((bytes, i) => bytes - (used[i] ?? 0)));
      }),
    );
  return growths;
}

/** @returns the bytes in use, after all that can be was collected */
async function heapOf(devtools: CDPSession): Promise<number> {
  // What is kept alive by finalisers goes with the second.
  for (let times = 0; times < 2; times += 1) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
