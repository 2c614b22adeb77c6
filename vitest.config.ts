import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { reading } from './vite.config.ts';

/** The folders of test whose files are run with unit tests. */
const tests = (folders: string) => [`test/{${folders}}/**/*.test.{ts,tsx}`];

const visits = './visit.ts';

/** The flows' scenarios: the tests that walk guides and look where they come to. */
const scenarios = readdirSync(new URL('test/flows', import.meta.url))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/flows/${name}`)
  .filter((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8').includes(`from '${visits}'`),
  );

/** Solves the scenarios by the tools of the MCP server instead of the engine. */
const byTools: Plugin = {
  name: 'scenarios-by-tools',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === visits && importer?.endsWith('.test.ts')
      ? fileURLToPath(new URL('test/assistants/visit.ts', import.meta.url))
      : undefined,
};

/** Those that stand in for a module, the clock or a part of the browser, which others would find so. */
const apart = [
  'test/{rooms,desk,tickets,training}/**/*.test.tsx',
  'test/desk/{identity-ends,store,unsettled}.test.ts',
  'test/rooms/stored.test.ts',
  'test/tickets/{certain,outbox}.test.ts',
  'test/training/demonstration.test.ts',
];

export default defineConfig({
  plugins: reading,
  test: {
    // Property tests take longer on a busy machine; none of them measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Nothing else runs beside them: by default one processor of two would be left idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // These keep nothing between them, so they share what they import: all flows, above all.
        test: {
          name: 'shared',
          include: tests('engine,flows,finder,published,secrets,rooms,desk,tickets,training'),
          exclude: [...configDefaults.exclude, ...apart],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
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
