/**
 * `npm run flows <command>`: what an author of flows needs.
 *   check [flow…] [--watch]
 *                    every rule over every flow, now or each time one is saved; non-zero exit if
 *                    one is broken
 *   new <product> <flow> [record]
 *                    a new guide that runs, with what its record gives and what is to be written
 *   new-product <product> [name]
 *                    a new product with a first record and a first guide
 *   paths <flow>     the ways through a flow, shortest to each end
 *   endings [flow…] [--changed <revision>] [--wordings]
 *                    every ending as a person meets it, once for each set of facts; or only those that
 *                    do not say what they said at a revision of the repository; or once for each
 *                    wording, which is what a second reader reads
 *   diff <revision> [--markdown | --json] [flow…]
 *                    what has changed since a revision of the repository, by its effect
 *   due [<day>]      what is due to be compared with its document again, today or on a day such
 *                    as 2027-11-29; non-zero exit if anything is
 *   map <flow> [--changed <revision>]
 *                    the map of a guide as an SVG, on the standard output; or with what has changed since
 *                    a revision of the repository: what is new, removed and reworded
 *   list             every flow with its size
 *   lock             gives every new answer its number for case codes, in flows/answers.lock.json
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diffFlows, type FlowsDiff } from '../src/engine/authoring/diff.ts';
import { describeDiff } from '../src/engine/authoring/diffText.ts';
import {
  changedEndings,
  describeEnding,
  describeWordings,
  metEndings,
} from '../src/engine/authoring/endings.ts';
import { lockFlows, lockText } from '../src/engine/authoring/lock.ts';
import { describeDue, dueRecords } from '../src/engine/build/freshness.ts';
import { flowById } from '../src/engine/flow.ts';
import { graphOf } from '../src/engine/graph.ts';
import { shortestWays } from '../src/engine/shortestWays.ts';
import { comparedGraphs } from '../src/map/comparison.ts';
import { root } from './build/paths.ts';
import { readModule } from './build/read-module.ts';
import { flowsAt, readFlows } from './flows/at.ts';
import { checkAll, lockFile, readLock, unreadable, watchAll } from './flows/check-all.ts';
import { newFlow, newProduct } from './flows/new.ts';

const {
  values: options,
  positionals: [command = 'check', ...names],
} = parseArgs({
  allowPositionals: true,
  options: {
    changed: { type: 'string' },
    json: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    wordings: { type: 'boolean', default: false },
  },
});

/** The part of a comparison that concerns the given flows. */
function diffOf(diff: FlowsDiff, ids: readonly string[]): FlowsDiff {
  const own = <One extends { readonly flow: string }>(list: readonly One[]) =>
    list.filter(({ flow }) => ids.includes(flow));
  const { edits, ways, endings, links } = diff;
  return { edits: own(edits), ways: own(ways), endings: own(endings), links: own(links) };
}

/** The map of a guide, with the changes since a revision if one is given. */
async function drawMap(since: string | undefined, id = ''): Promise<string> {
  const { reading } = await import('../vite.config.ts');
  const { mapFile, titlesOf } = (
    await readModule<typeof import('./flows/map.tsx')>('scripts/flows/map.tsx', reading)
  ).module;
  const flows = await readFlows();
  const before = since === undefined ? {} : await flowsAt(since);
  const [now, was] = [flowById(flows, id), flowById(before, id)];
  const flow = now ?? was;
  if (flow === undefined)
    throw new Error(`there is no guide “${id}”; there are ${Object.keys(flows).join(', ')}`);
  const paper = {
    titles: titlesOf({ ...before, ...flows }),
    map: readFileSync(join(root, 'src/map/map.css'), 'utf8'),
    tokens: readFileSync(join(root, 'src/ui/tokens.css'), 'utf8'),
  };
  if (since === undefined) return mapFile(flow, paper);
  const diff = diffFlows(before, flows);
  const compared = comparedGraphs(now && graphOf(now), was && graphOf(was), diff);
  return mapFile(flow, paper, { ...compared, since });
}

async function writeNew(): Promise<void> {
  const { products } = await import('../flows/products.ts');
  const { records } = await import('../flows/records/index.ts');
  const library = { root, products, records, flows: Object.keys(await readFlows()) };
  const [first = '', second, third] = names;
  const written =
    command === 'new'
      ? newFlow(library, first, second ?? '', third)
      : newProduct(library, first, second ?? first);
  // Without it, the author's first check would complain about line breaks.
  const formatter = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const files = written.map((file) => join(root, file));
  execFileSync(
    process.execPath,
    [formatter, 'check', '--write', '--linter-enabled=false', ...files],
    { stdio: 'pipe' },
  );
  for (const file of written) console.log(`wrote ${file}`);
  console.log(
    `Next: write what says TODO (npm run flows check -- --watch names each in the guide), let flows/front-door/start.ts lead there${
      command === 'new' ? '' : ', name the product in docs/organisation.md'
    }, see it with npm run dev, then npm run flows lock and npm run extract.`,
  );
}

/** The commands; each returns `false` if it found something wrong. */
const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  async check() {
    if (options.watch) return watchAll(names);
    return checkAll(names).then(
      (faults) => faults === 0,
      (error) => {
        throw new Error(unreadable(error));
      },
    );
  },
  async diff() {
    const [revision, ...only] = names;
    if (revision === undefined) throw new Error('diff needs a revision, such as HEAD~1');
    const whole = diffFlows(await flowsAt(revision), await readFlows());
    const diff = only.length === 0 ? whole : diffOf(whole, only);
    console.log(
      options.json ? JSON.stringify(diff, undefined, 2) : describeDiff(diff, options.markdown),
    );
  },
  async due() {
    const { records } = await import('../flows/records/index.ts');
    const [day = new Date().toISOString().slice(0, 10)] = names;
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))
      throw new Error(`“${day}” is not a date such as 2027-11-29`);
    const due = dueRecords(records, day);
    for (const one of due) console.log(describeDue(one));
    console.log(`${due.length} documents to compare on ${day}`);
    return due.length === 0;
  },
  async endings() {
    const all = metEndings(await readFlows());
    const { changed } = options;
    const met =
      changed === undefined ? all : changedEndings(all, metEndings(await flowsAt(changed)));
    const asked = met.filter(({ flow }) => names.length === 0 || names.includes(flow));
    const told = options.wordings ? describeWordings(asked) : asked.map(describeEnding);
    for (const ending of told) console.log(`${ending}\n`);
    const places = new Set(asked.map(({ flow, node }) => `${flow}/${node}`));
    console.log(`${places.size} endings, ${asked.length} sets of facts`);
  },
  async list() {
    for (const [id, flow] of Object.entries(await readFlows())) {
      const edges = Object.values(flow.states).flatMap((state) => state.ownEvents);
      console.log(`${id}: ${Object.keys(flow.states).length} steps, ${edges.length} answers`);
    }
  },
  async lock() {
    const path = join(root, lockFile);
    const before = existsSync(path) ? readLock() : undefined;
    const lock = lockFlows(await readFlows(), before);
    if (lock !== before) writeFileSync(path, lockText(lock));
    console.log(
      lock === before
        ? `${lockFile} is up to date`
        : `${lockFile} is now at revision ${lock.revision}`,
    );
  },
  async map() {
    process.stdout.write(await drawMap(options.changed, names[0]));
  },
  new: writeNew,
  'new-product': writeNew,
  async paths() {
    const flows = await readFlows();
    for (const name of names) {
      const flow = flowById(flows, name);
      if (flow === undefined) throw new Error(`there is no flow “${name}”`);
      const graph = graphOf(flow);
      for (const [node, answers] of shortestWays(graph))
        if (!graph.edges.some(({ from }) => from === node))
          console.log(`/guides/${[name, ...answers].join('/')}  ->  ${node}`);
    }
  },
};

const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
try {
  if (run === undefined)
    throw new Error(
      `flows: there is no command “${command}”; there are ${Object.keys(commands).join(', ')}`,
    );
  if ((await run()) === false) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
