/**
 * The messages between a page with `<authenticator-guide>` and the site in its frame. Each message goes to
 * one origin, and is believed only from that origin and that window.
 */
import type { Outcome } from '../engine/stepKinds.ts';

/** The element's name; it also marks the messages. */
export const ELEMENT = 'authenticator-guide';

/** The events that the embedding page gets. */
export const events = ['step', 'end', 'handed-over'] as const;

/** The detail of an event. */
export interface Detail {
  /** The guide that the visit is in. */
  readonly guide: string;
  /** The kind of its step: `question`, `resolution`, … */
  readonly kind: string;
  /** How many answers have been given. */
  readonly answered: number;
  /** How the visit ended. */
  readonly outcome?: Outcome;
  /** How it was handed over. */
  readonly by?: string;
  /** The step's name; like all that follows, only if answers are requested. */
  readonly step?: string;
  /** The answers, as in the address. */
  readonly answers?: readonly string[];
  readonly caseCode?: string;
}

/** What the page in the frame says. */
export type FrameMessage = { readonly from: typeof ELEMENT } & (
  | { readonly type: 'ready' | 'moved' }
  /** The height of the content, in CSS pixels. */
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: (typeof events)[number]; readonly detail: Detail }
);

/** The embedding page's reply once the other is ready. */
export interface Hello {
  readonly to: typeof ELEMENT;
  /** Whether events may contain the answers. */
  readonly answers: boolean;
}
