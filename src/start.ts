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

const start = () => void import('./main.tsx').catch(broken);

const isPrerendered = document.getElementById('app')?.hasChildNodes() === true;
// A page in the background is not painted, so nothing has to wait for that.
if (!isPrerendered || document.visibilityState === 'hidden') start();
else requestAnimationFrame(() => setTimeout(start));
