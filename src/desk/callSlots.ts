/** Which function key brings an open call to the front. A call keeps its key as long as it is open. */

/** Function keys that no browser needs for more than a help page. */
export const callKeys = ['F1', 'F2', 'F4', 'F8', 'F9'] as const;

const NAME = 'desk-call-keys';

/** The places of the calls, by id. */
type Slots = Readonly<Record<string, number>>;

/**
 * @param before the places as they were
 * @param open the ids of the open calls, in the order in which they came
 * @returns the places now: whoever had one keeps it, and the others take the first that are free
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

let known: Slots | undefined;

function remembered(): Slots {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(NAME) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter(([, place]) => Number.isInteger(place) && place >= 0),
    );
  } catch {
    return {};
  }
}

/**
 * @param open the ids of the open calls, in the order in which they came
 * @returns for each place of this tab the call that has it
 */
export function callsByKey(open: readonly string[]): readonly (string | undefined)[] {
  const slots = slotsFor(known ?? remembered(), open);
  known = slots;
  try {
    sessionStorage.setItem(NAME, JSON.stringify(slots));
  } catch {
    // They hold until the page is closed.
  }
  return callKeys.map((_, place) => open.find((id) => slots[id] === place));
}
