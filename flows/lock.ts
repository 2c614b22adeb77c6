/**
 * What the numbers in case codes mean, loaded flow by flow when a code is made or read.
 */
import type { Lock, LockedFlow } from '../src/engine/case-code.ts';

const flows: Record<string, LockedFlow> = {};

/**
 * @param ids the flows that are needed
 * @returns the lock with these flows, and with all that were loaded before; an id that it does not
 *   hold is left out
 * @throws Error when a file cannot be fetched
 */
export async function loadLock(ids: Iterable<string>): Promise<Lock> {
  const { revision, ids: all, loaders } = await import('virtual:lock');
  await Promise.all(
    [...ids].map(async (id) => {
      const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
      if (load && !Object.hasOwn(flows, id)) flows[id] = (await load()).locked;
    }),
  );
  return { revision, ids: all, flows };
}
