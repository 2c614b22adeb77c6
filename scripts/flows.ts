/**
 * `npm run flows <command>`: what an author of flows needs.
 *   check [flow…] [--watch]
 *                    every rule over every flow, now or each time that one is saved; non-zero exit when
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
 *                    what was changed since a revision of the repository, by what it does
 *   due [<day>]      what is to be compared with its document again, today or on a day such as
 *                    2027-11-29; non-zero exit when there is any
 *   map <flow> [--changed <revision>]
 *                    the map of a guide as an SVG, on the standard output; or with what was changed since a
 *                    revision of the repository: what is new, gone and written otherwise
 *   list             every flow with its size
 *   lock             gives every new answer its number for case codes, in flows/answers.lock.json
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FlowsDiff } from '../src/engine/build/diff.ts';
import { readModule } from './build/read-module.ts';
import { flowsAt } from './flows/at.ts';
import { checkAll, lockFile, readLock, unreadable, watchAll } from './flows/check.ts';
import { newFlow, newProduct } from './flows/new.ts';

type All = typeof import('../flows/all.ts');
type Diff = typeof import('../src/engine/build/diff.ts');
type DiffText = typeof import('../src/engine/build/diffText.ts');
type Endings = typeof import('../src/engine/build/endings.ts');
type FlowEngine = typeof import('../src/engine/flow.ts');
type Shortest = typeof import('../src/engine/shortestWays.ts');
type Freshness = typeof import('../src/engine/build/freshness.ts');
type GraphEngine = typeof import('../src/engine/graph.ts');
type Comparing = typeof import('../src/map/compared.ts');
type LockEngine = typeof import('../src/engine/build/lock.ts');
type MapFile = typeof import('./flows/map.tsx');
type Products = typeof import('../flows/products.ts');
type Records = typeof import('../flows/records/index.ts');

const root = fileURLToPath(new URL('..', import.meta.url));
const load = async <Module>(file: string) => (await readModule<Module>(file)).module;

const [command = 'check', ...names] = process.argv.slice(2);

/** What concerns some of the flows. */
function diffOf(diff: FlowsDiff, ids: readonly string[]): FlowsDiff {
  const own = <One extends { readonly flow: string }>(list: readonly One[]) =>
    list.filter(({ flow }) => ids.includes(flow));
  const { edits, ways, endings, links } = diff;
  return { edits: own(edits), ways: own(ways), endings: own(endings), links: own(links) };
}

/** The map of a guide, with what was changed since a revision where one is named. */
async function drawMap({ mapFile, titlesOf }: MapFile, asked: readonly string[]): Promise<string> {
  const names = [...asked];
  const option = names.indexOf('--changed');
  const [, since] = option < 0 ? [] : names.splice(option, 2);
  if (option >= 0 && since === undefined)
    throw new Error('--changed needs a revision, such as HEAD~1');
  const [id = ''] = names;
  const before = since === undefined ? {} : await flowsAt(since);
  const now = Object.hasOwn(flows, id) ? flows[id] : undefined;
  const was = Object.hasOwn(before, id) ? before[id] : undefined;
  const flow = now ?? was;
  if (flow === undefined)
    throw new Error(`there is no guide “${id}”; there are ${Object.keys(flows).join(', ')}`);
  const paper = {
    titles: titlesOf({ ...before, ...flows }),
    map: readFileSync(join(root, 'src/map/map.css'), 'utf8'),
    tokens: readFileSync(join(root, 'src/ui/tokens.css'), 'utf8'),
  };
  if (since === undefined) return mapFile(flow, paper);
  const { diffFlows } = await load<Diff>('src/engine/build/diff.ts');
  const { graphOf } = await load<GraphEngine>('src/engine/graph.ts');
  const { comparedGraphs } = await load<Comparing>('src/map/compared.ts');
  const diff = diffFlows(before, flows);
  const compared = comparedGraphs(now && graphOf(now), was && graphOf(was), diff);
  return mapFile(flow, paper, { ...compared, since });
}

// A check reads them itself, each time.
const flows: All['allFlows'] =
  command === 'check' ? {} : (await load<All>('flows/all.ts')).allFlows;

switch (command) {
  case 'endings': {
    const { changedEndings, describeEnding, describeWordings, metEndings } = await load<Endings>(
      'src/engine/build/endings.ts',
    );
    const wordings = names.indexOf('--wordings');
    if (wordings >= 0) names.splice(wordings, 1);
    const option = names.indexOf('--changed');
    const [, revision] = option < 0 ? [] : names.splice(option, 2);
    if (option >= 0 && revision === undefined)
      throw new Error('--changed needs a revision, such as HEAD~1');
    const all = metEndings(flows);
    const met =
      revision === undefined ? all : changedEndings(all, metEndings(await flowsAt(revision)));
    const asked = met.filter(({ flow }) => names.length === 0 || names.includes(flow));
    const told = wordings < 0 ? asked.map(describeEnding) : describeWordings(asked);
    for (const ending of told) console.log(`${ending}\n`);
    const places = new Set(asked.map(({ flow, node }) => `${flow}/${node}`));
    console.log(`${places.size} endings, ${asked.length} sets of facts`);
    break;
  }
  case 'check': {
    const only = names.filter((name) => name !== '--watch');
    if (names.includes('--watch')) await watchAll(only);
    else
      process.exitCode = await checkAll(only).then(
        (faults) => (faults === 0 ? 0 : 1),
        (error) => {
          console.error(unreadable(error));
          return 1;
        },
      );
    break;
  }
  case 'diff': {
    const { diffFlows } = await load<Diff>('src/engine/build/diff.ts');
    const { describeDiff } = await load<DiffText>('src/engine/build/diffText.ts');
    const options = new Set(names.filter((name) => name.startsWith('--')));
    const [revision, ...only] = names.filter((name) => !name.startsWith('--'));
    if (revision === undefined) throw new Error('diff needs a revision, such as HEAD~1');
    const whole = diffFlows(await flowsAt(revision), flows);
    const diff = only.length === 0 ? whole : diffOf(whole, only);
    if (options.has('--json')) console.log(JSON.stringify(diff, undefined, 2));
    else console.log(describeDiff(diff, options.has('--markdown')));
    break;
  }
  case 'due': {
    const { describeDue, dueRecords } = await load<Freshness>('src/engine/build/freshness.ts');
    const { records } = await load<Records>('flows/records/index.ts');
    const [day = new Date().toISOString().slice(0, 10)] = names;
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))
      throw new Error(`“${day}” is not a date such as 2027-11-29`);
    const due = dueRecords(records, day);
    for (const one of due) console.log(describeDue(one));
    console.log(`${due.length} documents to compare on ${day}`);
    process.exitCode = due.length === 0 ? 0 : 1;
    break;
  }
  case 'map': {
    const { reading } = await import('../vite.config.ts');
    const { module } = await readModule<MapFile>('scripts/flows/map.tsx', reading);
    try {
      process.stdout.write(await drawMap(module, names));
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
    break;
  }
  case 'list':
    for (const [id, flow] of Object.entries(flows)) {
      const edges = Object.values(flow.states).flatMap((state) => state.ownEvents);
      console.log(`${id}: ${Object.keys(flow.states).length} steps, ${edges.length} answers`);
    }
    break;
  case 'paths': {
    const { flowById } = await load<FlowEngine>('src/engine/flow.ts');
    const { graphOf } = await load<GraphEngine>('src/engine/graph.ts');
    const { shortestWays } = await load<Shortest>('src/engine/shortestWays.ts');
    for (const name of names) {
      const flow = flowById(flows, name);
      if (flow === undefined) throw new Error(`there is no flow “${name}”`);
      const graph = graphOf(flow);
      for (const [node, answers] of shortestWays(graph))
        if (!graph.edges.some(({ from }) => from === node))
          console.log(`/guides/${[name, ...answers].join('/')}  ->  ${node}`);
    }
    break;
  }
  case 'new':
  case 'new-product': {
    const { products } = await load<Products>('flows/products.ts');
    const { records } = await load<Records>('flows/records/index.ts');
    const library = { root, products, records, flows: Object.keys(flows) };
    const [first = '', second, third] = names;
    try {
      const written =
        command === 'new'
          ? newFlow(library, first, second ?? '', third)
          : newProduct(library, first, second ?? first);
      // Otherwise the author's first check would be about line breaks.
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
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
    break;
  }
  case 'lock': {
    const { lockFlows, lockText } = await load<LockEngine>('src/engine/build/lock.ts');
    const lockPath = join(root, lockFile);
    const before = existsSync(lockPath) ? readLock() : undefined;
    const lock = lockFlows(flows, before);
    if (lock === before) console.log(`${lockFile} is up to date`);
    else {
      writeFileSync(lockPath, lockText(lock));
      console.log(`${lockFile} is now at revision ${lock.revision}`);
    }
    break;
  }
  default:
    console.error(
      `flows: there is no command “${command}”; there are check, diff, due, endings, list, lock, map, new, new-product and paths`,
    );
    process.exitCode = 2;
}
