/**
 * What a page with `<authenticator-guide>` and the site in its frame tell each other. Each message goes
 * to one origin, and is believed only from that origin and that window.
 */
import type { Outcome } from '../engine/stepKinds.ts';

/** The element's name; it also marks the messages. */
export const ELEMENT = 'authenticator-guide';

/** The events that the page around the frame hears. */
export const events = ['step', 'end', 'handed-over'] as const;

/** What an event tells. */
export interface Detail {
  /** The guide that the visit is in. */
  readonly guide: string;
  /** The kind of its step: `question`, `resolution`, … */
  readonly kind: string;
  /** How many answers have been given. */
  readonly answered: number;
  /** How the visit has ended. */
  readonly outcome?: Outcome;
  /** In which way it was handed over. */
  readonly by?: string;
  /** The step's name; only where answers are asked for, as all that follows. */
  readonly step?: string;
  /** The answers, as they are in the address. */
  readonly answers?: readonly string[];
  readonly caseCode?: string;
}

/** What the page in the frame tells. */
export type FrameMessage = { readonly from: typeof ELEMENT } & (
  | { readonly type: 'ready' | 'moved' }
  /** How high the content is, in CSS pixels. */
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: (typeof events)[number]; readonly detail: Detail }
);

/** What the page around the frame answers once the other is ready. */
export interface Hello {
  readonly to: typeof ELEMENT;
  /** Whether events may tell the answers. */
  readonly answers: boolean;
}
