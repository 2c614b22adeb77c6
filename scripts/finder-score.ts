/**
 * `npm run finder:score`: how often the finder is right, over our own queries, over reports from the
 * field, over people under attack, and over our own queries with something ordinary around them;
 * fails below the targets. `--misses` tells each query that was not answered at the first place.
 * The held-out reports are measured and have no target: nothing is tuned to them.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { measure } from '../test/finder/score.ts';
import { finderIndex } from './vite/finder.ts';

type Finder = typeof import('../src/finder/search/find.ts');

const { createFinder } = (
  await runnerImport<Finder>(
    fileURLToPath(new URL('../src/finder/search/find.ts', import.meta.url)),
  )
).module;

/** Every so many queries are put into every context: all of them take many minutes. */
const every = process.argv.includes('--all') ? 1 : 12;
const { sets, around, faults, misses } = measure(createFinder(await finderIndex()), every);

if (process.argv.includes('--misses')) console.log([...new Set(misses)].join('\n'));
console.table(sets);
console.table(around);
if (faults.length > 0) {
  console.error(`The finder is below its targets.\n${faults.join('\n')}`);
  process.exitCode = 1;
}
