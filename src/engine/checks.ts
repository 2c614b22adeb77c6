/** The consequences of the checks that a step can run: what their answers show, and what fact they give. */
import type { CheckName } from './step.ts';
import type { Finding } from './summary/summarySchema.ts';

interface CheckEntry {
  /** The kind of fact that its answer is in the summary. */
  readonly fact: Finding['kind'];
  /** The answers that mean that what it measures works, and those that mean that it does not. */
  readonly works: readonly string[];
  readonly fails: readonly string[];
}

export const checkEntries: Readonly<Record<CheckName, CheckEntry>> = {
  clock: { fact: 'clock', works: ['in-sync'], fails: ['ahead', 'behind'] },
};
