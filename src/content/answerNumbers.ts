/** What the numbers in case codes mean, loaded flow by flow when a code is made or read. */
import type { AnswerNumbers, LockedFlow } from '../engine/case-code-lock.ts';
import { SOURCE } from '../language/languages.ts';
import { cache } from '../loading/cache.ts';
import { organisationStore, ownGuides } from '../organisation/organisationStore.ts';

const parts = cache<LockedFlow>();

/**
 * @param ids the flows that are needed
 * @returns the lock with these flows; an id that it does not hold is left out
 * @throws Error when a file cannot be fetched
 */
export async function loadLock(ids: Iterable<string>): Promise<AnswerNumbers> {
  const [{ revision, ids: all, loaders }, own] = await Promise.all([
    import('virtual:lock'),
    loadOwnLock(),
  ]);
  const loaded = [...ids].flatMap((id) => {
    const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
    if (load === undefined) return [];
    return [parts(id, async () => (await load()).locked).then((flow) => [id, flow] as const)];
  });
  const flows = Object.fromEntries(await Promise.all(loaded));
  return { revision, ids: all, ...own, flows: { ...flows, ...own?.flows } };
}

/** What the numbers mean in the organisation's own guides, if it has any. */
async function loadOwnLock() {
  const guides = await ownGuides();
  if (guides.length === 0) return undefined;
  const { ownLock } = await import('../engine/authoring/ownLock.ts');
  const machines = Object.fromEntries(guides.map(({ id, machine }) => [id, machine]));
  // The same in every language's pages.
  return ownLock(machines, organisationStore.in(SOURCE).name ?? '');
}
