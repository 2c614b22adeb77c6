/** Requests to the workshop's worker, and its answers. */

import type { FlowsDiff } from '../../engine/authoring/diff.ts';
import type { metEndings } from '../../engine/authoring/endings.ts';
import type { CheckedFault } from '../../engine/authoring/guideCheck.ts';
import type { GuideFile } from '../../engine/guideFile.ts';
import type { Published } from '../published.ts';

/** Everything published, in a form that can be sent. */
export interface PublishedData extends Omit<Published, 'flows' | 'records'> {
  /** The configurations of the flows, as JSON. */
  readonly configs: readonly string[];
  readonly records: readonly { readonly id: string; readonly product: string }[];
}

/** A question about a guide. */
export interface Ask<About extends keyof ProofResults = keyof ProofResults> {
  readonly number: number;
  readonly about: About;
  readonly guide: GuideFile;
}

/** The answers to each question. */
export interface ProofResults {
  /** Every fault; empty if the guide could be published. */
  readonly faults: readonly CheckedFault[];
  /** Its endings, once for each set of facts. */
  readonly endings: ReturnType<typeof metEndings>;
  /** How it changes what is published. */
  readonly changes: FlowsDiff;
}

/** The answer to a question, or what went wrong. */
export type Answered =
  /** `isPart` if the answer is partial and the whole follows. */
  | {
      readonly number: number;
      readonly answer: ProofResults[keyof ProofResults];
      readonly isPart?: true;
    }
  | { readonly number: number; readonly error: string };
