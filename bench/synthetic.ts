/**
 * Copies of this project that hold many more flows, or one that is very long: the build is the
 * project's own, and nothing in it knows that it is measured.
 */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { exportName } from '../flows/files.ts';
import { type Flow, flow } from '../src/engine/flow.ts';
import { root, run } from './process.ts';

/** What a copy holds besides the flows of today. */
export interface Synthetic {
  /** How many flows of `stepsEach` steps. */
  readonly flows: number;
  readonly stepsEach: number;
}

/** What a build reads. */
const copied = [
  'src',
  'flows',
  'scripts',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'lingui.config.ts',
];

/** The id of the synthetic flow with a number. */
export const syntheticId = (number: number): string => `synthetic-${number}`;

/**
 * An answer that skips this many steps keeps every step within reach of an address, which holds 200
 * answers at most.
 */
const SKIP = 40;

/**
 * Writes a copy of the project with synthetic flows.
 *
 * @param folder where to; what was there is removed
 * @param synthetic what it holds besides
 */
export async function writeProject(folder: string, synthetic: Synthetic): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const each of copied) cpSync(join(root, each), join(folder, each), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const config of configs(synthetic))
    writeFileSync(
      join(folder, 'flows/entrust', `${config.id}.ts`),
      [
        "import { flow } from '../../src/engine/flow.ts';",
        `export const ${exportName(config.id)} = flow.createMachine(${JSON.stringify(config)});\n`,
      ].join('\n\n'),
    );
  await run(['--import', 'tsx', 'scripts/flows.ts', 'lock'], { cwd: folder });
}

/** @returns the synthetic flows, as such a copy holds them */
export const syntheticFlows = (synthetic: Synthetic): Flow[] =>
  configs(synthetic).map((config) => flow.createMachine(config));

function configs({ flows, stepsEach }: Synthetic) {
  const speak = speakerOf(vocabulary());
  return Array.from({ length: flows }, (_, number) =>
    flowConfig(syntheticId(number), stepsEach, speak),
  );
}

/** Says so many words, always the same in the same order. */
type Speak = (words: number) => string;

/** @returns the words of today's flows: text made of them packs about as well as real text */
function vocabulary(): readonly string[] {
  const folder = join(root, 'flows/entrust');
  const text = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  return [...new Set(text.match(/\b[a-z]{2,12}\b/g))];
}

function speakerOf(words: readonly string[]): Speak {
  const random = xoroshiro128plus(1);
  return (count) =>
    Array.from({ length: count }, () => words[uniformInt(random, 0, words.length - 1)]).join(' ');
}

/** Questions in a row, each with the way to the next, a way that skips some, and one to an end. */
function flowConfig(id: string, steps: number, speak: Speak) {
  const node = (number: number) => (number < steps - 1 ? `step${number}` : 'end');
  const cites = ['ENT-03-CODE-EXPIRED'];
  const voices = () => ({ lead: speak(12), say: speak(20), note: speak(15), cites });
  const answer = (target: string) => ({
    target,
    meta: { label: speak(4), caller: [speak(8), speak(8)] },
  });
  const questions = Array.from({ length: steps - 1 }, (_, number) => [
    node(number),
    {
      // The number keeps the headings of a flow apart.
      meta: {
        kind: 'question' as const,
        text: `${speak(7)} ${number}?`,
        why: speak(10),
        ...voices(),
      },
      on: {
        yes: answer(node(number + 1)),
        no: answer(node(number + SKIP)),
        'not-sure': answer('end'),
      },
    },
  ]);
  return {
    id,
    initial: node(0),
    meta: {
      kind: 'guide' as const,
      product: 'entrust' as const,
      title: speak(5),
      summary: speak(10),
      symptoms: [speak(3), speak(3), speak(4)],
    },
    states: {
      ...Object.fromEntries(questions),
      end: {
        type: 'final' as const,
        meta: {
          kind: 'information' as const,
          text: `${speak(6)}.`,
          facts: [speak(8)],
          ...voices(),
        },
      },
    },
  };
}
