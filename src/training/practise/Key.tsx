import { useKeysOn } from '../keys.ts';

/** The key that does the same, shown as long as keys are on. */
export function Key({ name }: { name: string }) {
  return useKeysOn() ? (
    <span className="key" aria-hidden="true">
      {name}
    </span>
  ) : null;
}
