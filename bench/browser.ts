/** Chromium as the benchmark uses it: optionally slowed down, and with empty caches for each page. */
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { root } from '../scripts/build/paths.ts';
import { launch as launchBrowser } from '../scripts/site/browser.ts';

/** How slow the processor and the connection are. */
export interface Conditions {
  readonly name: string;
  /** How many times slower the processor is made. */
  readonly cpu: number;
  readonly line?: { readonly bitsPerSecond: number; readonly latency: number };
}

export const slow: Conditions = {
  name: 'CPU 4x slower, slow 4G',
  cpu: 4,
  line: { bitsPerSecond: 1_600_000, latency: 150 },
};
export const slowCpu: Conditions = { name: 'CPU 4x slower', cpu: 4 };
export const fast: Conditions = { name: 'unthrottled', cpu: 1 };

type InPage = typeof import('./inPage.ts');
/** The global that holds the benchmark's functions in a page. */
const GLOBAL = 'bench';

export interface Bench {
  /**
   * Opens an address in a context of its own, with empty caches.
   *
   * @param use what to do there; the context is closed afterwards
   */
  visit<Result>(
    url: string,
    conditions: Conditions,
    use: (page: Page) => Promise<Result>,
  ): Promise<Result>;
  readonly browser: Browser;
}

/** @returns inPage.ts bundled as one script for pages */
async function inPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(root, 'bench/inPage.ts'), formats: ['iife'], name: GLOBAL },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('bench/inPage.ts could not be built for a browser');
  return chunk.code;
}

/**
 * @returns the Chromium in CHROME_PATH or Playwright's own, with inPage.ts in every page
 * @throws Error if there is no browser
 */
export async function launch(): Promise<Bench> {
  const script = await inPage();
  const browser = await launchBrowser();
  return {
    browser,
    async visit(url, { cpu, line }, use) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      try {
        const page = await context.newPage();
        await page.addInitScript(`${script}\nwindow.${GLOBAL} = ${GLOBAL};`);
        const devtools = await context.newCDPSession(page);
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
        if (line !== undefined) {
          const throughput = line.bitsPerSecond / 8;
          await devtools.send('Network.enable');
          await devtools.send('Network.emulateNetworkConditions', {
            offline: false,
            latency: line.latency,
            downloadThroughput: throughput,
            uploadThroughput: throughput,
          });
        }
        await page.goto(url, { waitUntil: 'commit' });
        return await use(page);
      } finally {
        await context.close();
      }
    },
  };
}

/**
 * Calls a function of inPage.ts in a page, or reads one of its values.
 *
 * @returns its result
 * @throws Error if it throws, or the page is gone
 */
export function call<Name extends keyof InPage>(
  page: Page,
  name: Name,
  ...args: InPage[Name] extends (...args: infer Args) => unknown ? Args : []
): Promise<Called<InPage[Name]>> {
  const value = `window.${GLOBAL}.${name}`;
  const json = args.map((arg) => JSON.stringify(arg)).join();
  return page.evaluate(`typeof ${value} === 'function' ? ${value}(${json}) : ${value}`);
}

type Called<Value> = Awaited<Value extends (...args: never[]) => infer Result ? Result : Value>;
