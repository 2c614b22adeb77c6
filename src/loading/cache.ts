/** What is fetched once and cached: files, and what is made of them. */

/**
 * Milliseconds before a failed fetch may be tried again: a page that waits for it is rendered again as
 * soon as it has failed, and must then find the failure.
 */
const PAUSE = 2_000;

/** @returns the cached value for a key; loaded at its first use */
export type Cache<Value> = (key: string, load: () => Promise<Value>) => Promise<Value>;

const forgetters: (() => void)[] = [];

/** @param forget empties the cache; called only while pages are prerendered */
export function onForget(forget: () => void): void {
  if (import.meta.env.SSR) forgetters.push(forget);
}

/**
 * @param most how many are kept: a page may stay open for days. What was not used for the longest
 *   time goes first
 * @returns an empty cache. What fails to load is forgotten after a while, so that it can be tried again
 */
export function cache<Value>(most = Number.POSITIVE_INFINITY): Cache<Value> {
  const kept = new Map<string, Promise<Value>>();
  onForget(() => kept.clear());
  return (key, load) => {
    const promise = kept.get(key) ?? readable(load());
    promise.catch(() => {
      setTimeout(() => kept.get(key) === promise && kept.delete(key), PAUSE);
    });
    kept.delete(key);
    kept.set(key, promise);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return promise;
  };
}

/** Empties every cache, so that the build can see what the next page loads. */
export function forgetAll(): void {
  for (const forget of forgetters) forget();
}

/** Marks a promise as fulfilled the way React reads it: what is loaded is drawn at once. */
function readable<Value>(promise: Promise<Value>): Promise<Value> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => {},
  );
  return promise;
}

/**
 * @param promise from a cache
 * @returns whether it is fulfilled, so that React draws it at once
 */
export const isHere = (promise: Promise<unknown>): boolean =>
  'status' in promise && promise.status === 'fulfilled';

/**
 * @param load fetches something
 * @returns what fetches it at the first call only
 */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  const kept = cache<Value>(1);
  return () => kept('', load);
}
