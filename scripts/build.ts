/**
 * `npm run build`: the client's build and the server's, side by side, then every page as HTML.
 *   --outDir <folder>   where to; `dist` by default
 *   --base <path>       where the application will stand on its server: `/help/`
 * FRAME_ANCESTORS: the origins that may show the application in a frame; none by default.
 * PRERENDER_CAP: how many transcripts of one flow are prerendered at most; 200 by default.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { fillWorker } from './offline.ts';
import { compressAssets, prerenderAll } from './prerender.ts';
import { writeServerFiles } from './server-files.ts';
import { addressesOf } from './transcripts.ts';

type All = typeof import('../flows/all.ts');
type Engine = typeof import('../src/engine/codeSheets.ts');
type FlowEngine = typeof import('../src/engine/flow.ts');
type Records = typeof import('../flows/records/index.ts');

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    outDir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
  },
});
const outDir = resolve(root, values.outDir);
const cap = Number(process.env.PRERENDER_CAP ?? 200);

function vite(...args: string[]): Promise<void> {
  const program = join(root, 'node_modules/vite/bin/vite.js');
  const all = [program, 'build', '--logLevel', 'warn', '--base', values.base, ...args];
  return new Promise((done, fail) => {
    spawn(process.execPath, all, { cwd: root, stdio: 'inherit' }).on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`vite build ${args.join(' ')} failed`)),
    );
  });
}

const load = async <Module>(file: string) =>
  (await runnerImport<Module>(join(root, file))).module;

/** What there is to prerender. */
async function contents() {
  const { allFlows } = await load<All>('flows/all.ts');
  const { guideOf } = await load<FlowEngine>('src/engine/flow.ts');
  const { records } = await load<Records>('flows/records/index.ts');
  const { codeSheets } = await load<Engine>('src/engine/codeSheets.ts');
  const addresses = (product: 'onespan' | 'azure') =>
    new Map([
      [`/codes/${product}`, ''],
      ...codeSheets(product, records, allFlows).codes.map(
        ({ address, meaning }): [string, string] => [address, meaning],
      ),
    ]);
  return {
    guides: addressesOf(allFlows, cap),
    summaries: Object.fromEntries(
      Object.entries(allFlows).map(([id, flow]) => [id, guideOf(flow).summary]),
    ),
    codes: { onespan: addresses('onespan'), azure: addresses('azure') },
  };
}

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
const serverDir = mkdtempSync(join(root, 'node_modules/.prerender-'));
try {
  const [what] = await Promise.all([
    contents(),
    vite('--outDir', outDir, '--emptyOutDir'),
    vite('--ssr', 'scripts/prerender-worker.ts', '--outDir', serverDir, '--emptyOutDir'),
  ]);
  console.log(`built after ${seconds()} s`);
  const worker = join(serverDir, 'prerender-worker.js');
  const assets = new Promise<void>((done) => setImmediate(() => done(compressAssets(outDir))));
  const count = await prerenderAll({ outDir, worker, base: values.base, ...what });
  await assets;
  const kept = await fillWorker(outDir);
  writeServerFiles(outDir, values.base);
  console.log(`${kept.count} files, ${Math.round(kept.size / 1000)} kB, are kept for use offline`);
  console.log(`${count} pages prerendered, all done after ${seconds()} s`);
} finally {
  rmSync(serverDir, { recursive: true, force: true });
}
