import { useKeysOn } from './keys.ts';

/** A key beside what it does; nothing where the keys are switched off. */
export function Key({ name }: { name: string }) {
  return useKeysOn() ? (
    <b className="key" aria-hidden="true">
      {name}
    </b>
  ) : null;
}
