/**
 * `npm run finder:score`: how often the finder is right, over our own queries, over reports from the
 * field, over people under attack, over our own queries with something ordinary around them, and over
 * what is typed in French and German;
 * fails below the targets. `--misses` tells each query that was not answered at the first place.
 * The held-out reports are measured and have no target: nothing is tuned to them.
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { measure, measureIn } from '../test/finder/score.ts';
import { root } from './build/paths.ts';
import { finderIndex } from './build/sources.ts';

type Finder = typeof import('../src/finder/search/find.ts');

const { createFinder } = (await runnerImport<Finder>(join(root, 'src/finder/search/find.ts')))
  .module;

/** Every so many queries are put into every context: all of them take many minutes. */
const every = process.argv.includes('--all') ? 1 : 12;
const { sets, around, faults, misses } = measure(createFinder(await finderIndex()), every);

const languages = await Promise.all(
  (['fr', 'de'] as const).map(async (language) =>
    measureIn(createFinder(await finderIndex(language)), language),
  ),
);
const allMisses = [...misses, ...languages.flatMap((one) => one.misses)];
const allFaults = [...faults, ...languages.flatMap((one) => one.faults)];

if (process.argv.includes('--misses')) console.log([...new Set(allMisses)].join('\n'));
console.table(sets);
console.table(around);
console.table(Object.assign({}, ...languages.map((one) => one.sets)));
if (allFaults.length > 0) {
  console.error(`The finder is below its targets.\n${allFaults.join('\n')}`);
  process.exitCode = 1;
}
