/** The parts of the benchmark, each with its rows of the table and the targets for its figures. */
import { join } from 'node:path';
import { root } from '../scripts/build/paths.ts';
import { readModule } from '../scripts/build/read-module.ts';
import { readFlows } from '../scripts/flows/at.ts';
import { reading } from '../vite.config.ts';
import { type Conditions, fast, slow, slowCpu } from './browser.ts';
import { checkTimes } from './measures/checkTimes.ts';
import { faultShown } from './measures/faultShown.ts';
import { firstQuestions } from './measures/firstQuestion.ts';
import { type FirstView, firstView } from './measures/firstView.ts';
import { type Heap, heapGrowth, VISITS } from './measures/heap.ts';
import { insight as measureInsight } from './measures/insight.ts';
import type { Measuring } from './measures/measuring.ts';
import { nextQuestions, type Pace } from './measures/nextQuestion.ts';
import { exact, kilobytes, ms, type Row, ratio } from './report.ts';
import { bases, subjects } from './subjects.ts';

interface Setting extends Measuring {
  /** Reports progress. */
  readonly tell: (doing: string) => void;
}

const { static: fixed, plain, product } = subjects;
const all = [fixed, plain, product];

/** One initial TCP window: ten segments, less the headers. */
const WINDOW = 14_000;
const MOST_SCRIPT = 125_000;

/** @returns the measurements of a subject */
function of<Value>(values: ReadonlyMap<string, Value>, { name }: { name: string }): Value {
  const value = values.get(name);
  if (value === undefined) throw new Error(`${name} was not measured`);
  return value;
}

async function load(setting: Setting): Promise<Row[]> {
  const under = async (conditions: Conditions): Promise<Row[]> => {
    setting.tell(`the first question, ${conditions.name}`);
    const found = await firstQuestions(setting, conditions, all);
    const usable = (subject: { name: string }) => of(found, subject).usable;
    const taken = (subject: { name: string }) => ms(of(found, subject).takenOver ?? Number.NaN);
    return [
      {
        what: `first question usable, ${conditions.name}`,
        static: ms(usable(fixed)),
        plain: ms(usable(plain)),
        product: ms(usable(product)),
        verdict: ratio(usable(product), usable(fixed), 1.15, 'static'),
      },
      {
        what: `answers stay in the page, ${conditions.name}`,
        plain: taken(plain),
        product: taken(product),
      },
    ];
  };
  return [...(await under(slow)), ...(await under(fast))];
}

async function answers(setting: Setting): Promise<Row[]> {
  const under = async (conditions: Conditions, pace: Pace): Promise<Row[]> => {
    setting.tell(`the next question, answered ${pace}, ${conditions.name}`);
    const found = await nextQuestions(setting, conditions, all, pace);
    const row = (part: 'p50' | 'p95'): Row => ({
      what: `answered ${pace}, next question painted, ${part}, ${conditions.name}`,
      static: ms(of(found, fixed)[part]),
      plain: ms(of(found, plain)[part]),
      product: ms(of(found, product)[part]),
    });
    const { p50, p95 } = of(found, product);
    const most = limits[pace](conditions);
    return [
      { ...row('p50'), verdict: exact(`at most ${most.p50} ms`, p50 <= most.p50) },
      { ...row('p95'), verdict: exact(`at most ${most.p95} ms`, p95 <= most.p95) },
    ];
  };
  return [
    ...(await under(slowCpu, 'at once')),
    ...(await under(slow, 'at once')),
    ...(await under(slow, 'after rest')),
    ...(await under(fast, 'after rest')),
  ];
}

/** In milliseconds: a tenth of a second feels instant. */
const limits: Record<Pace, (under: Conditions) => { p50: number; p95: number }> = {
  'at once': ({ line }) => (line ? { p50: 100, p95: 200 } : { p50: 40, p95: 100 }),
  'after rest': () => ({ p50: 100, p95: 100 }),
};

async function bytes(setting: Setting): Promise<Row[]> {
  setting.tell('the bytes of the first view');
  const at = (address: string) => firstView(setting, address);
  const [limit, other] = [await at(fixed.address), await at(plain.address)];
  const rowsOf = (name: string, view: FirstView, isCompared: boolean): Row[] => {
    const row = (what: string, told: (view: FirstView) => string): Row => ({
      what: `${name}: ${what}`,
      ...(isCompared && { static: told(limit), plain: told(other) }),
      product: told(view),
    });
    const packed = (part: 'critical' | 'scripts' | 'all') => (of: FirstView) =>
      `${kilobytes(of[part].gzip)} / ${kilobytes(of[part].brotli)}`;
    return [
      {
        ...row('HTML and CSS, gzip / brotli', packed('critical')),
        verdict: exact(`at most ${kilobytes(WINDOW)} gzip`, view.critical.gzip <= WINDOW),
      },
      {
        ...row('JS, gzip / brotli', packed('scripts')),
        verdict: exact(`at most ${kilobytes(MOST_SCRIPT)} gzip`, view.scripts.gzip <= MOST_SCRIPT),
      },
      {
        ...row('scripts that block the first paint', ({ blocking }) => String(blocking.length)),
        verdict: exact('none', view.blocking.length === 0),
      },
      row('all bytes, gzip / brotli', packed('all')),
      row('requests', ({ requests }) => String(requests)),
    ];
  };
  return [
    ...rowsOf('first question', await at(product.address), true),
    ...rowsOf('home', await at(bases.product), false),
  ];
}

/** An object without properties, as V8 stores it: three words of four bytes. */
const SMALLEST = 12;

async function heap(setting: Setting): Promise<Row[]> {
  setting.tell(`the heap, ${setting.runs + 1} times ${VISITS} visits each`);
  const found = await heapGrowth(setting, [plain, product]);
  const row = (what: string, part: keyof Heap, told: (value: number) => string): Row => ({
    what: `heap growth with ${VISITS} visits: ${what}`,
    plain: told(of(found, plain)[part]),
    product: told(of(found, product)[part]),
  });
  const { kept, nodes, listeners } = of(found, product);
  return [
    {
      ...row('what scripts keep', 'kept', kilobytes),
      verdict: exact(
        `none: not the smallest object a visit, ${SMALLEST} bytes`,
        kept < SMALLEST * VISITS,
      ),
    },
    { ...row('nodes of the page', 'nodes', String), verdict: exact('none', nodes <= 0) },
    { ...row('listeners', 'listeners', String), verdict: exact('none', listeners <= 0) },
    row("the browser's machine code and caches", 'own', kilobytes),
  ];
}

/** Chromium slows pages but not their workers: the check's time is multiplied by the slowdown. */
async function faults(setting: Setting): Promise<Row[]> {
  setting.tell('a fault in the workshop');
  const { guide, early, whole } = checkTimes(await readFlows(), setting.runs);
  const shown = await faultShown(setting, slowCpu);
  const all = shown + (slowCpu.cpu - 1) * early;
  return [
    { what: `check of ${guide}, all but the endings’ proof`, product: ms(early) },
    { what: `check of ${guide}, all of it`, product: ms(whole) },
    {
      what: `a fault in the workshop shown at its field, ${slowCpu.name}`,
      product: ms(all),
      verdict: exact('at most 1000 ms', all <= 1_000),
    },
  ];
}

/** Milliseconds in which a large helpdesk's calls of a year should be counted, on an idle machine. */
const MOST_COUNTING = 3_000;
/** In milliseconds: shorter blocks go unnoticed. */
const MOST_BLOCKED = 100;

async function insight(setting: Setting): Promise<Row[]> {
  setting.tell('making up 100,000 calls');
  const { module } = await readModule<typeof import('./calls.ts')>('bench/calls.ts', reading);
  const file = join(root, '.cache/bench/calls.jsonl');
  module.writeCalls(file, 100_000);
  setting.tell('100,000 calls, counted in the workshop');
  const { counted, block, parsed } = await measureInsight(setting, file);
  const what = '100,000 calls counted in the workshop';
  return [
    {
      what,
      product: ms(counted),
      verdict: exact(`at most ${MOST_COUNTING} ms`, counted <= MOST_COUNTING),
    },
    { what: 'the same file, its lines parsed and nothing else', product: ms(parsed) },
    { what: `${what}: times the parsing`, product: (counted / parsed).toFixed(1) },
    {
      what: `${what}: longest block of the page`,
      product: ms(block),
      verdict: exact(`at most ${MOST_BLOCKED} ms`, block <= MOST_BLOCKED),
    },
  ];
}

export const parts = { load, answers, bytes, heap, faults, insight };
