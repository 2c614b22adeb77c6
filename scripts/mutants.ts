/**
 * `npm run mutants [part of a file's name]`: puts one fault at a time into a copy of the project and
 * runs the nearest tests. A fault that no test notices has survived; one that no longer applies anywhere
 * is an error, so that none is lost when code moves. With `--fit` only that is checked.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';

/** A fault, as scripts/mutants.yaml describes it. */
interface Mutant {
  readonly file: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly tests: readonly string[];
}

/** The share of mutants that tests must notice. */
const LEAST = 0.95;
/** How many copies are tested at the same time. */
const WORKERS = 2;

const {
  values: { fit: isFitOnly },
  positionals: [only = ''],
} = parseArgs({ options: { fit: { type: 'boolean' } }, allowPositionals: true });
const listed: Record<string, Mutant[]> = parse(readFileSync('scripts/mutants.yaml', 'utf8'));
const mutants = Object.entries(listed).flatMap(([file, own]) =>
  own.map((mutant): Mutant => ({ ...mutant, file, tests: [mutant.tests].flat() })),
);
const chosen = mutants.filter(({ file }) => file.includes(only));

const misfits = mutants.filter(
  ({ file, before }) => readFileSync(file, 'utf8').split(before).length !== 2,
);
for (const { file, before } of misfits) {
  console.error(`${file}: this has to be there exactly once: ${before}`);
}
if (misfits.length > 0) process.exit(1);
if (isFitOnly) process.exit(0);

const root = mkdtempSync(join(tmpdir(), 'mutants-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
const copies = Array.from({ length: WORKERS }, (_, i) => copyTo(join(root, String(i))));

function copyTo(place: string): string {
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  for (const file of files.filter(Boolean)) cpSync(file, join(place, file));
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
  return place;
}

/** @returns whether the tests pass */
function passes(place: string, tests: readonly string[]): Promise<boolean> {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--bail', '1', ...tests];
  const child = spawn(process.execPath, args, { cwd: place, stdio: 'ignore' });
  return new Promise((done) => child.on('exit', (code) => done(code === 0)));
}

async function survives(place: string, { file, before, after, tests }: Mutant): Promise<boolean> {
  const path = join(place, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(before, () => after),
  );
  const isUnseen = await passes(place, tests);
  writeFileSync(path, text);
  return isUnseen;
}

const all = [...new Set(chosen.flatMap(({ tests }) => tests))];
if (!(await passes(copies[0] ?? root, all))) {
  console.error('The tests already fail, before any fault is seeded.');
  process.exit(1);
}

const waiting = [...chosen];
let survived = 0;
await Promise.all(
  copies.map(async (place) => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const isUnseen = await survives(place, one);
      if (isUnseen) survived += 1;
      console.log(`${isUnseen ? 'SURVIVED' : 'killed  '} ${one.file}: ${one.what}`);
    }
  }),
);
const killed = chosen.length - survived;
console.log(`${killed} of ${chosen.length} killed`);
process.exit(killed / chosen.length >= LEAST ? 0 : 1);
