import type { Flows } from '../../engine/flow.ts';
import type { Replay, Transcript } from '../../engine/transcript.ts';
import type { Showing } from '../trainingAddress.ts';

/** What both windows of a demonstration know. */
export interface DemonstrationProps {
  flows: Flows;
  transcript: Transcript;
  replayed: Replay;
  showing: Showing;
  /** To the next item of the running order; undefined if there is none. */
  toNextItem: (() => void) | undefined;
  /** To the end of the previous item; undefined if there is none. */
  toItemBefore: (() => void) | undefined;
}
