import type { Trouble } from './trouble.ts';

/** Thrown if something cannot be stored or read, with the reason. */
export class NoStorage extends Error {
  override name = 'NoStorage';
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}
