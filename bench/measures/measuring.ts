import type { Bench } from '../browser.ts';

/** What every measurement in the browser needs. */
export interface Measuring {
  readonly bench: Bench;
  /** The server's. */
  readonly origin: string;
  /** How often each is measured. */
  readonly runs: number;
}
