/**
 * What a page runs first. A prerendered page is whole as it stands: it is painted before anything
 * of the application is run, and its links work meanwhile.
 */
import { loadAgainOnce } from './ui/missing.ts';
import './ui/tokens.css';
import './ui/parts.css';
import './organisation/organisation.css';
import './guide/guide.css';
import './guide/finder.css';
import './steps/handoff/handoff.css';

/** Where the application cannot be fetched, a page that is empty without it says so. */
const broken = () => {
  if (!loadAgainOnce() && !isPrerendered)
    document.getElementById('not-started')?.removeAttribute('hidden');
};

const app = document.getElementById('app');
const isPrerendered = app?.hasChildNodes() === true;

function start(): void {
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
  import('./main.tsx').catch(broken);
}

// A page in the background is not painted, so nothing has to wait for that.
if (!isPrerendered || document.visibilityState === 'hidden') start();
else requestAnimationFrame(() => setTimeout(start));
