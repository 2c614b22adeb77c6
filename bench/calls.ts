/** A made-up file of calls in the desk's export format: about every guide, along ways to all of its steps. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { allFlows } from '../flows/all.ts';
import { followWays } from '../src/engine/authoring/claims.ts';
import { endedCall, uuidOf } from '../test/workshop/calls.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** Spreads the calls over months, days and hours. */
const hourOf = (n: number) => `2026-${two((n % 12) + 1)}-${two((n % 28) + 1)}T${two(n % 24)}:`;

/** @public bench.ts loads it the way it loads flows */
export function writeCalls(path: string, count: number): void {
  const ways = [...followWays(allFlows)(() => false).values()].flat();
  const texts = ways.map(({ transcript: { flow, answers } }) =>
    JSON.stringify(endedCall(0, flow, answers)),
  );
  const file = openSync(path, 'w');
  for (let n = 0; n < count; n += 1) {
    // Neighbours in the list are similar, so jump around in it.
    const text = texts[(n * 7919) % texts.length] ?? '';
    const call = text.replace(uuidOf(0), uuidOf(n)).replaceAll('2026-11-02T08:', hourOf(n));
    writeSync(file, `${call}\n`);
  }
  closeSync(file);
}
