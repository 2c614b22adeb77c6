/** How long the check of a guide takes while it is being written. */
import { facts } from '../../flows/facts.ts';
import { mostUsed } from '../../flows/most-used.ts';
import { products } from '../../flows/products.ts';
import { records } from '../../flows/records/index.ts';
import { checkGuide } from '../../src/engine/authoring/guideCheck.ts';
import type { Flows } from '../../src/engine/flow.ts';
import { guideFileOf } from '../../src/engine/guideFile.ts';
import { median } from '../statistics.ts';

/** Medians for the guide that takes longest, in milliseconds. */
interface CheckTimes {
  readonly guide: string;
  /** Until everything but the proof of the endings has been checked. */
  readonly early: number;
  readonly whole: number;
}

/** @returns how long the check takes in this process, once warmed up */
export function checkTimes(flows: Flows, runs: number): CheckTimes {
  const around = { flows, products, records, facts, mostUsed };
  const timed = (guide: unknown, isUnproved: boolean) => {
    const times = Array.from({ length: runs + 1 }, () => {
      const start = performance.now();
      checkGuide(guide, around, { isUnproved });
      return performance.now() - start;
    });
    return median(times.slice(1));
  };
  const all = Object.values(flows).map((flow): CheckTimes => {
    const file = guideFileOf(flow);
    return { guide: flow.id, early: timed(file, true), whole: timed(file, false) };
  });
  return all.reduce((slowest, one) => (one.whole > slowest.whole ? one : slowest));
}
