/**
 * What the benchmark runs in each page that it opens, the product's and the yardsticks' alike. A page
 * counts as painted once the browser is idle again after the frame in which its last change was drawn.
 */

/** The step on screen: `data-node` names it. */
const shown = () => document.querySelector('article[data-node]');
const nodeOf = (step: Element | null) => step?.getAttribute('data-node');

/** Whether a person can see the question and answer it: answers are links or buttons. */
function isUsable(): boolean {
  const step = shown();
  return [step?.querySelector('h1'), step?.querySelector('[data-answer]')].every(
    (part) => part !== null && part !== undefined && part.getClientRects().length > 0,
  );
}

/** @returns the time at which the next frame has been painted, in milliseconds since navigation */
function painted(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    });
  });
}

function firstUsable(): Promise<number> {
  return new Promise((done) => {
    const look = () => {
      if (isUsable()) void painted().then(done);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Resolves once a step other than the current one is in the page. */
function changed(): Promise<void> {
  const before = nodeOf(shown());
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      const now = nodeOf(shown());
      if (now === undefined || now === null || now === before) return;
      observer.disconnect();
      done();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

/** Where a click that leads to another page stores its time. */
const LEFT = 'bench-left';

/** When the first question was painted and answerable, in milliseconds since navigation. */
export const usable = firstUsable();

/** From the last click to the paint of the step that it led to, in milliseconds. */
let answered: Promise<number> = usable.then((at) => {
  const left = Number(sessionStorage.getItem(LEFT));
  return performance.timeOrigin + at - left;
});
let clickedAt = 0;

addEventListener(
  'click',
  ({ timeStamp }) => {
    clickedAt = timeStamp;
    answered = changed()
      .then(painted)
      .then((at) => at - timeStamp);
  },
  { capture: true },
);
addEventListener('pagehide', () => {
  sessionStorage.setItem(LEFT, String(performance.timeOrigin + clickedAt));
});

/** @returns how long the last click's step took to be painted */
export const sinceClick = (): Promise<number> => answered;

/** Whether React has hydrated the page, so that a click is answered without leaving it. */
export const isTakenOver = (): boolean =>
  Object.keys(shown()?.querySelector('h1') ?? {}).some((key) => key.startsWith('__react'));

/** @returns the time at which React had hydrated the page, in milliseconds since navigation */
export async function takenOver(): Promise<number> {
  await usable;
  while (!isTakenOver()) await new Promise(requestAnimationFrame);
  return performance.now();
}

const again = () =>
  [...document.querySelectorAll<HTMLElement>('.mutes a, .mutes button')].find(
    ({ textContent }) => textContent?.trim() === 'Start again',
  );

/** Follows a link or button, and waits until its step is there. */
async function take(way: HTMLElement | undefined): Promise<void> {
  const arrived = changed();
  way?.click();
  await arrived;
  // Gives effects and idle work their turn.
  await new Promise((done) => setTimeout(done));
}

/**
 * Walks the guide from its first question to an end, `count` times.
 *
 * @param seed determines the answers: another seed, other ways
 */
export async function visits(count: number, seed: number): Promise<void> {
  let state = seed;
  /** The generator of Numerical Recipes: any will do, as long as it is the same in all pages. */
  const choose = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  for (let visit = 0; visit < count; visit += 1) {
    for (;;) {
      const ways = document.querySelectorAll<HTMLElement>('.signs [data-answer]');
      if (ways.length === 0) break;
      await take(ways[choose(ways.length)]);
    }
    await take(again());
  }
}

/** What the page was loaded from, itself first. */
export function resources() {
  // Chromium has this field, but TypeScript's types do not yet.
  type Fetched = PerformanceResourceTiming & { renderBlockingStatus: string };
  const fetched = performance.getEntriesByType('resource') as Fetched[];
  return [
    { url: location.href, isScript: false, isStyle: false, isBlocking: true },
    ...fetched.map(({ name, renderBlockingStatus }) => ({
      url: name,
      isScript: new URL(name).pathname.endsWith('.js'),
      isStyle: new URL(name).pathname.endsWith('.css'),
      isBlocking: renderBlockingStatus === 'blocking',
    })),
  ];
}

/** Resolves once the page is idle: hydrated, with its service worker in place. */
export async function atRest(): Promise<void> {
  await takenOver();
  await new Promise((done) => setTimeout(done, 2_000));
  const worker = navigator.serviceWorker;
  if (await worker?.getRegistration()) await worker.ready;
}

/** The result that `counting` returns. */
let watched: Promise<{ counted: number; block: number }> | undefined;

/** Starts measuring how long the next file that is chosen takes to be counted. */
export function watchCounting(): void {
  let block = 0;
  const blocks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) block = Math.max(block, duration);
  });
  watched = new Promise((done) => {
    const begin = () => {
      const start = performance.now();
      blocks.observe({ type: 'longtask' });
      const changes = new MutationObserver(() => {
        if (document.querySelector('[data-mend]') === null) return;
        changes.disconnect();
        void painted().then((now) => {
          // Pending long-task entries are delivered before then.
          setTimeout(() => {
            blocks.disconnect();
            done({ counted: now - start, block });
          }, 100);
        });
      });
      changes.observe(document, { subtree: true, childList: true });
    };
    document.addEventListener('change', begin, { capture: true, once: true });
  });
}

/** @returns how long that took, and the longest task that blocked the page meanwhile, in milliseconds */
export const counting = (): Promise<{ counted: number; block: number }> =>
  watched ?? Promise.reject(new Error('nobody watches'));

/** Adds a field for the file that `parsed` will parse. */
export function addYardstick(): void {
  document.body.append(
    Object.assign(document.createElement('input'), { type: 'file', id: 'yardstick' }),
  );
}

/** @returns how long it takes just to parse its lines, in milliseconds */
export async function parsed(): Promise<number> {
  const [file] = document.querySelector<HTMLInputElement>('#yardstick')?.files ?? [];
  const lines = (await file?.text())?.split('\n') ?? [];
  const start = performance.now();
  let calls = 0;
  for (const line of lines) if (line !== '' && JSON.parse(line).kind === 'desk-call') calls += 1;
  if (calls === 0) throw new Error('there was nothing to parse');
  return performance.now() - start;
}
