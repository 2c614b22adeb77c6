/**
 * Which steps were shown today in the training room, on this device: beside the map, in a
 * demonstration or in a practice call. The map shades them. Nothing else is kept, and yesterday's is
 * forgotten.
 */
import { useSyncExternalStore } from 'react';

const KEPT = 'training-seen';

/** `flow/node` of each step. */
type Seen = ReadonlySet<string>;

const listeners = new Set<() => void>();
let day = '';
let seen: Seen = new Set();

/** @returns the day, as the device's own calendar has it */
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-');
};

function read(): void {
  day = today();
  seen = new Set();
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return;
    const { day: of, steps } = kept as { day?: unknown; steps?: unknown };
    if (of !== day || !Array.isArray(steps)) return;
    seen = new Set(steps.filter((step): step is string => typeof step === 'string'));
  } catch {
    // Nothing can be read: the day begins anew.
  }
}

/**
 * Remembers that a step was shown today.
 *
 * @param flow the flow's id
 * @param node the step's name
 */
export function markSeen(flow: string, node: string): void {
  read();
  const step = `${flow}/${node}`;
  if (seen.has(step)) return;
  seen = new Set([...seen, step]);
  try {
    localStorage.setItem(KEPT, JSON.stringify({ day, steps: [...seen] }));
  } catch {
    // Nothing can be kept: it holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

/** @returns every step that was seen today, as `flow/node` */
export function useSeen(): Seen {
  return useSyncExternalStore(subscribe, current, none);
}

const nothing: Seen = new Set();
const none = () => nothing;

function current(): Seen {
  if (day !== today()) read();
  return seen;
}

function subscribe(listener: () => void): () => void {
  const fromOtherTab = ({ key }: StorageEvent) => {
    if (key !== null && key !== KEPT) return;
    read();
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
  };
}
