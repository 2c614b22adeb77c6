/**
 * `npm run bench`: how fast the product is, compared with two yardsticks from the same server in
 * the same run: the same pages as static HTML without a script, and the same guide in plain React.
 * Prints a table; exits non-zero if a size exceeds its target, or a ratio misses its own by more
 * than a tenth. docs/performance.md explains the table.
 *   --runs <n>      how often each is measured; 9 by default
 *   --parts <list>  some of load,answers,bytes,heap,faults,insight; all by default
 *   --dist <folder> an earlier build, in place of the current one
 */
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/build/paths.ts';
import { readFlows } from '../scripts/flows/at.ts';
import { wholeBuild } from '../scripts/site/fresh-build.ts';
import { launch } from './browser.ts';
import { parts } from './parts.ts';
import { failures, table } from './report.ts';
import { serve } from './server.ts';
import { bases, guideId, walk } from './subjects.ts';
import { styleOf, writePlain, writeStatic } from './yardsticks/build.ts';
import { plainGuide } from './yardsticks/plainGuide.ts';

// Otherwise Vite would build for development; measure what people get.
process.env.NODE_ENV = 'production';
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    parts: { type: 'string' },
    dist: { type: 'string' },
  },
});

const wanted = (values.parts?.split(',') ?? Object.keys(parts)).map((name) => {
  const part = new Map(Object.entries(parts)).get(name);
  if (part === undefined) throw new Error(`there is no part ${name}`);
  return part;
});

const started = performance.now();
const tell = (doing: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${doing}`);

tell('building');
const dist = resolve(root, values.dist ?? wholeBuild());
const style = styleOf(dist);
const flow = (await readFlows())[guideId];
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

const bench = await launch();
try {
  const runs = Number(values.runs);
  const setting = { bench, origin: served.origin, runs, tell };
  const rows = [];
  for (const part of wanted) rows.push(...(await part(setting)));
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
