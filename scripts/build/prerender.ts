/**
 * Writes the HTML of every page where a visit may begin or lead: home, the guides by address, the codes,
 * and the friendly page for unknown addresses. Everything else is answered by app.html, the application
 * without content.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { LanguageId } from '../../src/language/languages.ts';
import { criticalCss, emptyVocabulary, type UsedNames } from './critical-css.ts';
import { folderOf } from './flow-data.ts';
import { writeStyles } from './headers.ts';
import { LANGUAGE } from './language.ts';
import { brotli, fileOf, type PageKind, type PrerenderedPage, type Shared } from './page-files.ts';
import { filesIn } from './paths.ts';

export interface Prerendering {
  readonly outDir: string;
  /** The bundled program of a worker. */
  readonly worker: string;
  readonly base: string;
  readonly origin: string;
  readonly languages: readonly LanguageId[];
  readonly pages: readonly PrerenderedPage[];
  /** Whether compressed files are written beside the pages. */
  readonly isCompressed: boolean;
}

/** The orders that workers take. */
export type WorkOrder =
  | { readonly render: readonly PrerenderedPage[] }
  /** No pages are left to render: they report what they have learned. */
  | { readonly tell: true }
  | { readonly write: Styles };

/** What a worker has learned about the pages of a kind: their vocabulary, and the sheets they need. */
export interface Learned extends UsedNames {
  readonly sheets: Set<string>;
}

/** The styles inlined in the pages, by kind. */
export type Styles = ReadonlyMap<PageKind, string>;

/**
 * Prerenders with as many workers as there are processors.
 *
 * @throws Error when a page cannot be rendered
 */
export async function prerenderAll(input: Prerendering): Promise<void> {
  const { outDir, worker, base, origin, languages, pages, isCompressed } = input;
  const templates = Object.fromEntries(
    languages.map((language) => {
      const file = join(outDir, folderOf(language), 'index.html');
      return [language, readFileSync(file, 'utf8')] as const;
    }),
  );
  const shared: Shared = { outDir, templates, base, origin, isCompressed };
  for (const page of pages) mkdirSync(dirname(join(outDir, fileOf(page))), { recursive: true });
  const batches = languages.flatMap((language) => batchesOf(pages, language));
  const slots = Array.from({ length: Math.min(availableParallelism(), batches.length) }, () =>
    openSlot(worker, shared),
  );
  await Promise.all(
    slots.map(async (slot) => {
      for (let batch = batches.shift(); batch; batch = batches.shift())
        await slot.in(batch.language)({ render: batch.render });
    }),
  );
  // The pages of all languages are made of the same parts.
  const learned = await Promise.all(slots.flatMap((slot) => slot.each({ tell: true })));
  const write = stylesOf(outDir, learned);
  writeStyles(outDir, [...write.values()]);
  await Promise.all(slots.flatMap((slot) => slot.each({ write })));
  await Promise.all(slots.flatMap((slot) => slot.end()));
}

/** Divides a language's pages so that all slots finish at about the same time. */
function batchesOf(pages: readonly PrerenderedPage[], language: LanguageId) {
  const own = pages.filter((page) => page.language === language);
  return Array.from({ length: Math.ceil(own.length / 40) }, (_, i) => ({
    language,
    render: own.slice(40 * i, 40 * (i + 1)),
  }));
}

/** A slot for one worker at a time; each language has its own worker there. */
function openSlot(program: string, shared: Shared) {
  const workers = new Map<LanguageId, ReturnType<typeof begin>>();
  return {
    in(language: LanguageId) {
      const worker = workers.get(language) ?? begin(program, language, shared);
      workers.set(language, worker);
      return worker.order;
    },
    each: (what: WorkOrder) => [...workers.values()].map(({ order }) => order(what)),
    end: () => [...workers.values()].map(({ end }) => end()),
  };
}

/** Starts a worker, which carries out its orders one after the other. */
function begin(program: string, language: LanguageId, shared: Shared) {
  const worker = new Worker(program, {
    workerData: shared,
    execArgv: [],
    // Rendering leaves a lot of short-lived garbage; a larger young generation saves a third of the time.
    resourceLimits: { maxYoungGenerationSizeMb: 128 },
    env: { ...process.env, NODE_ENV: 'production', [LANGUAGE]: language },
  });
  const failed = new Promise<never>((_, fail) => worker.on('error', fail));
  failed.catch(() => {});
  const order = (what: WorkOrder): Promise<ReadonlyMap<PageKind, Learned>> => {
    const done = new Promise<ReadonlyMap<PageKind, Learned>>((answer) =>
      worker.once('message', answer),
    );
    worker.postMessage(what);
    return Promise.race([done, failed]);
  };
  return { order, end: () => worker.terminate() };
}

/** The styles for each kind of page, from what all workers have learned about it. */
function stylesOf(outDir: string, learned: readonly ReadonlyMap<PageKind, Learned>[]): Styles {
  const kinds = new Set(learned.flatMap((each) => [...each.keys()]));
  return new Map(
    [...kinds].map((kind) => {
      const all = { ...emptyVocabulary(), sheets: new Set<string>() };
      for (const { classes, tags, sheets } of learned.flatMap((each) => each.get(kind) ?? [])) {
        for (const name of classes) all.classes.add(name);
        for (const tag of tags) all.tags.add(tag);
        for (const sheet of sheets) all.sheets.add(sheet);
      }
      // Each language's build has the same sheets under different names: count them once.
      const css = new Set(
        [...all.sheets].map((sheet) => readFileSync(join(outDir, sheet), 'utf8')),
      );
      return [kind, criticalCss([...css].join(''), all)];
    }),
  );
}

/**
 * Files that people may replace in a folder that is served. Servers prefer a compressed file even if it is
 * older than the original, so these get none.
 */
const replaceable = new Set(['sw.js', 'organisation.json']);

const compressed = new Set(['.css', '.js', '.json', '.md', '.svg', '.txt', '.webmanifest', '.xml']);

/**
 * Compresses the client's build as well as possible: once, for countless downloads.
 *
 * @throws Error when a file cannot be read or written
 */
export function compressAssets(outDir: string): void {
  for (const path of filesIn(outDir)) {
    if (!compressed.has(extname(path)) || statSync(path).size < 200) continue;
    if (replaceable.has(relative(outDir, path))) continue;
    const content = readFileSync(path);
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${path}.br`, brotli(content, 11));
  }
}
