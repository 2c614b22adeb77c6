/**
 * `npm run finder:score`: how often the finder is right, over our own queries, over reports from the
 * field, and over our own queries with something ordinary around them; fails below the targets.
 * `--misses` tells each query that was not answered at the first place. The held-out reports are
 * measured and have no target: nothing is tuned to them.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { contexts } from '../test/finder/contexts.ts';
import { fieldReports } from '../test/finder/field-reports.ts';
import { attacked, heldOut } from '../test/finder/held-out.ts';
import { isRight, nothing, type Query, queries } from '../test/finder/queries.ts';
import { finderIndex } from './vite/finder.ts';

type Finder = typeof import('../src/finder/search/find.ts');

const { createFinder } = (
  await runnerImport<Finder>(
    fileURLToPath(new URL('../src/finder/search/find.ts', import.meta.url)),
  )
).module;
const find = createFinder(await finderIndex());

const isVerbose = process.argv.includes('--misses');
/** Every so many queries are put into every context: all of them take many minutes. */
const EVERY = process.argv.includes('--all') ? 1 : 12;
const percent = (part: number, all: number) =>
  all === 0 ? '' : `${((100 * part) / all).toFixed(1)} %`;

interface Score {
  documented: number;
  first: number;
  three: number;
  outside: number;
  kept: number;
}

function score(list: readonly Query[]): Score {
  const sum: Score = { documented: 0, first: 0, three: 0, outside: 0, kept: 0 };
  for (const query of list) {
    const [text, ...answers] = query;
    const { results, near, kind } = find(text);
    const all = [...results, ...near];
    const isFirst = isRight(query, results);
    if (answers[0] === nothing) {
      sum.outside += 1;
      if (isFirst) sum.kept += 1;
    } else {
      sum.documented += 1;
      if (isFirst) sum.first += 1;
      if (all.slice(0, 3).some((result) => isRight(query, [result]))) sum.three += 1;
    }
    if (isVerbose && !isFirst)
      console.log(
        `${JSON.stringify(text)} → ${kind}: ${all.map(({ href }) => href).join(' ') || 'nothing'}; wanted ${answers.join(' ')}`,
      );
  }
  return sum;
}

const rows: Record<string, Record<string, string | number>> = {};
const faults: string[] = [];
const add = (name: string, list: readonly Query[]): Score => {
  const sum = score(list);
  rows[name] = {
    documented: sum.documented,
    'first place': percent(sum.first, sum.documented),
    'first three': percent(sum.three, sum.documented),
    'not documented': sum.outside,
    'no guide as a fit': percent(sum.kept, sum.outside),
  };
  return sum;
};
const short: string[] = [];
/** What is below its floor fails; what is below its target and above its floor is said. */
const demand = (what: string, part: number, all: number, target: number, floor = target) => {
  const told = `${what}: ${percent(part, all)}, target ${100 * target} %`;
  if (part < floor * all) faults.push(floor < target ? `${told}, floor ${100 * floor} %` : told);
  else if (part < target * all) short.push(told);
};

for (const [group, list] of Object.entries(queries)) add(group, list);
const ours = add('ours', Object.values(queries).flat());
demand(
  'our queries at the first place',
  ours.first + ours.kept,
  ours.documented + ours.outside,
  0.98,
);
const field = add('from the field', fieldReports);
demand('reports from the field at the first place', field.first, field.documented, 0.9);
demand('reports from the field within three', field.three, field.documented, 0.97, 0.95);
demand('reports of what is not documented', field.kept, field.outside, 0.95, 0.85);
for (const [group, list] of Object.entries(heldOut)) add(`held out: ${group}`, list);
add('held out', Object.values(heldOut).flat());
add(
  'held out: under attack',
  attacked.map((text): Query => [text, 'somebody-else']),
);
console.table(rows);

const around: Record<string, Record<string, string | number>> = {};
const asked = Object.values(queries)
  .flat()
  .filter(([, answer]) => answer !== nothing)
  .filter((_, i) => i % EVERY === 0)
  .map(([text]) => ({ text, first: find(text).results[0]?.href }));
let all = 0;
let kept = 0;
for (const [kind, list] of Object.entries(contexts)) {
  let same = 0;
  for (const context of list)
    for (const { text, first } of asked) {
      const now = find(context(text)).results[0]?.href;
      if (now === first) same += 1;
      else if (isVerbose) console.log(`${JSON.stringify(context(text))} → ${now}; was ${first}`);
    }
  around[kind] = { contexts: list.length, 'same first': percent(same, list.length * asked.length) };
  all += list.length * asked.length;
  kept += same;
}
around.all = { contexts: Object.values(contexts).flat().length, 'same first': percent(kept, all) };
console.table(around);
demand('our queries within something ordinary', kept, all, 0.97);

if (short.length > 0) console.log(`Targets that are not reached yet.\n${short.join('\n')}`);
if (faults.length > 0) {
  console.error(`The finder is below its targets.\n${faults.join('\n')}`);
  process.exitCode = 1;
}
