/** Which function key brings an open call to the front. A call keeps its key as long as it is open. */

import { kept } from '../storage/kept.ts';

/** Function keys that browsers use for nothing more important than a help page. */
export const callKeys = ['F1', 'F2', 'F4', 'F8', 'F9'] as const;

/** The places of the calls, by id. */
type Slots = Readonly<Record<string, number>>;

/**
 * @param before the earlier places
 * @param open the ids of the open calls, in order of arrival
 * @returns the new places: calls that had one keep it, and the others take the first free ones
 */
export function slotsFor(before: Slots, open: readonly string[]): Slots {
  const slots = new Map(
    open.flatMap((id) => (Object.hasOwn(before, id) ? [[id, before[id] ?? 0] as const] : [])),
  );
  const taken = new Set(slots.values());
  for (const id of open) {
    if (slots.has(id)) continue;
    let free = 0;
    while (taken.has(free)) free += 1;
    taken.add(free);
    slots.set(id, free);
  }
  return Object.fromEntries(slots);
}

const places = kept<Slots>({
  in: 'tab',
  as: 'desk-call-keys',
  first: {},
  read: (stored) =>
    typeof stored === 'object' && stored !== null
      ? Object.fromEntries(
          Object.entries(stored).filter(([, place]) => Number.isInteger(place) && place >= 0),
        )
      : undefined,
});

/**
 * @param open the ids of the open calls, in order of arrival
 * @returns for each key of this tab, the call that has it
 */
export function callsByKey(open: readonly string[]): readonly (string | undefined)[] {
  const slots = slotsFor(places.now(), open);
  places.set(slots);
  return callKeys.map((_, place) => open.find((id) => slots[id] === place));
}
