/** What the numbers in case codes mean, loaded flow by flow when a code is made or read. */
import type { Lock, LockedFlow } from '../engine/case-code-lock.ts';
import { cache } from '../loading/cache.ts';

const parts = cache<LockedFlow>();

/**
 * @param ids the flows that are needed
 * @returns the lock with these flows; an id that it does not hold is left out
 * @throws Error when a file cannot be fetched
 */
export async function loadLock(ids: Iterable<string>): Promise<Lock> {
  const { revision, ids: all, loaders } = await import('virtual:lock');
  const loaded = [...ids].flatMap((id) => {
    const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
    if (load === undefined) return [];
    return [parts(id, async () => (await load()).locked).then((flow) => [id, flow] as const)];
  });
  return { revision, ids: all, flows: Object.fromEntries(await Promise.all(loaded)) };
}
