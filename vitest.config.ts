import { defineConfig } from 'vitest/config';
import { reading } from './vite.config.ts';

/** The folders of test whose files are run with unit tests. */
const tests = (folders: string) => [`test/{${folders}}/**/*.test.{ts,tsx}`];

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
        test: { name: 'content', include: tests('engine,flows,finder,secrets'), isolate: false },
      },
      { extends: true, test: { name: 'rooms', include: tests('rooms,desk,tickets,training') } },
      {
        extends: true,
        test: { name: 'receiver', include: ['deploy/receiver/test/**/*.test.ts'], isolate: false },
      },
    ],
  },
});
