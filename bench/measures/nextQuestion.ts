import type { Page } from '@playwright/test';
import { type Conditions, call } from '../browser.ts';
import { percentile } from '../statistics.ts';
import { type Subject, walk } from '../subjects.ts';
import { interleaved, type Measuring } from './measuring.ts';

/** How often the guide is walked each time that a page is opened, by somebody who reads. */
const WALKS = 4;

/** Somebody who reads the question first, or who answers as soon as it can be answered. */
export type Pace = 'after rest' | 'at once';

/** How long a mouse's button or a finger is down before the click, in milliseconds. */
const PRESS = 80;

/** Somebody takes at least this long to see a question before answering, in milliseconds. */
const LOOK = 450;

/** In milliseconds from the click to the paint. */
export interface NextQuestion {
  readonly p50: number;
  readonly p95: number;
  /** How many clicks that is. */
  readonly count: number;
}

/** @returns how long an answer takes to bring the next question, by the subject's name */
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

/** @returns the time from a click to the paint of the step that it leads to, in the page or the next */
async function afterClick(page: Page, selector: string): Promise<number> {
  await page.waitForTimeout(LOOK);
  await page.click(selector, { delay: PRESS });
  return call(page, 'sinceClick');
}
