/** The decisions made in a practice call, in the form of learning platforms: one interaction each. */
import { parseAnswer } from '../engine/answer.ts';
import { type Flows, titleIn } from '../engine/flow.ts';
import { headingOf, plain } from '../engine/plain.ts';
import type { Play } from '../training/practise/moves.ts';
import { playOut } from '../training/practise/play.ts';
import { numberOf } from '../training/practise/practiceAddress.ts';
import type { PracticeCall } from '../training/practise/practiceCall.ts';
import type { Verdict } from '../training/practise/verdict.ts';
import { pointOf } from '../training/practise/way.ts';

/** One decision. */
export interface Decision {
  /** Unique within the course: `24680-2.7`. */
  readonly id: string;
  /** The talking time when it was made, in milliseconds. */
  readonly at: number;
  /** The talking time since the previous decision, in milliseconds. */
  readonly took: number;
  /** What was to be decided. */
  readonly asked: string;
  /** What was chosen: letters, digits, dots and hyphens, which every platform accepts. */
  readonly chosen: string;
  /** What would have been right; undefined if several things may be. */
  readonly right: string | undefined;
  /** Undefined if it is neither right nor wrong in itself. */
  readonly isRight: boolean | undefined;
}

type Bare = Omit<Decision, 'id' | 'took'>;

/** @returns the text as an identifier that every platform accepts */
const identifier = (text: string): string => text.replace(/[^\w.-]+/g, '-');

/** @returns a decision that is right if the right thing was chosen */
const choice = (at: number, asked: string, chosen: string, right: string | undefined): Bare => ({
  at,
  asked,
  chosen: identifier(chosen),
  right: right === undefined ? undefined : identifier(right),
  isRight: right === undefined ? undefined : right === chosen,
});

/**
 * @param call the call
 * @param flows every flow by id
 * @param play the moves made in it
 * @param verdict the verdict on it
 * @returns the guides opened, the answers taken, the decisions about who is calling, and how the call was
 *   ended, in chronological order
 */
export function decisionsOf(
  call: PracticeCall,
  flows: Flows,
  play: Play,
  verdict: Verdict,
): Decision[] {
  const { guides, taken, checks, gaveWay, assured, refusedAt, end, here, at } = playOut(
    call,
    flows,
    play,
  );
  const toEnd = pointOf(call.end.flow, call.end.node);
  const isSecuritys = verdict.right === undefined;
  const reached = end === 'done' && here ? pointOf(here.flow, here.node) : (end ?? 'stopped');
  const all: Bare[] = [
    ...guides.map((one) =>
      choice(
        one.at,
        `The guide for the call: ${titleIn(flows, one.flow)}?`,
        one.flow,
        call.way.flow,
      ),
    ),
    ...taken.map((one) =>
      choice(
        one.at,
        headingOf(one.step),
        parseAnswer(one.answer).id,
        one.truth === undefined ? undefined : parseAnswer(one.truth).id,
      ),
    ),
    ...checks.map((one) => choice(one.at, 'Identity check', one.method, undefined)),
    ...gaveWay.map((one) => ({
      ...choice(one.at, 'What the caller asked for at the identity check', one.how, undefined),
      isRight: false,
    })),
    ...(assured
      ? [choice(assured.at, 'Is this really the helpdesk?', assured.how, 'hang-up')]
      : []),
    ...(refusedAt === undefined
      ? []
      : [choice(refusedAt, 'Help, or refuse?', 'refuse', isSecuritys ? 'refuse' : 'help')]),
    choice(at, 'The end of the call', reached, isSecuritys ? 'security' : toEnd),
  ];
  const number = identifier(numberOf(call));
  return all
    .filter(({ asked }) => asked !== '')
    .sort((a, b) => a.at - b.at)
    .map((one, i, { [i - 1]: before }) => ({
      ...one,
      asked: plain(one.asked),
      id: `${number}.${i + 1}`,
      took: one.at - (before?.at ?? 0),
    }));
}
