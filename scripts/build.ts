/**
 * `npm run build`: the client's build and the server's, side by side, then every page as HTML.
 *   --outDir <folder>   where to; `dist` by default
 *   --base <path>       where the application will be on its server: `/help/`
 *   --precompress       compressed files (.gz, .br) beside all others, for servers that send them
 * FRAME_ANCESTORS: the origins that may show the application in a frame; none by default.
 * PRERENDER_CAP: how many transcripts of one flow are prerendered at most, their hand-overs besides;
 * 200 by default.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { listing, readBuilt } from './build/built-files.ts';
import { writeNotices } from './build/packages.ts';
import { NOWHERE, type Page } from './build/page-files.ts';
import { compressAssets, prerenderAll } from './build/prerender.ts';
import { writeServerFiles } from './build/server-files.ts';
import { addressesOf } from './build/transcripts.ts';
import { writeWorker } from './build/worker.ts';
import { STAFF } from './vite/flow-files.ts';
import { readSources, shareSources } from './vite/sources.ts';

type PrerenderWorker = typeof import('./build/prerender-worker.ts');

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    outDir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    precompress: { type: 'boolean', default: false },
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
  } = await readSources();
  const faults = checkFlows({
    flows: allFlows,
    files: flowFiles,
    strays: strayFiles,
    products,
    records,
    mostUsed,
  });
  if (faults.length > 0)
    throw new Error(`flows with faults are not built:\n${faults.map(describeFault).join('\n')}`);
}

/** What there is to prerender. */
async function pages(): Promise<Page[]> {
  const { allFlows, codedProducts, codeSheets, guideOf, products, records, revisionOf } =
    await readSources();
  const codes = codedProducts(products).flatMap((product) => [
    { address: `/codes/${product.codes.path}` },
    ...codeSheets(products, product, records, allFlows).codes.map(({ address, meaning }) => ({
      address,
      description: meaning,
    })),
  ]);
  const revisions = new Map(Object.entries(allFlows).map(([id, flow]) => [id, revisionOf(flow)]));
  const guides = [...addressesOf(allFlows, cap)].flatMap(([id, addresses]) => {
    const flow = allFlows[id];
    const description = flow && guideOf(flow).summary;
    return addresses.map(({ address, flows, isFurther }) => ({
      address,
      isFurther,
      description,
      revision: flows.map((passed) => revisions.get(passed)).join('.'),
    }));
  });
  const others = ['/', NOWHERE, '/guides', '/codes', '/open'].map((address) => ({ address }));
  return [...others, ...codes, ...guides];
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
    pages(),
    vite('--outDir', outDir, '--emptyOutDir'),
    vite('--ssr', 'scripts/build/prerender-worker.ts', '--outDir', serverDir, '--emptyOutDir'),
  ]);
  console.log(`built after ${seconds()} s`);
  const worker = join(serverDir, 'prerender-worker.js');
  const isCompressed = values.precompress;
  await prerenderAll({ outDir, worker, base: values.base, pages: what, isCompressed });
  const { laterModules }: PrerenderWorker = await import(pathToFileURL(worker).href);
  const { flowFiles } = await readSources();
  const staffs = Object.values(flowFiles).map((file) => `flows/${file}?${STAFF}`);
  const later = readBuilt(outDir).onlyBehind(new Set([...(await laterModules()), ...staffs]));
  writeNotices(outDir);
  rmSync(join(outDir, dirname(listing)), { recursive: true });
  const kept = await writeWorker(outDir, later);
  writeServerFiles(outDir, values.base);
  if (isCompressed) compressAssets(outDir);
  console.log(`${kept.count} files, ${Math.round(kept.size / 1000)} kB, are kept for use offline`);
  console.log(`${what.length} pages prerendered, all done after ${seconds()} s`);
} finally {
  rmSync(own, { recursive: true, force: true });
}
