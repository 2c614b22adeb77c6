/**
 * What a page runs first. A prerendered page is whole as it is: it is painted before anything of the
 * application is run, and its links work meanwhile.
 */

import { watchPresses } from '../input/onePress.ts';
import { loadAgainIfServed, loadAgainOnce } from '../loading/missing.ts';
import { wholeSheets } from '../loading/styles.ts';
import '../ui/tokens.css';
import '../ui/parts.css';
import '../organisation/organisation.css';
import '../guide/guide.css';
import '../finder/finder.css';
import '../steps/handoff/handoff.css';
import { answerMeanwhile, fetchAnswers, settlePage } from './untilTakenOver.ts';

watchPresses();
answerMeanwhile();

const isPrerendered = document.getElementById('app')?.hasChildNodes() === true;

/**
 * If the application cannot be fetched, a page that is empty without it says so. A page that is complete
 * is reloaded only if the server answers: its links work without us.
 */
function broken(): void {
  settlePage('failed');
  if (isPrerendered) void loadAgainIfServed();
  else if (!loadAgainOnce()) document.getElementById('not-started')?.removeAttribute('hidden');
}

function start(): void {
  Promise.all([import('./main.tsx'), wholeSheets()]).then(([{ takeOver }]) => takeOver(), broken);
  fetchAnswers();
}

// The page is painted first; but a page in the background, or in a frame that is out of sight, is not
// painted at all.
if (!isPrerendered || document.visibilityState === 'hidden' || window.parent !== window) start();
else requestAnimationFrame(() => setTimeout(start));
