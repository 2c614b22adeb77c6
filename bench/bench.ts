/**
 * `npm run bench`: how fast the product is, beside two yardsticks that the same server serves in the
 * same run: the same pages as static HTML without a script, and the same guide in plain React.
 * Prints a table; exits non-zero where a size is over its target, or a ratio misses its own by more
 * than a tenth. docs/performance.md tells what it says.
 *   --runs <n>      how often each is measured; 9 by default
 *   --parts <list>  some of load,answers,bytes,heap,faults,insight; all by default
 *   --dist <folder> a build made before, in place of the present one
 */
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { quickBuild } from '../scripts/site/fresh-build.ts';
import { reading } from '../vite.config.ts';
import { launch } from './browser.ts';
import { type Part, parts } from './parts.ts';
import { root } from './process.ts';
import { failures, table } from './report.ts';
import { serve } from './server.ts';
import { bases, guideId, walk } from './subjects.ts';
import { styleOf, writePlain, writeStatic } from './yardsticks/build.ts';
import { plainGuide } from './yardsticks/plainGuide.ts';

type All = typeof import('../flows/all.ts');

// Vite reads sources as in development; what is measured is built as for people.
process.env.NODE_ENV = 'production';
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    parts: { type: 'string' },
    dist: { type: 'string' },
  },
});

/** @returns the names that were asked for, or all */
function chosen(list: string | undefined, all: object, what: string): string[] {
  const names = list?.split(',') ?? Object.keys(all);
  const unknown = names.filter((name) => !Object.hasOwn(all, name));
  if (unknown.length > 0) throw new Error(`there is no ${what} ${unknown.join()}`);
  return names;
}
const wanted = chosen(values.parts, parts, 'part');

const started = performance.now();
const tell = (doing: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${doing}`);

tell('building');
const dist = resolve(root, values.dist ?? quickBuild());
const style = styleOf(dist);
const { allFlows } = (await runnerImport<All>(join(root, 'flows/all.ts'))).module;
const flow = allFlows[guideId];
if (flow === undefined) throw new Error(`there is no flow ${guideId}`);
const folders = {
  static: join(root, '.cache/bench/static'),
  plain: join(root, '.cache/bench/plain'),
};
writeStatic({ outDir: folders.static, base: bases.static, style }, plainGuide(flow), walk);
await writePlain({ outDir: folders.plain, base: bases.plain, style }, [plainGuide(flow)]);

const served = await serve({
  [bases.product]: dist,
  [bases.static]: folders.static,
  [bases.plain]: folders.plain,
});

type Calls = typeof import('./calls.ts');

/** Writes the calls that are counted. */
async function calls(): Promise<string> {
  tell('making up 100,000 calls');
  const { module } = await runnerImport<Calls>(join(root, 'bench/calls.ts'), {
    ...{ root, configFile: false, plugins: reading },
  });
  const file = join(root, '.cache/bench/calls.jsonl');
  module.writeCalls(file, 100_000);
  return file;
}

const bench = await launch();
try {
  const runs = Number(values.runs);
  const setting = { bench, served, runs, tell, calls };
  const rows = [];
  for (const part of wanted) rows.push(...(await parts[part as Part](setting)));
  const [{ model = 'unknown' } = {}] = cpus();
  console.log(
    `\nNode.js ${process.versions.node}, Chromium ${bench.browser.version()}, ${cpus().length} x ${model.trim()}; medians of ${setting.runs}\n`,
  );
  console.log(table(rows));
  const failed = failures(rows);
  for (const { what, verdict } of failed) console.error(`Missed: ${what}: ${verdict?.target}`);
  if (failed.length > 0) process.exitCode = 1;
} finally {
  await bench.browser.close();
  served.close();
}
