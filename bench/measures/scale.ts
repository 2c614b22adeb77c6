import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Flow } from '../../src/engine/flow.ts';
import { slow } from '../browser.ts';
import { root, run } from '../process.ts';
import type { Served } from '../server.ts';
import { median } from '../statistics.ts';
import type { Subject } from '../subjects.ts';
import { type Synthetic, syntheticFlows, syntheticId, writeProject } from '../synthetic.ts';
import { writePlain, writeStatic } from '../yardsticks/build.ts';
import { type PlainGuide, plainGuide } from '../yardsticks/plainGuide.ts';
import { type FirstQuestion, firstQuestions } from './firstQuestion.ts';
import { type FirstView, firstView } from './firstView.ts';
import type { Measuring } from './measuring.ts';

/** A size that is measured. */
export interface Size extends Synthetic {
  readonly name: string;
}

/** The sizes, by the words with which one asks for them. */
export const sizes: Readonly<Record<string, Size>> = {
  'flows-100': { name: '100 flows', flows: 100, stepsEach: 8 },
  'flows-1000': { name: '1,000 flows', flows: 1_000, stepsEach: 8 },
  'flows-5000': { name: '5,000 flows', flows: 5_000, stepsEach: 8 },
  'steps-5000': { name: 'a flow of 5,000 steps', flows: 1, stepsEach: 5_000 },
};

/** What is measured of the product and of plain React that holds all the guides; static is one page. */
type Compared = 'static' | 'plain' | 'product';

export interface Scaled {
  readonly size: Size;
  /** In milliseconds, of one build each. */
  readonly built: Readonly<Record<Compared, number>>;
  readonly views: Readonly<Record<Compared, FirstView>>;
  readonly home: FirstView;
  readonly questions: Readonly<Record<Compared, FirstQuestion>>;
  /** From the longest way that an address can hold, or the flow's length, in milliseconds. */
  readonly replayed: { readonly answers: number; readonly ms: number };
}

const guide = syntheticId(0);
const folders = join(root, '.cache/bench');

/**
 * Builds the product with more and more flows, and measures the page of the same guide in each.
 *
 * @param style the style sheet of the product's pages, for the yardsticks
 * @param wanted the sizes, smallest first
 * @returns what was measured, by size
 */
export async function scaled(
  {
    served,
    style,
    wanted,
    ...measuring
  }: Omit<Measuring, 'origin'> & { served: Served; style: string; wanted: readonly Size[] },
  tell: (doing: string) => void,
): Promise<readonly Scaled[]> {
  const { origin } = served;
  const built = new Map<Size, Awaited<ReturnType<typeof buildAll>>>();
  for (const [number, size] of wanted.entries()) {
    tell(`building with ${size.name}`);
    const site = await buildAll(`size-${number}`, size, style);
    served.add(site.sites);
    built.set(size, site);
  }
  tell(`the first question with each, ${measuring.runs} times`);
  const subjects = [...built.values()].flatMap((site) => Object.values(site.subjects));
  const questions = await firstQuestions({ origin, ...measuring }, slow, subjects);
  const results: Scaled[] = [];
  for (const [size, site] of built) {
    const each = async <Value>(of: (subject: Subject) => Promise<Value> | Value) => ({
      static: await of(site.subjects.static),
      plain: await of(site.subjects.plain),
      product: await of(site.subjects.product),
    });
    results.push({
      size,
      built: site.built,
      views: await each(({ address }) => firstView({ origin, ...measuring }, address)),
      home: await firstView({ origin, ...measuring }, site.home),
      questions: await each(({ name }) => known(questions.get(name), name)),
      replayed: await replayTime(site.flow, size.stepsEach, measuring.runs),
    });
  }
  return results;
}

function known<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`${name} was not measured`);
  return value;
}

/** Builds the product and both yardsticks with the flows of a size, and tells how long each took. */
async function buildAll(key: string, size: Size, style: string) {
  const flows = syntheticFlows(size);
  const [flow] = flows;
  if (flow === undefined) throw new Error(`${size.name}: there is no flow`);
  const bases = { static: `/${key}-static/`, plain: `/${key}-plain/`, product: `/${key}/` };
  const folder = (name: string) => join(folders, `${key}-${name}`);
  for (const name of Object.keys(bases)) rmSync(folder(name), { recursive: true, force: true });

  const project = folder('project');
  await writeProject(project, size);
  const product = await timed(() =>
    run(
      [
        '--import',
        'tsx',
        'scripts/build.ts',
        '--outDir',
        folder('product'),
        '--base',
        bases.product,
      ],
      // A page for each first question and its way to a person.
      { cwd: project, env: { PRERENDER_CAP: '1' } },
    ),
  );
  rmSync(project, { recursive: true, force: true });
  const guides = flows.map(plainGuide) as [PlainGuide, ...PlainGuide[]];
  const plain = await timed(() =>
    writePlain({ outDir: folder('plain'), base: bases.plain, style }, guides),
  );
  const fixed = await timed(() =>
    writeStatic({ outDir: folder('static'), base: bases.static, style }, guides[0], []),
  );
  const subject = (name: Compared, address: string, isLive: boolean): Subject => ({
    name: `${size.name}: ${name}`,
    address: bases[name] + address,
    isLive,
  });
  return {
    flow,
    built: { static: fixed, plain, product },
    sites: {
      [bases.static]: folder('static'),
      [bases.plain]: folder('plain'),
      [bases.product]: folder('product'),
    },
    home: bases.product,
    subjects: {
      static: subject('static', `guides/${guide}`, false),
      plain: subject('plain', '', true),
      product: subject('product', `guides/${guide}`, true),
    },
  };
}

async function timed(work: () => Promise<void> | void): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

type Transcripts = typeof import('../../src/engine/transcript.ts');

/** The engine alone, in Node.js: pages add nothing that grows with the visit but its trail. */
async function replayTime(flow: Flow, steps: number, runs: number): Promise<Scaled['replayed']> {
  const { replay, MOST_ANSWERS } = (
    await runnerImport<Transcripts>(join(root, 'src/engine/transcript.ts'))
  ).module;
  const answers = Array.from({ length: Math.min(steps - 1, MOST_ANSWERS) }, () => 'yes');
  const times: number[] = [];
  for (let each = 0; each < runs; each += 1) {
    const started = performance.now();
    const { visited } = replay({ [flow.id]: flow }, flow.id, answers);
    times.push(performance.now() - started);
    if (visited.length !== answers.length + 1) throw new Error('the replay stopped on its way');
  }
  return { answers: answers.length, ms: median(times) };
}
