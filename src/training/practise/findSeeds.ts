/** Finds the numbers of calls that meet a trainer's wishes. */

import type { Flows } from '../../engine/flow.ts';
import { isInUse } from '../../engine/organisation.ts';
import type { ProductId } from '../../engine/step.ts';
import {
  type CauseRecord,
  type Difficulty,
  isImpostorsSeed,
  type Limits,
  makeCall,
} from './practiceCall.ts';
import { canBeImpostors, netOf } from './way.ts';

/** What the calls should be. */
export interface CallWish {
  readonly difficulty: Difficulty;
  /** About a guide of this product. */
  readonly product?: ProductId | undefined;
  /** About this guide. */
  readonly flow?: string | undefined;
  /** Who should call, in turn: an impostor, a real caller, or either. */
  readonly callers: readonly ('impostor' | 'real' | 'any')[];
}

/** @returns a random seed: five digits, easily said to a class */
export const anySeed = (): string =>
  String(10_000 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 90_000));

/** Calls made for each one wanted before the search gives up. */
const MOST_TRIES = 2_000;

/** Calls made before the page may be redrawn. */
const AT_ONCE = 20;

/**
 * @param choice what the calls should be
 * @param flows every flow by id
 * @param records the records that the flows rest on
 * @param limits what applies to every call here
 * @param seeds makes seeds to try
 * @returns their seeds, one for each caller, all different; undefined if there are no such calls
 */
export async function findCalls(
  choice: CallWish,
  flows: Flows,
  records: readonly CauseRecord[],
  limits: Limits = {},
  seeds: () => string = anySeed,
): Promise<readonly string[] | undefined> {
  const { difficulty, callers } = choice;
  const starts = Object.keys(flows).filter((id) => fits(choice, flows, id, limits));
  if (callers.includes('impostor') && !canBeImpostors(netOf(flows), starts)) return undefined;
  const found: string[] = [];
  for (const caller of callers) {
    let seed: string | undefined;
    for (let tried = 0, skipped = 0; tried < MOST_TRIES && seed === undefined; ) {
      const next = seeds();
      if (found.includes(next) || (caller === 'impostor') !== isImpostorsSeed(next, difficulty)) {
        if (caller !== 'any' || found.includes(next)) {
          skipped += 1;
          if (skipped > MOST_TRIES * 20) return undefined;
          continue;
        }
      }
      tried += 1;
      if (tried % AT_ONCE === 0) await new Promise((done) => setTimeout(done));
      if (fits(choice, flows, makeCall(next, flows, records, difficulty, limits).way.flow))
        seed = next;
    }
    if (seed === undefined) return undefined;
    found.push(seed);
  }
  return found;
}

function fits({ flow, product }: CallWish, flows: Flows, id: string, limits: Limits = {}): boolean {
  const about = netOf(flows).graphs.get(id)?.guide?.product;
  return (
    about !== undefined &&
    (flow === undefined || id === flow) &&
    (product === undefined || about === product) &&
    isInUse(limits, about)
  );
}
