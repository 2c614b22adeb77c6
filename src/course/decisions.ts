/** What was decided in a practice call, as learning platforms list it: one interaction each. */
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
  /** Its own among all of the course: `24680-2.7`. */
  readonly id: string;
  /** The time talked at which it was made, in milliseconds. */
  readonly at: number;
  /** The time talked since the one before, in milliseconds. */
  readonly took: number;
  /** What was to be decided. */
  readonly asked: string;
  /** What was chosen: letters, digits, dots and hyphens, as every platform takes them. */
  readonly chosen: string;
  /** What would have been right; undefined where more than one thing may be. */
  readonly right: string | undefined;
  /** Undefined where it is neither right nor wrong by itself. */
  readonly isRight: boolean | undefined;
}

type Bare = Omit<Decision, 'id' | 'took'>;

/** @returns a name that is an identifier of every platform */
const identifier = (text: string): string => text.replace(/[^\w.-]+/g, '-');

/** @returns a decision that is right where the right thing was chosen */
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
 * @param play what was done in it
 * @param verdict what it came to
 * @returns the guides that were opened, the answers that were taken, what was said about who is calling,
 *   and how it was ended, in the order in which that was done
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
