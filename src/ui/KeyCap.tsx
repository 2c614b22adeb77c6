/**
 * A key beside what it does; nothing is seen of it where the keys are switched off. Its element stays
 * before the words: a browser that translates the page has put others in their place.
 *
 * @param isOn whether the keys of the room work
 */
export function KeyCap({ name, isOn }: { name: string; isOn: boolean }) {
  return isOn ? (
    <b className="key" aria-hidden="true">
      {name}
    </b>
  ) : (
    <b hidden />
  );
}
