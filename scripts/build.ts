/**
 * `npm run build`: the builds for browsers, one for each language, and the one that renders, side by
 * side; then every page as HTML.
 *   --languages en,fr   the languages of the guide room; all by default, English always
 *   --outDir <folder>   where to build; `dist` by default
 *   --base <path>       where the application will be on its server: `/help/`
 *   --origin <origin>   what the site's addresses begin with, for search engines and the sitemap:
 *                       https://help.example.org
 *   --precompress       compressed files (.gz, .br) beside all others, for servers that send them
 *   --refuse-due        fails if a record is due to be compared with its document again; by default that is
 *                       only a warning
 * FRAME_ANCESTORS: origins that may show the application in a frame, in addition to those of `framedBy`
 * in public/organisation.json; none by default.
 * PRERENDER_CAP: how many transcripts of one flow are prerendered at most, not counting their
 * hand-overs; 120 by default.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type LanguageId, SOURCE } from '../src/language/languages.ts';
import { listing, readBuilt } from './build/built-files.ts';
import { DATA, folderOf, STAFF } from './build/flow-data.ts';
import { LANGUAGE, LANGUAGES, readLanguages, siteLanguages } from './build/language.ts';
import { NOWHERE, type PrerenderedPage } from './build/page-files.ts';
import { root } from './build/paths.ts';
import { compressAssets, prerenderAll } from './build/prerender.ts';
import { writePublished } from './build/published-files.ts';
import { writeServerFiles } from './build/server-files.ts';
import { readSources, shareSources } from './build/sources.ts';
import { writeScript } from './build/standalone-script.ts';
import { addressesOf } from './build/transcripts.ts';
import { writeWorker } from './build/worker.ts';

type PrerenderWorker = typeof import('./build/prerender-worker.ts');

const { values } = parseArgs({
  options: {
    outDir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    origin: { type: 'string', default: '' },
    languages: { type: 'string', default: siteLanguages().join(',') },
    precompress: { type: 'boolean', default: false },
    'refuse-due': { type: 'boolean', default: false },
  },
});
if (!/^\/(.+\/)?$/.test(values.base)) {
  console.error(
    `--base ${values.base}: the path has to begin and end with a slash, such as /help/`,
  );
  process.exit(1);
}
if (!/^(https?:\/\/[^/\s]+)?$/.test(values.origin)) {
  console.error(
    `--origin ${values.origin}: this is not an origin, such as https://help.example.org`,
  );
  process.exit(1);
}
const siteIn = readLanguages(values.languages);
process.env[LANGUAGES] = siteIn.join(',');
const outDir = resolve(root, values.outDir);
const cap = Number(process.env.PRERENDER_CAP ?? 120);

function vite(language: LanguageId, ...args: string[]): Promise<void> {
  const program = join(root, 'node_modules/vite/bin/vite.js');
  const all = [program, 'build', '--logLevel', 'warn', '--emptyOutDir', ...args];
  const env = { ...process.env, [LANGUAGE]: language };
  return new Promise((done, fail) => {
    spawn(process.execPath, all, { cwd: root, stdio: 'inherit', env }).on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`vite build ${args.join(' ')} failed`)),
    );
  });
}

/** Builds for browsers, each language in its own folder, which is moved into place at the end. */
async function buildForBrowsers(): Promise<void> {
  const folderFor = (language: LanguageId) => join(own, language);
  await Promise.all(
    siteIn.map((language) =>
      vite(
        language,
        ...['--base', values.base + folderOf(language)],
        ...['--outDir', language === SOURCE ? outDir : folderFor(language)],
      ),
    ),
  );
  for (const language of siteIn)
    if (language !== SOURCE) renameSync(folderFor(language), join(outDir, language));
}

/**
 * A flow that breaks a rule could mislead somebody, so it is not built.
 *
 * @throws Error that names the flow and step of every fault
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

type Addressed = Omit<PrerenderedPage, 'language' | 'languages'>;

/**
 * Warns about records that are overdue for comparison with their documents.
 *
 * @throws Error if any are overdue and --refuse-due is given
 */
async function tellDue(): Promise<void> {
  const { dueNotice, records } = await readSources();
  const today = new Date().toISOString().slice(0, 10);
  const told = dueNotice(records, today, values['refuse-due']);
  if (told !== undefined) console.warn(told);
}

/** The pages to prerender in a language. */
async function pagesIn(language: LanguageId): Promise<Addressed[]> {
  const { allFlows, codedProducts, codeSheets, guideOf, products, records } =
    await readSources(language);
  const { allFlows: written, revisionOf } = await readSources();
  const codes = codedProducts(products).flatMap((product) => [
    { address: `/codes/${product.codes.path}` },
    ...codeSheets(products, product, records, allFlows).codes.map(({ address, meaning }) => ({
      address,
      description: meaning,
    })),
  ]);
  const revisions = new Map(Object.entries(written).map(([id, flow]) => [id, revisionOf(flow)]));
  const guides = [...addressesOf(allFlows, cap)].flatMap(([id, addresses]) => {
    const flow = allFlows[id];
    const description = flow && guideOf(flow).summary;
    return addresses.map(({ address, flows, isFurther, canonical }) => ({
      address,
      isFurther,
      canonical,
      description,
      revision: flows.map((passed) => revisions.get(passed)).join('.'),
    }));
  });
  const others = ['/', NOWHERE, '/guides', '/codes', '/open'].map((address) => ({ address }));
  const all = [...others, ...codes, ...guides];
  // Other languages get only the shortest way to each step: the application answers the rest.
  return language === SOURCE ? all : all.filter((page) => !('isFurther' in page && page.isFurther));
}

/** All pages to prerender. */
async function pages(): Promise<PrerenderedPage[]> {
  const lists = await Promise.all(
    siteIn.map(async (language) => ({ language, list: await pagesIn(language) })),
  );
  const written = new Map<string, LanguageId[]>();
  for (const { language, list } of lists)
    for (const { address } of list)
      written.set(address, [...(written.get(address) ?? []), language]);
  return lists.flatMap(({ language, list }) =>
    list.map((page) => ({ ...page, language, languages: written.get(page.address) ?? [] })),
  );
}

// The caller may have set another mode, as test runners do.
process.env.NODE_ENV = 'production';
const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
const own = mkdtempSync(join(root, 'node_modules/.build-'));
const serverDir = join(own, 'server');
try {
  await shareSources(own);
  await refuseFaults();
  await tellDue();
  const [what] = await Promise.all([
    pages(),
    buildForBrowsers(),
    vite(
      SOURCE,
      ...['--ssr', 'scripts/build/prerender-worker.ts'],
      ...['--base', values.base, '--outDir', serverDir],
    ),
  ]);
  console.log(`built after ${seconds()} s`);
  const worker = join(serverDir, 'prerender-worker.js');
  const isCompressed = values.precompress;
  const { base, origin } = values;
  await prerenderAll({
    outDir,
    worker,
    base,
    origin,
    languages: siteIn,
    pages: what,
    isCompressed,
  });
  const { laterModules }: PrerenderWorker = await import(pathToFileURL(worker).href);
  const { flowFiles } = await readSources();
  const staffs = siteIn.flatMap((language) =>
    Object.keys(flowFiles).map((id) => `${DATA}/${folderOf(language)}${STAFF}${id}`),
  );
  const { onlyBehind } = readBuilt(outDir, SOURCE);
  const apart = onlyBehind(await laterModules(['apart']));
  const opened = await laterModules(['when opened', 'apart']);
  const rooms = onlyBehind(new Set([...opened, ...staffs]));
  for (const language of siteIn)
    rmSync(join(outDir, folderOf(language), dirname(listing)), { recursive: true });
  const kept = await writeWorker(outDir, { rooms, apart }, siteIn);
  await writeScript(outDir, 'embed.js', 'src/embed/element.ts', {
    define: { FOLDERS: JSON.stringify(siteIn.filter((language) => language !== SOURCE)) },
  });
  const published = await writePublished(outDir, { languages: siteIn, base, origin }, what);
  writeServerFiles(outDir, base, siteIn);
  if (isCompressed) compressAssets(outDir);
  console.log(`${kept.count} files, ${Math.round(kept.size / 1000)} kB, are kept for use offline`);
  console.log(`${what.length} pages prerendered, ${published} files for programs written`);
  console.log(`all done after ${seconds()} s`);
} finally {
  rmSync(own, { recursive: true, force: true });
}
