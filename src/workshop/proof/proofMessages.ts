/** What the worker of the workshop is asked, and what it answers. */

import type { FlowsDiff } from '../../engine/authoring/diff.ts';
import type { metEndings } from '../../engine/authoring/endings.ts';
import type { CheckedFault } from '../../engine/authoring/guideCheck.ts';
import type { GuideFile } from '../../engine/guideFile.ts';
import type { Published } from '../published.ts';

/** All that is published, as it can be sent. */
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

/** What each question is answered with. */
export interface ProofResults {
  /** Every fault; none if the guide could be published. */
  readonly faults: readonly CheckedFault[];
  /** Its endings, once for each set of facts. */
  readonly endings: ReturnType<typeof metEndings>;
  /** What it does to what is published. */
  readonly changes: FlowsDiff;
}

/** The answer to a question, or what went wrong. */
export type Answered =
  /** `isPart` where it is what is known so far, and the whole follows. */
  | {
      readonly number: number;
      readonly answer: ProofResults[keyof ProofResults];
      readonly isPart?: true;
    }
  | { readonly number: number; readonly error: string };
