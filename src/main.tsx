import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { anticipate } from './anticipate.ts';
import { registerWorker } from './offline/register.ts';
import { readOrganisation } from './organisation/organisationStore.ts';
import { isInRoom } from './rooms.ts';
import { isPrepared, Pages, prepare } from './routes.tsx';
import { BrowserRouter } from './ui/router.tsx';
import { words } from './ui/words.ts';

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
  if (isThisPage()) hydrateRoot(root, pages);
  else createRoot(root).render(pages);
}

// A file that cannot be fetched shows the recovery screen, which the page itself brings up; a page
// that is whole without it stays as it is.
const first = addressNow();
prepare(first.path + first.search).then(show, () => isThisPage() || show());
anticipate(base, prepare);
// Nothing waits for it: what it changes is changed when it is there.
void readOrganisation();
registerWorker();

/** Comes when nothing is left to be done; browsers that do not tell are given some time. */
const atRest: (work: () => void) => void =
  'requestIdleCallback' in window
    ? (work) => window.requestIdleCallback(work)
    : (work) => setTimeout(work, 1000);
// What the first click needs is done once before it. A browser reads how it writes numbers and plurals
// when it is first asked to: on an old phone that takes a tenth of a second.
atRest(() => {
  words.number(2);
  new Intl.PluralRules(words.locale).select(2);
  for (const { pathname } of document.querySelectorAll<HTMLAnchorElement>('a[data-answer]'))
    isPrepared(pathname.slice(base.length - 1));
});
