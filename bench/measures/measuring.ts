import type { Bench } from '../browser.ts';

/** What every measurement in the browser needs. */
export interface Measuring {
  readonly bench: Bench;
  /** The server's origin. */
  readonly origin: string;
  /** How many times each is measured. */
  readonly runs: number;
}

/**
 * Runs things in turn, A, B, C, A, B, C …, so that anything else going on in the machine affects all of
 * them alike.
 *
 * @returns the measurements, by name
 */
export async function interleaved<Thing extends { readonly name: string }, Measured>(
  runs: number,
  things: readonly Thing[],
  measure: (thing: Thing, run: number) => Promise<Measured>,
): Promise<ReadonlyMap<string, readonly Measured[]>> {
  const values = new Map(things.map(({ name }) => [name, [] as Measured[]]));
  for (let run = 0; run < runs; run += 1)
    for (const thing of things) values.get(thing.name)?.push(await measure(thing, run));
  return values;
}
