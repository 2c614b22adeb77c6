/**
 * `npm run build`: the client's build and the server's, side by side, then every page as HTML.
 *   --outDir <folder>   where to; `dist` by default
 *   --base <path>       where the application will stand on its server: `/help/`
 * FRAME_ANCESTORS: the origins that may show the application in a frame; none by default.
 * PRERENDER_CAP: how many transcripts of one flow are prerendered at most, their hand-overs besides;
 * 200 by default.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { CodedProduct } from '../src/engine/product.ts';
import { type CodeAddress, compressAssets, prerenderAll } from './build/prerender.ts';
import { writeServerFiles } from './build/server-files.ts';
import { addressesOf } from './build/transcripts.ts';
import { codeModules } from './vite/codes.ts';
import { fillWorker } from './vite/offline.ts';
import { readSources, shareSources } from './vite/sources.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    outDir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
  },
});
if (!/^\/(.+\/)?$/.test(values.base)) {
  console.error(
    `--base ${values.base}: a path that begins and ends with a slash is needed: /help/`,
  );
  process.exit(1);
}
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

/**
 * A flow that breaks a rule could lead somebody nowhere, so it is not built.
 *
 * @throws Error that names flow and step of every fault
 */
async function refuseFaults(): Promise<void> {
  const {
    allFlows,
    checkFlows,
    describeFault,
    flowFiles,
    mostUsed,
    products,
    records,
    strayFiles,
    unproved,
  } = await readSources();
  const faults = checkFlows({
    flows: allFlows,
    files: flowFiles,
    strays: strayFiles,
    products,
    records,
    mostUsed,
    unproved,
  });
  if (faults.length > 0)
    throw new Error(`flows with faults are not built:\n${faults.map(describeFault).join('\n')}`);
}

/** What there is to prerender. */
async function contents() {
  const { allFlows, codedProducts, codeSheets, guideOf, products, records, revisionOf } =
    await readSources();
  const addresses = (product: CodedProduct): CodeAddress[] => [
    {
      address: `/codes/${product.codes.path}`,
      description: undefined,
      modules: codeModules(product.codes.path),
    },
    ...codeSheets(products, product, records, allFlows).codes.map(({ address, meaning, part }) => ({
      address,
      description: meaning,
      modules: codeModules(product.codes.path, part),
    })),
  ];
  const flows = Object.entries(allFlows);
  return {
    guides: addressesOf(allFlows, cap),
    summaries: Object.fromEntries(flows.map(([id, flow]) => [id, guideOf(flow).summary])),
    revisions: Object.fromEntries(flows.map(([id, flow]) => [id, revisionOf(flow)])),
    codes: codedProducts(products).flatMap(addresses),
  };
}

// Whoever calls may have set another mode, as test runners do.
process.env.NODE_ENV = 'production';
const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
const own = mkdtempSync(join(root, 'node_modules/.build-'));
const serverDir = join(own, 'server');
try {
  await shareSources(own);
  await refuseFaults();
  const [what] = await Promise.all([
    contents(),
    vite('--outDir', outDir, '--emptyOutDir'),
    vite('--ssr', 'scripts/build/prerender-worker.ts', '--outDir', serverDir, '--emptyOutDir'),
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
  rmSync(own, { recursive: true, force: true });
}
