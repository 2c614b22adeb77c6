/**
 * @param most how many things are kept; then all are forgotten
 * @returns what works something out once for a key: the next letter that is typed asks for most of it
 *   again
 */
export function memory<Value>(most: number): (key: string, work: () => Value) => Value {
  const known = new Map<string, Value>();
  return (key, work) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const value = work();
    known.set(key, value);
    return value;
  };
}
