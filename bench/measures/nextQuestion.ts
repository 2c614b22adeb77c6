import type { Page } from '@playwright/test';
import { type Conditions, call } from '../browser.ts';
import { percentile } from '../statistics.ts';
import { type Subject, walk } from '../subjects.ts';
import { interleaved, type Measuring } from './measuring.ts';

/** How often somebody who reads walks the guide each time a page is opened. */
const WALKS = 4;

/** Somebody who reads the question first, or who answers as soon as that is possible. */
export type Pace = 'after rest' | 'at once';

/** How long a mouse button or finger is down before the click, in milliseconds. */
const PRESS = 80;

/** The least time that somebody takes to see a question before answering, in milliseconds. */
const LOOK = 450;

/** In milliseconds from the click to the paint. */
export interface NextQuestion {
  readonly p50: number;
  readonly p95: number;
  /** The number of clicks measured. */
  readonly count: number;
}

/** @returns how long the next question takes after an answer, by the subject's name */
export async function nextQuestions(
  { bench, origin, runs }: Measuring,
  conditions: Conditions,
  subjects: readonly Subject[],
  pace: Pace,
): Promise<ReadonlyMap<string, NextQuestion>> {
  const measured = await interleaved(runs, subjects, ({ address, isLive }) =>
    bench.visit(origin + address, conditions, async (page) => {
      await call(page, 'usable');
      const times: number[] = [];
      if (pace === 'at once') {
        for (const answer of walk) times.push(await afterClick(page, `[data-answer="${answer}"]`));
        return times;
      }
      if (isLive) await call(page, 'atRest');
      for (let count = 0; count < (isLive ? WALKS : 1); count += 1) {
        for (const answer of walk) times.push(await afterClick(page, `[data-answer="${answer}"]`));
        if (isLive) await afterClick(page, '.mutes >> text="Start again"');
      }
      return times;
    }),
  );
  return new Map(
    [...measured].map(([name, runsOf]) => {
      const times = runsOf.flat();
      const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
      return [name, { p50, p95, count: times.length }];
    }),
  );
}

/** @returns the time from a click to the paint of its step, in this page or the next */
async function afterClick(page: Page, selector: string): Promise<number> {
  await page.waitForTimeout(LOOK);
  await page.click(selector, { delay: PRESS });
  return call(page, 'sinceClick');
}
