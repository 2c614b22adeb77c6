import { defineConfig } from '@playwright/test';
import { executable, quiet } from './scripts/site/browser.ts';
import { dist } from './test/browser/dist.ts';

// Another port lets two runs stand side by side.
const port = Number(process.env.TEST_PORT ?? 4187);

export default defineConfig({
  testDir: 'test',
  testMatch: '{browser,faults,deploy}/**/*.spec.ts',
  fullyParallel: true,
  // Many tests wait for a clock: two more workers use that time on two processors.
  workers: 4,
  forbidOnly: process.env.CI !== undefined,
  // A test that passes only at its second try is named as such at the end: `npm test` prints it.
  retries: process.env.CI ? 1 : 0,
  reporter: 'line',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    // The service worker has its own tests, which allow it; elsewhere it would keep the processor busy.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...executable,
      args: [
        ...quiet,
        // A process less in each of four browsers, and fewer threads, on two processors.
        '--in-process-gpu',
        // A page stays in the process that the test began in: to begin another takes a tenth of a load.
        '--renderer-process-limit=1',
        '--js-flags=--single-threaded',
      ],
    },
  },
  // The build is served as it is served to people: with the headers, by the preview server.
  webServer: {
    command: `npx vite preview --outDir ${dist} --port ${port} --strictPort`,
    port,
    reuseExistingServer: false,
  },
});
