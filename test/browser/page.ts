import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Frame,
  type Locator,
  type Page,
} from '@playwright/test';

interface Fixtures {
  /** Whether a test goes on before the application has taken a page over, as people may. */
  isEarly: boolean;
  /**
   * Whether a test serves the build itself, on loopback, and breaks something on purpose, such as
   * its server: the console may tell of that. What the promises forbid is heard all the same.
   */
  isFaulty: boolean;
  /** Origins beside that of the build to which requests may go: those that a test configures. */
  origins: readonly string[];
}

/**
 * The test of all browser tests: a page that is opened or loaded again is taken over by the
 * application before the test goes on. It fails when the console of any page or worker says
 * anything, when the policy is violated anywhere, when any request leaves the origin, or when a text
 * goes or changes in a way that would break a page which the browser translates.
 */
export const test = base.extend<Fixtures>({
  isEarly: [false, { option: true }],
  isFaulty: [false, { option: true }],
  origins: [[], { option: true }],
  context: async (
    { browser, context, baseURL, isEarly, isFaulty, origins, javaScriptEnabled },
    use,
  ) => {
    if (!isEarly && javaScriptEnabled !== false) context.on('page', waitForApplication);
    const allowed = [new URL(baseURL ?? '').origin, ...origins];
    const isAllowed = ({ protocol, hostname, origin }: URL) =>
      // What a page has made itself, such as a file to be saved, comes from nowhere else.
      ['data:', 'blob:'].includes(protocol) ||
      allowed.includes(origin) ||
      (isFaulty && ['localhost', '127.0.0.1'].includes(hostname));
    const heard: string[] = [];
    await listen(context, heard, isAllowed, isFaulty);
    // Another device of the same test.
    const listenToo = (other: BrowserContext) => void listen(other, heard, isAllowed, isFaulty);
    browser.on('context', listenToo);
    await use(context);
    browser.off('context', listenToo);
    expect(heard).toEqual([]);
  },
});

/** The test of those that serve the build themselves and break something on purpose. */
export const faultyTest = test.extend({
  isEarly: true,
  isFaulty: true,
  // Where the organisation's file of a test says that a person opens tickets.
  origins: ['https://tickets.example.org'],
});

/** How a page tells of a violation: where an error is caught, Chromium itself says nothing of it. */
const VIOLATED = 'The policy was violated:';

/**
 * How a page tells that React has taken away, moved or changed a text of its own, or put something
 * before it. A browser that translates pages puts elements of its own in the place of each text: React
 * then breaks the page, or changes a text that nobody sees any more. A text that is the only child of
 * an element, and not that of a component, is none of React's: it is set by way of the element.
 */
const ALONE =
  'A text goes or changes, or something comes before it, and it has no element of its own:';

/**
 * Listens to all pages of a context, those that they open, and their workers.
 *
 * @param heard what was heard is added to it
 * @param isAllowed whether a request may go to an address
 * @param isFaulty whether the console may tell of other errors than violations of the policy
 */
async function listen(
  context: BrowserContext,
  heard: string[],
  isAllowed: (url: URL) => boolean,
  isFaulty: boolean,
): Promise<void> {
  const pages = new Set<string>();
  const hear = (message: ConsoleMessage) => {
    const text = message.text();
    if (text === 'Service Worker registration blocked by Playwright') return;
    // An address at which nothing stands is answered by a friendly page, and by its status.
    // Whether there is such a guide only the server knows: it is asked for the guide's file.
    const { url } = message.location();
    const isOfPage = pages.has(url) || /\/assets\/flows-[^/]+\/(?:\w+\/){0,2}[^/]+\.js$/.test(url);
    if (isOfPage && text.includes('status of 404')) return;
    const isPromised = text.startsWith(VIOLATED) || text.startsWith(ALONE);
    if (isFaulty && !isPromised && !/content security policy/i.test(text)) return;
    if (['error', 'warning'].includes(message.type())) heard.push(text);
  };
  context.on('console', hear);
  context.on('serviceworker', (worker) => worker.on('console', hear));
  context.on('weberror', (error) => heard.push(String(error.error())));
  context.on('request', (request) => {
    if (request.isNavigationRequest()) pages.add(request.url());
    if (!isAllowed(new URL(request.url())))
      heard.push(`a request left the origin: ${request.url()}`);
  });
  await context.addInitScript((violated) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(violated, event.effectiveDirective, event.blockedURI, event.sourceFile);
    });
  }, VIOLATED);
  await context.addInitScript(listenForTexts, ALONE);
}

/** In a page: tells of each text that goes or changes alone. */
function listenForTexts(alone: string): void {
  const tell = (node: Node | null) => {
    if (!(node instanceof Text) || node.data.trim() === '') return;
    if (!Object.keys(node).some((key) => key.startsWith('__reactFiber'))) return;
    const parent = node.parentElement;
    // What browsers leave as it is when they translate a page.
    if (!parent?.closest('[translate="no"]'))
      console.error(alone, node.data, 'in', parent?.outerHTML.slice(0, 300), location.pathname);
  };
  const { appendChild, insertBefore, removeChild } = Node.prototype;
  const value = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue') as PropertyDescriptor;
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...value,
    set(text: string | null) {
      if (text !== value.get?.call(this)) tell(this);
      value.set?.call(this, text);
    },
  });
  Object.assign(Node.prototype, {
    appendChild(this: Node, child: Node) {
      if (child.isConnected) tell(child);
      return appendChild.call(this, child);
    },
    insertBefore(this: Node, child: Node, before: Node | null) {
      if (child.isConnected) tell(child);
      tell(before);
      return insertBefore.call(this, child, before);
    },
    removeChild(this: Node, child: Node) {
      tell(child);
      return removeChild.call(this, child);
    },
  });
}

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

/**
 * Answers by the keyboard, as somebody does who knows the way: that counts at once, while a pointer's
 * press counts only once a step could have been read (see src/input/onePress.ts).
 *
 * @param page where the step is
 * @param answer the answer's id
 */
export const choose = (page: Page | Frame, answer: string) =>
  press(page.locator(`[data-answer="${answer}"]`));

/** Presses a link or a button by the keyboard, once a pointer could press it as well. */
export async function press(target: Locator): Promise<void> {
  await target.click({ trial: true });
  // Without another key in between, Enter twice within a moment would be one answer.
  await target.press('Shift');
  await target.press('Enter');
}

/** Takes the clipboard away, as a browser does that denies it. */
export const denyClipboard = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) },
    });
  });

/** Waits until the application has taken over the page as it was served. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('#app h1') ?? {}).some((key) => key.startsWith('__react')),
  );
  // What runs after the first drawing, the keys among it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

export { expect };
