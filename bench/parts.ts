/** The parts of the benchmark, each with its rows of the table and the targets of its figures. */
import { type Bench, type Conditions, fast, slow } from './browser.ts';
import { firstQuestions } from './measures/firstQuestion.ts';
import { type FirstView, firstView } from './measures/firstView.ts';
import { type Heap, heapGrowth, VISITS } from './measures/heap.ts';
import { nextQuestions } from './measures/nextQuestion.ts';
import { type Scaled, type Size, scaled } from './measures/scale.ts';
import { exact, kilobytes, ms, type Row, ratio, seconds } from './report.ts';
import type { Served } from './server.ts';
import { bases, subjects } from './subjects.ts';

interface Setting {
  readonly bench: Bench;
  readonly served: Served;
  /** The style sheet of the product's pages. */
  readonly style: string;
  readonly runs: number;
  /** How many flows there are, or how long a flow is, where that is measured. */
  readonly sizes: readonly Size[];
  /** Says what is being done. */
  readonly tell: (doing: string) => void;
}

const { static: fixed, plain, product } = subjects;
const all = [fixed, plain, product];

/** One initial TCP window: ten segments, less what headers take. */
const WINDOW = 14_000;
const MOST_SCRIPT = 120_000;

const measuring = ({ bench, served, runs }: Setting) => ({ bench, runs, origin: served.origin });

/** @returns what was measured of a subject */
function of<Value>(values: ReadonlyMap<string, Value>, { name }: { name: string }): Value {
  const value = values.get(name);
  if (value === undefined) throw new Error(`${name} was not measured`);
  return value;
}

async function load(setting: Setting): Promise<Row[]> {
  const under = async (conditions: Conditions): Promise<Row[]> => {
    setting.tell(`the first question, ${conditions.name}`);
    const found = await firstQuestions(measuring(setting), conditions, all);
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
  const under = async (conditions: Conditions): Promise<Row[]> => {
    setting.tell(`the next question, ${conditions.name}`);
    const found = await nextQuestions(measuring(setting), conditions, all);
    const row = (part: 'p50' | 'p95'): Row => ({
      what: `answer to next question painted, ${part}, ${conditions.name}`,
      static: ms(of(found, fixed)[part]),
      plain: ms(of(found, plain)[part]),
      product: ms(of(found, product)[part]),
    });
    const { p95 } = of(found, product);
    return [
      row('p50'),
      { ...row('p95'), verdict: ratio(p95, of(found, plain).p95, 1, 'plain React') },
    ];
  };
  return [...(await under(slow)), ...(await under(fast))];
}

async function bytes(setting: Setting): Promise<Row[]> {
  setting.tell('the bytes of the first view');
  const at = (address: string) => firstView(measuring(setting), address);
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

/** An object of no properties, as V8 keeps it: three words of four bytes. */
const SMALLEST = 12;

async function heap(setting: Setting): Promise<Row[]> {
  setting.tell(`the heap, ${setting.runs + 1} times ${VISITS} visits each`);
  const found = await heapGrowth(measuring(setting), [plain, product]);
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

/** How much more a flow may cost, or a page, where there are more flows. */
const SAME = 1;

/** In bytes: files with other names pack a little differently. */
const NAMES = 100;

async function scale(setting: Setting): Promise<Row[]> {
  const { bench, served, style, runs, sizes: wanted, tell } = setting;
  const found = await scaled({ bench, runs, served, style, wanted }, tell);
  const [least] = found;
  if (least === undefined) return [];
  const perFlow = (of: Scaled) => of.built.product / of.size.flows;
  return found.flatMap((each, i): Row[] => {
    const { size, built, views, questions, home, replayed } = each;
    const before = found[i - 1];
    const three = (told: (name: 'static' | 'plain' | 'product') => string) => ({
      static: told('static'),
      plain: told('plain'),
      product: told('product'),
    });
    // The flow of many steps is compared with nothing smaller: it is measured for itself.
    const isMore = before !== undefined && size.flows > before.size.flows;
    return [
      {
        what: `${size.name}: build`,
        ...three((name) => seconds(built[name])),
        ...(isMore && {
          verdict: ratio(perFlow(each), perFlow(before), SAME, `${before.size.name}, a flow`),
        }),
      },
      {
        what: `${size.name}: first view, all bytes, gzip`,
        ...three((name) => kilobytes(views[name].all.gzip)),
        ...(isMore && {
          verdict: exact(
            `as many as with ${least.size.name}`,
            Math.abs(views.product.all.gzip - least.views.product.all.gzip) <= NAMES,
          ),
        }),
      },
      {
        what: `${size.name}: home, HTML and CSS / all bytes, gzip`,
        product: `${kilobytes(home.critical.gzip)} / ${kilobytes(home.all.gzip)}`,
      },
      {
        what: `${size.name}: first question usable, ${slow.name}`,
        ...three((name) => ms(questions[name].usable)),
        ...(isMore && {
          verdict: ratio(
            questions.product.usable,
            least.questions.product.usable,
            SAME,
            least.size.name,
          ),
        }),
      },
      {
        what: `${size.name}: replay of ${replayed.answers} answers`,
        product: ms(replayed.ms),
      },
    ];
  });
}

export const parts = { load, answers, bytes, heap, scale };
export type Part = keyof typeof parts;
