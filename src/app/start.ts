/**
 * What a page runs first. A prerendered page is whole as it stands: it is painted before anything
 * of the application is run, and its links work meanwhile.
 */
import { loadAgainIfServed, loadAgainOnce } from '../loading/missing.ts';
import { nextTask } from '../loading/nextTask.ts';
import '../ui/tokens.css';
import '../ui/parts.css';
import '../organisation/organisation.css';
import '../guide/guide.css';
import '../finder/finder.css';
import '../steps/handoff/handoff.css';

/**
 * Where the application cannot be fetched, a page that is empty without it says so. One that is whole
 * is loaded again only where the server is there: its links work.
 */
const broken = () => {
  if (isPrerendered) void loadAgainIfServed();
  else if (!loadAgainOnce()) document.getElementById('not-started')?.removeAttribute('hidden');
};

const app = document.getElementById('app');
const isPrerendered = app?.hasChildNodes() === true;

/** What moves on a page is still by then, in milliseconds; in the background it never is. */
const MOVES = 400;

/** A step's mark arrives: a slow device cannot draw its frames and take the page over at once. */
const still = () =>
  Promise.race([
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
    new Promise((done) => setTimeout(done, MOVES)),
  ]);

let isStarted = false;

function start(): void {
  if (isStarted) return;
  isStarted = true;
  // The files that this page needs are fetched side by side, and not before it is painted: on a slow
  // line they would take its place.
  for (const href of app?.dataset.files?.split(' ') ?? [])
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: 'modulepreload',
        crossOrigin: '',
        href,
      }),
    );
  // Where there is a page already, React comes in a task of its own: meanwhile it can be pressed.
  const react = isPrerendered
    ? still()
        .then(() => import('./react.ts'))
        .then(nextTask)
    : Promise.resolve();
  react.then(() => import('./main.tsx')).catch(broken);
}

/** A page that is not painted by then is started all the same, in milliseconds. */
const LONGEST = 1_000;

/** Starts when what the page says is on the screen: a frame that is drawn is not there yet. */
function startWhenPainted(): void {
  if (PerformanceObserver.supportedEntryTypes.includes('paint')) {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) start();
    }).observe({ type: 'paint', buffered: true });
    setTimeout(start, LONGEST);
  } else requestAnimationFrame(() => setTimeout(start));
}

// A page in the background is not painted, so nothing has to wait for that.
if (!isPrerendered || document.visibilityState === 'hidden') start();
else startWhenPainted();
