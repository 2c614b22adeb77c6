/** The page's side of the service worker: registers it, and tells when a new version is ready. */
import { site } from '../language/site.ts';
import { trusted } from '../loading/trusted.ts';
import { newVersion, offer } from './newVersion.ts';

/** How often a page that stays open asks whether there is a new version, in milliseconds. */
const ASK_AGAIN = 3_600_000;

/**
 * Registers the worker, tells it what this page has loaded, and looks for new versions from then on.
 *
 * @throws DOMException where the browser has workers but allows none here
 */
export async function register(): Promise<void> {
  // By way of here only: what another tab has taken into use waits no longer.
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (newVersion.read()?.state !== 'installed') offer(null);
    tellLoaded();
  });
  const ours = `${site}sw.js`;
  const address = trusted('offline-worker', (asked) => asked === ours)(ours);
  const registration = await navigator.serviceWorker.register(address, {
    scope: site,
    updateViaCache: 'none',
  });
  // A browser that blocks workers may resolve to nothing.
  if (!registration) return;
  const watch = (worker: ServiceWorker | null) => {
    const look = () => {
      // The first version is not a new one.
      if (worker?.state === 'installed' && registration.active) offer(worker);
    };
    worker?.addEventListener('statechange', look);
    look();
  };
  tellLoaded();
  watch(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  setInterval(() => void registration.update().catch(() => {}), ASK_AGAIN);
}

/**
 * Tells the worker what this page has loaded. A first page has its files before there is a worker,
 * and the desk is kept only once it has been opened.
 */
function tellLoaded(): void {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  navigator.serviceWorker.controller?.postMessage(loaded);
}

/**
 * Activates the new version if one is ready, and reloads the page: nothing is lost, because everything
 * is in the address or in storage.
 */
export function takeNewVersion(): void {
  let isLoading = false;
  const waiting = newVersion.read();
  const again = () => {
    if (!isLoading) window.location.reload();
    isLoading = true;
  };
  if (waiting?.state !== 'installed') {
    again();
    return;
  }
  // A field that is being written in is kept when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  navigator.serviceWorker.addEventListener('controllerchange', again, { once: true });
  waiting.postMessage('use');
  setTimeout(again, 5_000);
}
