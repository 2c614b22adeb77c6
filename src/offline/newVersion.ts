/** What a page knows of the service worker from the start: whether there is one, and a waiting new version. */
import { followers } from '../storage/followers.ts';

let waiting: ServiceWorker | undefined;
const { subscribe, tell } = followers();

/** The new version that is ready, as a store for a hook. */
export const newVersion = { subscribe, read: () => waiting };

/** @param worker the new version that is ready; null where none is */
export function offer(worker: ServiceWorker | null): void {
  waiting = worker ?? undefined;
  tell();
}

/**
 * A new version asks whether the version in use is alive before it waits for consent.
 *
 * @returns whether there can be a worker: not in an old browser, nor at a plain http address
 */
export function answerWorker(): boolean {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return false;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data, source }) => {
    if (data === 'alive?') (source as ServiceWorker | null)?.postMessage('alive');
  });
  serviceWorker.startMessages();
  return true;
}
