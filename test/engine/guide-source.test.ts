import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { facts } from '../../flows/facts.ts';
import { exportName } from '../../flows/files.ts';
import { records } from '../../flows/records/index.ts';
import * as sheets from '../../flows/records/sheet.ts';
import { writeTypeScript } from '../../src/engine/authoring/guideSource.ts';
import type { Flow } from '../../src/engine/flow.ts';
import { guideFileOf } from '../../src/engine/guideFile.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = Object.values(allFlows).map((flow) => ({
  flow,
  ...writeTypeScript(guideFileOf(flow), facts),
}));

describe('the TypeScript of a guide file', () => {
  // Where the formatter and the importer look; it is gone afterwards.
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(root, 'test/generated-'));
    writeFileSync(
      join(folder, 'build.ts'),
      `export * from '${relative(folder, join(root, 'flows/build.ts'))}';\n`,
    );
    for (const { path, guide } of sources) {
      const file = join(folder, path.replace('flows/', ''));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, guide);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is formatted as all files are', () => {
    const biome = join(root, 'node_modules/.bin/biome');
    expect(() =>
      execFileSync(biome, ['check', '--error-on-warnings', folder], { cwd: root, stdio: 'pipe' }),
    ).not.toThrow();
  });

  test.each(sources)('$path makes the same machine', async ({ flow, path, ...added }) => {
    const file = join(folder, path.replace('flows/', ''));
    const module: Record<string, Flow> = await import(/* @vite-ignore */ file);
    expect(module[exportName(flow.id)]?.config).toEqual(flow.config);
    expect([added.facts, added.records, added.apart]).toEqual(['', '', '']);
  });
});

/** Evaluates entries of a list or an object with what they are written with. */
const evaluated = (source: string, names: object) =>
  new Function(...Object.keys(names), `return ${source};`)(...Object.values(names));

it('has entries of records that are the same records', () => {
  const [flow] = Object.values(allFlows);
  if (flow === undefined) throw new Error('there are no flows');
  const file = { ...guideFileOf(flow), records: [...records] };
  const source = writeTypeScript(file, facts);
  expect(evaluated(`[${source.records}]`, sheets)).toEqual(records);
  const pairs: string[][] = evaluated(`[${source.apart}]`, {});
  for (const { id, confusedWith } of records)
    for (const other of confusedWith)
      expect(pairs.filter((pair) => pair.includes(id) && pair.includes(other.id))).toEqual([
        expect.arrayContaining([other.difference]),
      ]);
});

it('has an entry for each fact that is new', () => {
  const flow = allFlows['activation-code-expired'];
  if (flow === undefined) throw new Error('there is no such flow');
  const source = writeTypeScript(guideFileOf(flow), {});
  const how = (name: string) => (text: string, about?: string) => ({
    how: name,
    text,
    ...(about !== undefined && { about }),
  });
  const names = {
    says: how('says'),
    read: how('read'),
    done: how('done'),
    measured: how('measured'),
  };
  const entries: Record<string, unknown> = evaluated(`({${source.facts}})`, names);
  expect(Object.keys(entries)).toContain('message-code-expired');
  for (const [id, entry] of Object.entries(entries))
    expect(entry).toEqual({ ...facts[id as keyof typeof facts], how: expect.any(String) });
});
