/** Chromium as the benchmark uses it: slowed down or not, each page as if it were the first. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { bundled } from './bundle.ts';

/** How slow the processor and the line are. */
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
/** The name under which a page knows what the benchmark runs in it. */
const GLOBAL = 'bench';

export interface Bench {
  /**
   * Opens an address in a context of its own, with nothing in its caches.
   *
   * @param use what is done there; the context is closed afterwards
   */
  visit<Result>(
    url: string,
    conditions: Conditions,
    use: (page: Page) => Promise<Result>,
  ): Promise<Result>;
  readonly browser: Browser;
}

/**
 * @returns the Chromium that CHROME_PATH names or Playwright's own, with what is run in its pages
 * @throws Error where there is none
 */
export async function launch(): Promise<Bench> {
  const executablePath = process.env.CHROME_PATH;
  const script = await bundled('bench/inPage.ts', GLOBAL);
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
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
 * Calls a function of inPage.ts in a page, or reads a value of it.
 *
 * @param page a page that the bench has opened
 * @param name the function's or the value's
 * @param args what the function is given
 * @returns what it returns there
 * @throws Error what it throws there, or where the page is gone
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
