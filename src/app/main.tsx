import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { nextTask } from '../loading/nextTask.ts';
import { registerWorker } from '../offline/register.ts';
import { readOrganisation } from '../organisation/organisationStore.ts';
import { BrowserRouter } from '../router/router.tsx';
import { anticipate } from './anticipate.ts';
import { isInRoom } from './rooms.ts';
import { isPrepared, Pages, prepare } from './routes.tsx';

const found = document.getElementById('app');
if (found === null) throw new Error('index.html has no #app');
const root = found;

// The router cannot read bad percent-encoding: there a stray % is the character that it is.
try {
  decodeURI(window.location.pathname);
} catch {
  const { pathname, search, hash } = window.location;
  window.history.replaceState(null, '', pathname.replaceAll('%', '%25') + search + hash);
}

const base = import.meta.env.BASE_URL;

/** The address as it is now, from the root of the application. */
function addressNow(): { path: string; search: string } {
  const { pathname, search } = window.location;
  return { path: pathname.slice(base.length - 1), search };
}

const pages = (
  <StrictMode>
    <BrowserRouter base={base} isPrepared={isPrepared}>
      <Pages />
    </BrowserRouter>
  </StrictMode>
);

/**
 * Whether the page as it was served is the page of this very address. A static server may answer
 * with another one: the friendly page for an unknown address, or the page without its query.
 */
function isThisPage(): boolean {
  // Somebody may have gone back or on while files were on the way.
  const { path, search } = addressNow();
  const { page, revision } = root.dataset;
  if (page === undefined || (search !== '' && search !== `?r=${revision}`)) return false;
  return page === '404'
    ? path !== '/' && !isInRoom(path)
    : page === (path.replace(/\/+$/, '') || '/');
}

function show(): void {
  // In pieces, between which the page answers: it is whole as it stands, so nothing is urgent.
  if (isThisPage()) startTransition(() => void hydrateRoot(root, pages));
  else createRoot(root).render(pages);
}

// A file that cannot be fetched shows the recovery screen, which the page itself brings up; a page
// that is whole without it stays as it is.
const first = addressNow();
const shown = prepare(first.path + first.search)
  // A phone has had enough to do with what was fetched.
  .then(nextTask)
  .then(show, () => isThisPage() || show());
anticipate(base, prepare);
// Nothing waits for it: what it changes is changed when it is there.
void readOrganisation();

/** Where a file does not come at all, the page counts as shown after this time, in milliseconds. */
const LONGEST = 10_000;

/** For what must not be in the way of the first page; browsers that do not tell are given some time. */
function atRest(work: () => void): void {
  void Promise.race([shown, new Promise((done) => setTimeout(done, LONGEST))]).then(() => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(work);
    else setTimeout(work, 1000);
  });
}

// Where the answers lead is worked out before the first click.
atRest(() => {
  for (const { pathname } of document.querySelectorAll<HTMLAnchorElement>('a[data-answer]'))
    isPrepared(pathname.slice(base.length - 1));
});
registerWorker(atRest);
