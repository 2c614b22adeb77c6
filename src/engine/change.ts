/**
 * Changing one answer keeps the others: each later answer stays as long as its question is still asked and
 * still offers it. What does not stay is reported, never guessed.
 */

import { formatAnswer } from './answer.ts';
import type { Flows } from './flow.ts';
import { reachability } from './graph.ts';
import {
  type AnsweredStep,
  type GivenAnswer,
  hasAnswer,
  replay,
  type Transcript,
  type VisitedStep,
} from './transcript.ts';

export interface Change {
  /** The visit as it is now. */
  readonly transcript: Transcript;
  /** The answer that was changed, with its former value, if that fitted. */
  readonly changed: AnsweredStep | undefined;
  readonly before: GivenAnswer | undefined;
  /** The other answers that still apply. */
  readonly kept: readonly AnsweredStep[];
  /** Later answers whose question is no longer on the way. */
  readonly dropped: readonly AnsweredStep[];
  /** Later answers whose question is asked, or may still be, and must be answered again. */
  readonly askedAgain: readonly AnsweredStep[];
}

/**
 * Replays a transcript with one of its answers changed.
 *
 * @param flows flows by id
 * @param transcript the visit as it was
 * @param index the position of the answer in the transcript, from 0
 * @param answer the new answer, in the form of an address
 * @returns the new transcript and what happened to the other answers
 */
export function change(
  flows: Flows,
  { flow, answers }: Transcript,
  index: number,
  answer: string,
): Change {
  const was = replay(flows, flow, answers).visited.filter(hasAnswer);
  const later = was.filter(({ taken }) => (taken.at ?? -1) > index);
  const now: string[] = [...answers.slice(0, index), answer];
  const kept = was.filter(({ taken }) => (taken.at ?? index) < index);

  for (;;) {
    const { visited, rejected } = replay(flows, flow, now);
    const here = rejected.length === 0 ? visited.at(-1) : undefined;
    const next = later.findIndex((given) => isAt(given, here));
    const [given] = next < 0 ? [] : later.splice(next, 1);
    if (given === undefined) break;
    now.push(formatAnswer(given.taken.id, given.taken.value));
    kept.push(given);
  }

  const { visited } = replay(flows, flow, now);
  const here = visited.at(-1);
  const ahead = here ? reachability(flows)(here) : new Set<string>();
  const mayBeAsked = (given: AnsweredStep) => ahead.has(`${given.flow}/${given.node}`);
  return {
    transcript: { flow, answers: now },
    changed: visited.filter(hasAnswer).find(({ taken }) => taken.at === index),
    before: was.find(({ taken }) => taken.at === index)?.taken,
    kept,
    dropped: later.filter((given) => !mayBeAsked(given)),
    askedAgain: later.filter(mayBeAsked),
  };
}

/** The same question in another guide counts as another question. */
const isAt = (given: AnsweredStep, here: VisitedStep | undefined): boolean =>
  given.flow === here?.flow && given.node === here.node;
