import { useKeysOn } from './keys.ts';

/**
 * A key beside what it does; nothing is seen of it where the keys are switched off. Its element stays
 * before the words: a browser that translates the page has put others in their place.
 */
export function Key({ name }: { name: string }) {
  return useKeysOn() ? (
    <b className="key" aria-hidden="true">
      {name}
    </b>
  ) : (
    <b hidden />
  );
}
