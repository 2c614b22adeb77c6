/**
 * `npm run finder:score`: how often the finder is right, for each group of queries. Exits non-zero
 * below the targets: 95 % at the first place, 99 % within the first three.
 *   --misses   also prints what was not right
 */

import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { nothing, queries } from '../test/finder/queries.ts';
import { finderIndex } from './vite/finder.ts';

type Finder = typeof import('../src/finder/search/find.ts');

const { createFinder } = (
  await runnerImport<Finder>(
    fileURLToPath(new URL('../src/finder/search/find.ts', import.meta.url)),
  )
).module;
const find = createFinder(await finderIndex());

const isVerbose = process.argv.includes('--misses');
const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;
const rows: Record<string, Record<string, string | number>> = {};
const sum = { queries: 0, first: 0, three: 0 };
for (const [group, list] of Object.entries(queries)) {
  let first = 0;
  let three = 0;
  for (const [text, ...answers] of list) {
    const { results, near, kind } = find(text);
    const covered = [...results, ...near].map(({ records }) => records);
    const isRight = (records: readonly string[] | undefined) =>
      answers[0] === nothing ? records === undefined : records?.some((id) => answers.includes(id));
    const [isFirst, isThree] =
      answers[0] === nothing
        ? [covered.length === 0, covered.length === 0]
        : [isRight(covered[0]), covered.slice(0, 3).some(isRight)];
    if (isFirst) first += 1;
    if (isThree) three += 1;
    if (isVerbose && !isFirst)
      console.log(
        `${isThree ? '·' : '✗'} ${JSON.stringify(text)} → ${kind}: ${results.map(({ href }) => href).join(' ') || 'nothing'}; wanted ${answers.join(' ')}`,
      );
  }
  rows[group] = {
    queries: list.length,
    'first place': percent(first, list.length),
    'first three': percent(three, list.length),
  };
  sum.queries += list.length;
  sum.first += first;
  sum.three += three;
}
rows.all = {
  queries: sum.queries,
  'first place': percent(sum.first, sum.queries),
  'first three': percent(sum.three, sum.queries),
};
console.table(rows);
if (sum.first < 0.95 * sum.queries || sum.three < 0.99 * sum.queries) {
  console.error('The finder is below its targets: 95 % at first place, 99 % in the first three.');
  process.exitCode = 1;
}
