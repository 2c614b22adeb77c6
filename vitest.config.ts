import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
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
          name: 'content',
          include: tests('engine,flows,finder,published,secrets'),
          isolate: false,
        },
      },
      { extends: true, test: { name: 'rooms', include: tests('rooms,desk,tickets,training') } },
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
