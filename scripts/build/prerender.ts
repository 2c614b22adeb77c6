/**
 * Writes the HTML of every page that a visit may begin with: home, the guides by address, the codes,
 * and the friendly page for unknown addresses; all compressed too. What is left is answered by
 * app.html, which holds the application without a page.
 */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { Part } from '../vite/chunks.ts';
import { brotli, type Page, type Shared, writePage } from './page-files.ts';
import type { GuideAddress } from './transcripts.ts';

/** A chunk of Vite's manifest. */
interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** @returns a chunk's file and the files of all chunks that it imports, each once */
function filesOf(manifest: Manifest, names: readonly string[]): string[] {
  const known = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (known.has(name)) continue;
    known.add(name);
    waiting.push(...(manifest[name]?.imports ?? []));
  }
  return [...known].flatMap((name) => manifest[name]?.file ?? []);
}

/** A page of codes to be prerendered: a list, or one code. */
export interface CodeAddress {
  readonly address: string;
  /** The line of text that search engines show, if any. */
  readonly description: string | undefined;
  /** The virtual modules that it needs. */
  readonly modules: readonly string[];
}

export interface Prerendering {
  outDir: string;
  /** The built program of a worker. */
  worker: string;
  base: string;
  guides: ReadonlyMap<string, readonly GuideAddress[]>;
  /** For each flow the line of text that search engines show. */
  summaries: Readonly<Record<string, string>>;
  /** For each flow its revision. */
  revisions: Readonly<Record<string, string>>;
  codes: readonly CodeAddress[];
}

/**
 * Prerenders, with as many workers as there are processors.
 *
 * @param input what is rendered, and where to
 * @returns how many pages were written
 * @throws Error when a page cannot be rendered
 */
export async function prerenderAll(input: Prerendering): Promise<number> {
  const { outDir, worker, base } = input;
  const manifestFile = join(outDir, '.vite/manifest.json');
  const manifest: Manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const template = inlined(readFileSync(join(outDir, 'index.html'), 'utf8'), outDir, base);
  writePage(join(outDir, 'app.html'), template);
  const pages = pagesOf(input, manifest);

  // The fewest pages of a guide lie together, so that workers end at about the same time.
  const batches = Array.from({ length: Math.ceil(pages.length / 40) }, (_, i) =>
    pages.slice(40 * i, 40 * (i + 1)),
  );
  const shared: Shared = { outDir, template, base };
  const count = Math.min(availableParallelism(), batches.length);
  await Promise.all(Array.from({ length: count }, () => runWorker(worker, shared, batches)));
  rmSync(dirname(manifestFile), { recursive: true });
  return pages.length;
}

function runWorker(program: string, shared: Shared, batches: Page[][]): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, {
      workerData: shared,
      execArgv: [],
      // Rendering leaves much behind that is short-lived; more room for it saves a third of the time.
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
      env: { ...process.env, NODE_ENV: 'production' },
    });
    worker.on('error', reject);
    worker.on('message', () => {
      const batch = batches.shift();
      if (batch) worker.postMessage(batch);
      else void worker.terminate().then(() => resolve());
    });
  });
}

/** The style sheet that all pages need costs no request of its own. */
function inlined(index: string, outDir: string, base: string): string {
  return index
    .replace(/\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_, href: string) =>
      styleOf(outDir, base, href.slice(base.length)),
    )
    .replace(/\n\s*/g, '\n')
    .replace(/>\n</g, '><');
}

/**
 * A style sheet that stands in the page; a link that is switched off keeps the application from
 * fetching it once more.
 */
const styleOf = (outDir: string, base: string, file: string) =>
  `<style>${readFileSync(join(outDir, file), 'utf8').trim()}</style>` +
  `<link rel="stylesheet" href="${base}${file}" disabled>`;

/** @returns what the build must have written */
function known<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`the build has no file for ${name}`);
  return value;
}

function pagesOf(input: Prerendering, manifest: Manifest): Page[] {
  const { outDir, base, guides, summaries, revisions, codes } = input;
  const byName = new Map(Object.entries(manifest).map(([key, { name }]) => [name, key]));
  const part = (name: Part) => known(byName.get(name), name);
  const virtual = new Map(
    Object.keys(manifest).map((key) => [/virtual:.*$/.exec(key)?.[0] ?? key, key]),
  );
  const module = (id: string) => known(virtual.get(id), id);
  const started = filesOf(manifest, ['index.html']);
  const scripts = (...keys: string[]) =>
    filesOf(manifest, [part('react'), part('app'), ...keys]).filter(
      (file) => !started.includes(file),
    );

  // The room's own.
  const codeStyles = (manifest[part('codes')]?.css ?? []).map((file) =>
    styleOf(outDir, base, file),
  );

  const pages: Page[] = [
    {
      address: '/',
      file: 'index',
      stands: '/',
      scripts: scripts(part('home'), module('virtual:guides/listed')),
    },
    {
      address: '/404',
      file: '404',
      stands: '404',
      scripts: scripts(part('home'), module('virtual:guides/listed')),
    },
    {
      address: '/guides',
      file: 'guides',
      stands: '/guides',
      scripts: scripts(part('home'), module('virtual:guides')),
    },
    {
      address: '/codes',
      file: 'codes',
      stands: '/codes',
      scripts: scripts(part('codes')),
      styles: codeStyles,
    },
    {
      address: '/open',
      file: 'open',
      stands: '/open',
      scripts: scripts(module('src/guide/OpenPage.tsx')),
    },
  ].map((page) => ({ styles: [], description: undefined, revision: undefined, ...page }));
  for (const { address, description, modules } of codes)
    pages.push({
      address,
      file: address.slice(1),
      stands: address,
      description,
      revision: undefined,
      scripts: scripts(part('codes'), ...modules.map(module)),
      styles: codeStyles,
    });
  const viewOf = ({ kind, flows }: GuideAddress): string[] => {
    if (kind === 'check') return [part('clock')];
    if (kind === 'resolution') return [part('ends')];
    if (kind !== 'escalation') return [];
    const locks = flows.map((id) => module(`virtual:lock/${id}`));
    return [part('ends'), module('virtual:lock'), ...locks];
  };
  const flowNames = new Map(
    Object.entries(manifest).flatMap(([name, { src }]) => {
      const id = /^flows\/[^/]+\/([^/]+)\.ts$/.exec(src ?? '')?.[1];
      return id === undefined ? [] : [[id, name] as const];
    }),
  );
  for (const [flow, addresses] of guides)
    for (const page of addresses)
      pages.push({
        address: page.address,
        file: page.address.slice(1),
        stands: page.address,
        description: summaries[flow],
        revision: page.flows.map((id) => revisions[id]).join('.'),
        scripts: scripts(...page.flows.map((id) => known(flowNames.get(id), id)), ...viewOf(page)),
        styles: [],
      });
  return pages;
}

/**
 * What may be replaced in a folder that is served. Servers take a compressed file that stands beside
 * another for the same, however old it is, so these get none.
 */
const replaceable = new Set(['sw.js', 'organisation.json']);

const compressed = new Set(['.css', '.js', '.json', '.svg', '.txt', '.webmanifest']);

/**
 * Compresses what the client's build wrote, as well as can be: it is fetched for ever after.
 *
 * @param outDir the folder that is served
 * @throws Error when a file cannot be read or written
 */
export function compressAssets(outDir: string): void {
  for (const entry of readdirSync(outDir, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !compressed.has(extname(path)) || statSync(path).size < 200) continue;
    if (replaceable.has(relative(outDir, path))) continue;
    const content = readFileSync(path);
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${path}.br`, brotli(content, 11));
  }
}
