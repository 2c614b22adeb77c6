/** What was made last, by its name. A page may stay open for days: it must not keep all it ever made. */
export class Recent<Value> {
  readonly #kept = new Map<string, Value>();
  readonly #most: number;

  /** @param most how many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** @returns what is kept by a name; it counts as used now */
  get(name: string): Value | undefined {
    const value = this.#kept.get(name);
    if (value !== undefined) this.set(name, value);
    return value;
  }

  /** Keeps a value; what was not used for the longest time may go. */
  set(name: string, value: Value): void {
    this.#kept.delete(name);
    this.#kept.set(name, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
  }

  delete(name: string): void {
    this.#kept.delete(name);
  }

  clear(): void {
    this.#kept.clear();
  }
}
