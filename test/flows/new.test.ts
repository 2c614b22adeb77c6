import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { products } from '../../flows/products.ts';
import { records } from '../../flows/records/index.ts';
import { type Library, newFlow, newProduct } from '../../scripts/flows/new.ts';

const root = mkdtempSync(join(process.cwd(), 'node_modules/.new-flow-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
for (const each of ['flows', 'scripts', 'src', 'package.json', 'tsconfig.json', 'biome.json'])
  cpSync(each, join(root, each), { recursive: true });
symlinkSync('..', join(root, 'node_modules'), 'junction');
const library: Library = { root, products, records, flows: ['clock-drift'] };

/** What a program says, and whether it ended well. */
function run(file: string, ...args: string[]): { said: string; isFine: boolean } {
  try {
    const program = join('node_modules', file);
    const said = execFileSync(process.execPath, [program, ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { said, isFine: true };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { said: `${stdout}${stderr}`, isFine: false };
  }
}
const flows = (...args: string[]) => run('tsx/dist/cli.mjs', 'scripts/flows.ts', ...args);

describe('an author begins with a guide that runs', () => {
  it('is told each text that is still to be written, with its line, and nothing else; then all is well', () => {
    const [file = '', ...more] = newFlow(library, 'entrust', 'my-problem', 'ENT-10-SERIAL-INVALID');
    expect([file, ...more]).toEqual(['flows/entrust/my-problem.ts', 'flows/complaints.ts']);
    expect(newProduct(library, 'tin-toys', 'Tin toys')).toEqual([
      'flows/products.ts',
      'flows/records/tin-toys.ts',
      'flows/records/index.ts',
      'flows/records/documents.ts',
      'flows/tin-toys/tin-toys-first.ts',
      'flows/complaints.ts',
    ]);
    const { said, isFine } = flows('check', 'my-problem', 'tin-toys-first');
    expect(isFine).toBe(false);
    const faults = said.split('\n').filter((line) => /^flows\/[^:]*\.ts[: ]/.test(line));
    expect(faults.length).toBeGreaterThan(40);
    expect(faults.filter((line) => !line.endsWith('write it (unwritten)'))).toEqual([]);
    expect(said).toMatch(/my-problem\.ts:\d+: my-problem, step repair: steps says “TODO/);
    // What the vendor shows is there to the letter.
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toContain('The Token Serial Number you have entered is invalid.');

    for (const each of [file, 'flows/tin-toys/tin-toys-first.ts'].map((one) => join(root, one)))
      writeFileSync(each, readFileSync(each, 'utf8').replaceAll(/TODO:? ?/g, 'Now '));
    expect(flows('lock').isFine).toBe(true);
    expect(flows('check').said).toContain(' 0 faults');
  }, 120_000);

  it('is refused what cannot be an id, is taken, or rests on nothing, with what there is', () => {
    const bad =
      (...args: [string, string, string?]) =>
      () =>
        newFlow(library, ...args);
    expect(bad('entrust', 'My Problem')).toThrow(/small letters, digits and hyphens/);
    expect(bad('entrust', '../outside')).toThrow(/cannot be the id/);
    expect(bad('entrust', 'clock-drift')).toThrow(/there is a guide “clock-drift” already/);
    expect(bad('no-such', 'a-problem')).toThrow(/there are entrust, onespan-app/);
    expect(bad('entrust', 'a-problem', 'ENT-77')).toThrow(/ENT-01-OTP-CHANNEL/);
    expect(() => newProduct(library, 'entrust', 'Entrust')).toThrow(/there is a product “entrust”/);
  });

  it('is told of an answer to nowhere, and of a file that is no program, where and what to do', () => {
    const file = join(root, 'flows/entrust/my-problem.ts');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace("to('repair'", "to('repare'"));
    expect(flows('check', 'my-problem').said).toMatch(
      /^flows\/entrust\/my-problem\.ts:\d+: my-problem, step isThisIt: an answer leads to “repare”.*\n +Choose the step/m,
    );
    writeFileSync(file, text.replace('symptoms: [', 'symptoms: [['));
    expect(flows('check', 'my-problem').said).toMatch(
      /^The guides cannot be read: [\s\S]*my-problem\.ts:\d+:\d+/m,
    );
    writeFileSync(file, text);
  }, 60_000);

  it('is told which documents are to be compared again on a day, and which day is none', () => {
    const { said, isFine } = flows('due', '2099-01-01');
    expect(isFine).toBe(false);
    expect(said).toMatch(/^Entrust: .*\(ENT-.* and \d+ more\): is to be compared since 20/m);
    expect(flows('due', '2099-13-41').said).toContain('“2099-13-41” is not a date');
  }, 60_000);

  it('makes an entry of a new product before what is no vendor’s', () => {
    const entry = readFileSync(join(root, 'flows/products.ts'), 'utf8');
    expect(entry.indexOf("id: 'tin-toys'")).toBeGreaterThan(0);
    expect(entry.indexOf("id: 'tin-toys'")).toBeLessThan(entry.indexOf("id: 'front-door'"));
  });
});
