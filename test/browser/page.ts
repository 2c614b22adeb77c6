import { test as base, expect, type Page } from '@playwright/test';

interface Fixtures {
  /** Whether a test goes on before the application has taken a page over, as people may. */
  isEarly: boolean;
  quiet: undefined;
}

/**
 * The test of all browser tests: a page that is opened or loaded again is taken over by the
 * application before the test goes on. It fails when the console says anything, when the policy is
 * violated, or when a request leaves the origin.
 */
export const test = base.extend<Fixtures>({
  isEarly: [false, { option: true }],
  context: async ({ context, isEarly, javaScriptEnabled }, use) => {
    if (!isEarly && javaScriptEnabled !== false) context.on('page', waitForApplication);
    await use(context);
  },
  quiet: [
    async ({ page, baseURL }, use) => {
      const heard: string[] = [];
      const pages = new Set<string>();
      page.on('console', (message) => {
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        // An address at which nothing stands is answered by a friendly page, and by its status.
        // Whether there is such a guide only the server knows: it is asked for the guide's file.
        const { url } = message.location();
        const isOfPage = pages.has(url) || /\/assets\/flows-[^/]+\/[^/]+\.js$/.test(url);
        if (isOfPage && message.text().includes('status of 404')) return;
        if (['error', 'warning'].includes(message.type())) heard.push(message.text());
      });
      page.on('pageerror', (error) => heard.push(String(error)));
      page.on('request', (request) => {
        if (request.isNavigationRequest()) pages.add(request.url());
        const { origin, protocol } = new URL(request.url());
        const isOurs = origin === new URL(baseURL ?? '').origin || protocol === 'data:';
        if (!isOurs) heard.push(`a request left the origin: ${request.url()}`);
      });
      await use(undefined);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

function waitForApplication(page: Page): void {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...how) => {
    const response = await goto(...how);
    await takenOver(page);
    return response;
  };
  page.reload = async (...how) => {
    const response = await reload(...how);
    await takenOver(page);
    return response;
  };
}

/** Waits until the application has taken over the page as it was served. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('#app h1') ?? {}).some((key) => key.startsWith('__react')),
  );
  // What runs after the first drawing, the keys among it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

export { expect };
