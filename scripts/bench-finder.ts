/**
 * `npm run bench:finder`: how long the finder takes for each key that is pressed, and how large its
 * index is, at today's content and at ten and a hundred times as much. In Node, and in Chromium
 * slowed down four times at ten times the content: there no key may take more than 50 ms.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import type { FinderIndex, GuideEntry, Passage, RecordEntry } from '../src/finder/search/model.ts';
import { bundled } from './build/bundle.ts';
import { finderIndex } from './vite/finder.ts';

type Build = typeof import('../src/finder/search/build.ts');
type Finder = typeof import('../src/finder/search/find.ts');

/** What is typed, key by key. */
const typed = [
  '1007',
  'STAT_OTP_INCORRECT',
  'Error code: networking (503)',
  'my activation code has expired',
  'acount loked after too many atempts',
  'I don’t get a text message with the code',
  'cannot scan the cronto picture with the app',
  'The soft token could not be activated because the activation code has expired.',
  'push notification does not arrive on my phone',
  'wether forecast for tomorow',
];
const times = [1, 10, 100] as const;
const MOST_MS = 50;
/** Everything is typed this often, each time into a finder that was just loaded. */
const RUNS = 5;

interface Run {
  readonly loaded: number;
  readonly took: readonly number[];
}

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { indexOf } = (await runnerImport<Build>(file('src/finder/search/build.ts'))).module;
const { createFinder } = (await runnerImport<Finder>(file('src/finder/search/find.ts'))).module;

const today = await finderIndex();
const rows: Record<string, Record<string, string | number>> = {};
for (const factor of times) {
  const index = grown(today, factor);
  const json = JSON.stringify(index);
  const runs = Array.from({ length: factor < 100 ? RUNS : 1 }, () => {
    const started = performance.now();
    const find = createFinder(JSON.parse(json));
    const loaded = performance.now() - started;
    const took = typed.flatMap(prefixes).map((prefix) => {
      const start = performance.now();
      find(prefix, { isTyping: true });
      return performance.now() - start;
    });
    return { loaded, took };
  });
  const { loaded, took } = medians(runs);
  rows[`Node, ${factor}x`] = {
    'guides and records': index.guides.length + index.records.length,
    'index, gzip': `${(gzipSync(json).length / 1000).toFixed(0)} kB`,
    'load, ms': loaded.toFixed(0),
    ...summary(took),
  };
}

const path =
  process.env.CHROME_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
let worst: number | undefined;
try {
  const { loaded, took } = medians(await inBrowser(grown(today, 10), 4));
  worst = Math.max(...took);
  rows['Chromium, 10x, CPU slowed 4x'] = {
    'guides and records': 10 * (today.guides.length + today.records.length),
    'load, ms': loaded.toFixed(0),
    ...summary(took),
  };
} catch (error) {
  console.error(
    `Chromium could not be measured: ${error instanceof Error ? error.message : error}`,
  );
  console.error(
    'Set CHROME_PATH to a Chromium or Chrome, or run “npx playwright install chromium”.',
  );
  process.exitCode = 1;
}

console.table(rows);
if (worst !== undefined && worst > MOST_MS) {
  console.error(`One key took ${worst.toFixed(0)} ms; none may take more than ${MOST_MS} ms.`);
  process.exitCode = 1;
}

/** For each key the median of all runs: what other programs do meanwhile does not count. */
function medians(runs: readonly Run[]): Run {
  const median = (values: readonly number[]) =>
    [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
  return {
    loaded: median(runs.map(({ loaded }) => loaded)),
    took: (runs[0]?.took ?? []).map((_, i) => median(runs.map(({ took }) => took[i] ?? 0))),
  };
}

function prefixes(text: string): string[] {
  return Array.from(text, (_, i) => text.slice(0, i + 1));
}

function summary(took: readonly number[]) {
  const sorted = [...took].sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(2);
  return {
    keys: took.length,
    'median, ms': at(0.5),
    '95 of 100, ms': at(0.95),
    'worst, ms': at(1),
  };
}

/**
 * @param index the index of today
 * @param factor how many times as much content there is to be
 * @returns an index with as many copies, each with codes and about every third word of its own
 */
function grown(index: FinderIndex, factor: number): FinderIndex {
  const copies = Array.from({ length: factor }, (_, n) => n);
  const own = (n: number, text: string) =>
    n === 0
      ? text
      : text.replace(/\p{L}{5,}/gu, (word) =>
          (word.length * 7 + word.charCodeAt(1) + n) % 3 === 0 ? `${word}${syllables(n)}` : word,
        );
  const passages = (n: number, list: readonly Passage[]): Passage[] =>
    list.map(([kind, text]) => [kind, own(n, text)]);
  const guide =
    (n: number) =>
    (entry: GuideEntry): GuideEntry => ({
      ...entry,
      id: n === 0 ? entry.id : `${entry.id}-${n}`,
      passages: passages(n, entry.passages),
    });
  const record =
    (n: number) =>
    (entry: RecordEntry): RecordEntry => ({
      ...entry,
      id: n === 0 ? entry.id : `${entry.id}-${n}`,
      codes: n === 0 ? entry.codes : entry.codes.map((code) => `${n}${code}`),
      names: n === 0 ? entry.names : entry.names.map((name) => `${name}_${n}`),
      passages: passages(n, entry.passages),
    });
  return indexOf({
    ...index,
    guides: copies.flatMap((n) => index.guides.map(guide(n))),
    records: copies.flatMap((n) => index.records.map(record(n))),
  });
}

/** A few letters that tell one copy from another. */
function syllables(n: number): string {
  const parts = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'ru'];
  return Array.from(String(n), (digit) => parts[Number(digit)]).join('');
}

/** Types everything in a page whose processor is slowed down. */
async function inBrowser(index: FinderIndex, slower: number): Promise<Run[]> {
  const script = await bundled('src/finder/search/find.ts', 'finder');
  const browser = await chromium.launch({
    ...(path !== undefined && { executablePath: path }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const task = { json: JSON.stringify(index), texts: typed.flatMap(prefixes) };
    const runs: Run[] = [];
    for (let run = 0; run < RUNS; run += 1)
      runs.push(
        await page.evaluate(async ({ json, texts }) => {
          const { createFinder: create } = (window as unknown as { finder: Finder }).finder;
          const started = performance.now();
          const find = create(JSON.parse(json));
          for (const text of ['1007', 'STAT_LOCKED', 'networking (503)', 'no text message'])
            find(text, { isTyping: true });
          const loaded = performance.now() - started;
          const took: number[] = [];
          for (const prefix of texts) {
            // Between two keys a page has time for other things.
            await new Promise((resume) => setTimeout(resume, 15));
            const start = performance.now();
            find(prefix, { isTyping: true });
            took.push(performance.now() - start);
          }
          return { loaded, took };
        }, task),
      );
    return runs;
  } finally {
    await browser.close();
  }
}
