import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { reading } from './vite.config.ts';

const textOf = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** The unit tests: a folder of test for each of the product's, and for what is published. */
const files = [
  ...['engine', 'flows', 'finder', 'published', 'secrets'],
  ...['rooms', 'desk', 'tickets', 'training', 'workshop'],
].flatMap((folder) =>
  readdirSync(new URL(`test/${folder}`, import.meta.url))
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => `test/${folder}/${name}`),
);

/** What stands in for a module, the clock or a part of the browser. */
const standIns =
  /@vitest-environment|'fake-indexeddb|\bvi\.(?:mock|resetModules|spyOn|stub\w+|useFakeTimers)\(/;

/** Whether others would find something as a test has left it. */
const isApart = (file: string) => standIns.test(textOf(file));

const visits = './visit.ts';

/** The flows' scenarios: the tests that walk guides and look where they come to. */
const scenarios = files
  .filter((file) => file.startsWith('test/flows/'))
  .filter((file) => textOf(file).includes(`from '${visits}'`));

/** Solves the scenarios by the tools of the MCP server instead of the engine. */
const byTools: Plugin = {
  name: 'scenarios-by-tools',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === visits && importer?.endsWith('.test.ts')
      ? fileURLToPath(new URL('test/assistants/visit.ts', import.meta.url))
      : undefined,
};

export default defineConfig({
  plugins: reading,
  resolve: {
    // A package for browsers that names no file for Node.
    alias: { '@xapi/cmi5': '@xapi/cmi5/dist/Cmi5.esm.js' },
  },
  test: {
    server: { deps: { inline: ['@xapi/cmi5'] } },
    // Property tests take longer on a busy machine; none of them measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Nothing else runs beside them: by default one processor of two would be left idle.
    maxWorkers: '100%',
    // Most of what tests make is thrown away at once: fewer, larger collections.
    execArgv: ['--max-semi-space-size=64'],
    projects: [
      {
        extends: true,
        // These keep nothing between them, so they share what they import: all flows, above all.
        test: {
          name: 'shared',
          include: files.filter((file) => !isApart(file)),
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: files.filter(isApart) } },
      {
        extends: true,
        test: { name: 'receiver', include: ['deploy/receiver/test/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        plugins: [byTools],
        test: {
          name: 'assistants',
          include: ['test/assistants/*.test.ts', ...scenarios],
          globalSetup: 'test/assistants/site.ts',
          isolate: false,
        },
      },
    ],
  },
});
