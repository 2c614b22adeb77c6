import { vi } from 'vitest';

/**
 * Lets no opening of the storage come through.
 *
 * @returns what lets them through, those that wait first
 */
export function holdOpenings(): () => void {
  const held: (() => void)[] = [];
  const open = indexedDB.open.bind(indexedDB);
  const spy = vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    const request = open(name, version);
    const dispatch = request.dispatchEvent.bind(request);
    request.dispatchEvent = (event) => {
      if (event.type !== 'success') return dispatch(event);
      held.push(() => dispatch(event));
      return true;
    };
    return request;
  });
  return () => {
    spy.mockRestore();
    for (const go of held.splice(0)) go();
  };
}
