import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { sincePress } from '../input/onePress.ts';
import { base } from '../language/site.ts';
import { answerWorker } from '../offline/newVersion.ts';
import { readOrganisation } from '../organisation/organisationStore.ts';
import { addressNow } from '../router/addressNow.ts';
import { BrowserRouter } from '../router/BrowserRouter.tsx';
import { roomOf } from '../router/rooms.ts';

import { App } from './App.tsx';
import { load, pending } from './pages.tsx';
import { prefetch } from './prefetch.ts';
import { settlePage } from './untilTakenOver.ts';

// The router cannot read bad percent-encoding: there a stray % is the character that it is.
try {
  decodeURI(window.location.pathname);
} catch {
  const { pathname, search, hash } = window.location;
  window.history.replaceState(null, '', pathname.replaceAll('%', '%25') + search + hash);
}

/**
 * Whether the page as it was served is the page of an address. A static server may answer with
 * another one: the friendly page for an unknown address, or the page without its query.
 */
function isServed(root: HTMLElement, address: string): boolean {
  const [path = '', search = ''] = address.split(/(?=\?)/);
  const { page, revision } = root.dataset;
  if (page === undefined || (search !== '' && search !== `?r=${revision}`)) return false;
  return page === '404'
    ? path !== '/' && roomOf(path) === undefined
    : page === (path.replace(/\/+$/, '') || '/');
}

const app = (
  <StrictMode>
    <BrowserRouter pending={pending}>
      <App />
    </BrowserRouter>
  </StrictMode>
);

// Its files are fetched while the style sheets are; should it fail, taking over tells.
load(addressNow()).catch(() => {});

/** Hydrates the page, or draws it, once everything it needs is loaded. */
async function show(): Promise<void> {
  let address: string;
  let isWhole: boolean;
  do {
    address = addressNow();
    isWhole = await load(address).then(
      () => true,
      () => false,
    );
    // Somebody may have gone back or on meanwhile.
  } while (address !== addressNow());
  // All our pages have it: see index.html.
  const root = document.getElementById('app') as HTMLElement;
  const isThere = isServed(root, address);
  // A page that is whole without the files that failed stays as it is.
  if (isThere && !isWhole) return settlePage('failed');
  settlePage('here');
  // At once, in this very task: a step back that came between the first drawing and the moment in
  // which the router listens would leave the page of another address.
  if (isThere) flushSync(() => void hydrateRoot(root, app));
  else flushSync(() => createRoot(root).render(app));
}

/** Where a file does not come at all, the page counts as shown after this time, in milliseconds. */
const LONGEST = 10_000;

/** Takes the page over, and starts what every page does besides showing itself. */
export function takeOver(): void {
  const shown = Promise.race([show(), new Promise((done) => setTimeout(done, LONGEST))]);
  prefetch(base, load);
  // Nothing waits for it: the page changes when it arrives.
  void readOrganisation();
  const hasWorker = answerWorker();
  // It is not missed where it cannot be fetched.
  const begin = () =>
    void import('./afterwards.ts').then(
      (file) => file.beginAfterwards(hasWorker),
      () => {},
    );
  void shown.then(() => atRest(begin));
}

/** Milliseconds without a press after which nobody is busy answering. */
const REST = 1_000;

/** Delays what must not hold up the first page, or somebody who answers at once. */
function atRest(begin: () => void): void {
  setTimeout(() => {
    if (sincePress() < REST) atRest(begin);
    else begin();
  }, REST);
}
