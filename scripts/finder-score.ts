/**
 * `npm run finder:score`: how often the finder is right for our own queries, for reports from the
 * field, for people under attack, for our own queries in ordinary sentences, and for queries in French and
 * German; fails below the targets. `--misses` lists each query whose first result is wrong.
 * The held-out reports are measured but have no target: nothing is tuned to them.
 */
import { parseArgs } from 'node:util';
import { createFinder } from '../src/finder/search/find.ts';
import { measure, measureIn } from '../test/finder/score.ts';
import { finderIndex } from './build/sources.ts';

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
});

/** One in so many queries is put into every context: all of them take many minutes. */
const every = values.all ? 1 : 12;
const { sets, around, faults, misses } = measure(createFinder(await finderIndex()), every);

const languages = await Promise.all(
  (['fr', 'de'] as const).map(async (language) =>
    measureIn(createFinder(await finderIndex(language)), language),
  ),
);
const allMisses = [...misses, ...languages.flatMap((one) => one.misses)];
const allFaults = [...faults, ...languages.flatMap((one) => one.faults)];

if (values.misses) console.log([...new Set(allMisses)].join('\n'));
console.table(sets);
console.table(around);
console.table(Object.assign({}, ...languages.map((one) => one.sets)));
if (allFaults.length > 0) {
  console.error(`The finder is below its targets.\n${allFaults.join('\n')}`);
  process.exitCode = 1;
}
