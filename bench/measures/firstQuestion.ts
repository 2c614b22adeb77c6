import { type Conditions, call } from '../browser.ts';
import { median } from '../statistics.ts';
import type { Subject } from '../subjects.ts';
import { interleaved, type Measuring } from './measuring.ts';

/** Medians, in milliseconds since navigation began. */
export interface FirstQuestion {
  /** The question is painted and answerable: its answers are links, or buttons that work. */
  readonly usable: number;
  /** React answers a click without leaving the page; never on a page without a script. */
  readonly takenOver?: number;
}

/** @returns how long the first question takes, by the subject's name */
export async function firstQuestions(
  { bench, origin, runs }: Measuring,
  conditions: Conditions,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<string, FirstQuestion>> {
  const measured = await interleaved(runs, subjects, ({ address, isLive }) =>
    bench.visit(origin + address, conditions, async (page) => ({
      usable: await call(page, 'usable'),
      ...(isLive && { takenOver: await call(page, 'takenOver') }),
    })),
  );
  return new Map(
    [...measured].map(([name, values]) => {
      const taken = values.flatMap(({ takenOver }) => takenOver ?? []);
      const usable = median(values.map((value) => value.usable));
      return [name, { usable, ...(taken.length > 0 && { takenOver: median(taken) }) }];
    }),
  );
}
