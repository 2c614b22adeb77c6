/** What the caller of a practice call replies to questions, checks and refusals. */
import type { Flows } from '../../engine/flow.ts';
import { edgesFrom, graphOf } from '../../engine/graph.ts';
import { identityBy, isGated } from '../../engine/identity.ts';
import { isDefaultCheck } from '../../engine/organisation.ts';
import type { Step } from '../../engine/step.ts';
import { replay } from '../../engine/transcript.ts';
import { checksFor } from './checksFor.ts';
import type { Rules } from './moves.ts';
import type { Difficulty, PracticeCall } from './practiceCall.ts';
import { type Random, randomFor } from './random.ts';
import type { SpokenLine } from './voice.ts';
import * as voice from './voice.ts';
import { pointOf } from './way.ts';

const vagueness: Readonly<Record<Difficulty, readonly [one: number, two: number]>> = {
  1: [0.1, 0],
  2: [0.4, 0.1],
  3: [0.6, 0.3],
};

/** Random choices for one place of a call, independent of every other place. */
const randomAt = ({ seed, difficulty }: PracticeCall, place: string): Random =>
  randomFor(`${seed}/${difficulty}/${place}`);

/** The caller's reply to the question of a step, and whether that settles its answer. */
export interface Reply {
  readonly lines: readonly SpokenLine[];
  readonly isClear: boolean;
  /** The answer that it means, with its value; absent if it means none. */
  readonly means?: string | undefined;
  /** Whether the guide asks about something that is not this caller’s problem. */
  readonly isStray?: boolean;
}

/**
 * @param flows every flow by id
 * @param at a step whose question the caller is asked
 * @param times how often they were asked before
 * @param isLetIn whether an impostor was given what they wanted
 * @returns what the caller says
 */
export function replyTo(
  call: PracticeCall,
  flows: Flows,
  at: { readonly flow: string; readonly node: string; readonly step: Step },
  times: number,
  isLetIn = false,
): Reply {
  const point = pointOf(at.flow, at.node);
  const random = randomAt(call, point);
  const edges = edgesOf(flows, at);
  const truth = Object.hasOwn(call.truth, point) ? call.truth[point] : undefined;
  const [one, two] = vagueness[call.difficulty];
  const vagueTimes = random.happens(two) ? 2 : random.happens(one) ? 1 : 0;
  const pool = random.shuffled(at.step.kind === 'question' ? voice.vague : voice.vagueDone);
  const aside = random.happens(0.3) ? [random.one(voice.asides[call.mood])] : [];
  const stray = random.shuffled(voice.wrongFooted);
  if (truth === undefined) {
    const means = strayAnswer(edges, isLetIn);
    // Off the way, nothing in the guide applies to this caller: they say so, and no more.
    if (!isLetIn) {
      return {
        lines: stray.slice(times % stray.length).slice(0, 1),
        isClear: true,
        means,
        isStray: true,
      };
    }
    const words = random.shuffled(edges.find(({ id }) => id === means)?.caller ?? []);
    return { lines: words.slice(0, 1), isClear: true, means };
  }
  if (times < vagueTimes) return { lines: pool.slice(times).slice(0, 1), isClear: false };
  const [id = '', value] = truth.split('~');
  const words = random.shuffled(edges.find((edge) => edge.id === id)?.caller ?? []);
  const said = words[(times - vagueTimes) % Math.max(1, words.length)];
  const pin = `${1_000 + random.below(9_000)}`;
  return {
    lines: [
      ...(said === undefined ? [] : [said]),
      ...(value === undefined ? [] : [voice.readsOut(value)]),
      ...(call.blurtsAt === point && times <= vagueTimes ? [voice.blurted(pin)] : []),
      ...aside,
    ],
    isClear: true,
    means: truth,
  };
}

/**
 * @param times how often the caller was asked before what the call is about
 * @returns their reply while no guide is open
 */
export function tellsAbout(
  { complaints, opening }: PracticeCall,
  times: number,
): readonly SpokenLine[] {
  const fresh = complaints.filter((line) => !opening.includes(line));
  const all = fresh.length > 0 ? fresh : complaints;
  return all.slice(times % all.length).slice(0, 1);
}

/** The result of a proposed check. */
export interface Checking {
  readonly lines: readonly SpokenLine[];
  /** Whether it confirms who is calling. */
  readonly isConfirmed: boolean;
  /** Whether the caller asks for an exception, which real callers never do. */
  readonly isExceptionAsked: boolean;
}

/**
 * @param method a way to check who is calling
 * @param times how many checks were tried before
 * @returns the caller's reply, and the result
 */
export function checkBy(call: PracticeCall, method: string, times: number): Checking {
  const known = isDefaultCheck(method) ? method : undefined;
  const regret = known ? voice.regrets[known] : voice.regretsOwn;
  if (call.caller.is === 'impostor') {
    if (times === 0 && call.caller.isSmooth)
      return { lines: [regret], isConfirmed: false, isExceptionAsked: false };
    const [pressure] = call.pressures;
    const pool = pressure ? voice.exceptions[pressure] : voice.kindExceptions;
    return {
      lines: pool.slice(times % pool.length).slice(0, 1),
      isConfirmed: false,
      isExceptionAsked: true,
    };
  }
  const isConfirmed = known === undefined || call.caller.confirmedBy.includes(known);
  const confirmed = known ? voice.confirms[known] : voice.confirmsOwn;
  return { lines: [isConfirmed ? confirmed : regret], isConfirmed, isExceptionAsked: false };
}

/** @returns what the caller says when a protected operation is near; it does not reveal who they are */
export const atTheGate = (call: PracticeCall): readonly SpokenLine[] => [
  randomAt(call, 'gate').one(voice.atTheCheck[call.mood]),
];

/**
 * @param flows every flow by id
 * @param rules what the organisation requires
 * @returns whether the allowed checks can confirm this caller to the extent that every operation on the way
 *   requires
 */
function canBeConfirmed(call: PracticeCall, flows: Flows, { allowed, needs = {} }: Rules): boolean {
  const passed = allowed.filter((method) => checkBy(call, method, 0).isConfirmed);
  const identity = identityBy(passed, (operation) => checksFor(call, needs, operation));
  return replay(flows, call.way.flow, call.way.answers).visited.every(
    ({ step }) => !isGated(step, identity),
  );
}

/**
 * @param flows every flow by id
 * @param rules what the organisation requires
 * @returns whether the call belongs to security: the caller is an impostor, or cannot be confirmed by the
 *   allowed checks before a protected operation
 */
export const belongsToSecurity = (call: PracticeCall, flows: Flows, rules: Rules): boolean =>
  call.caller.is === 'impostor' || (call.isProtected && !canBeConfirmed(call, flows, rules));

/** The answer meant by a caller whose problem is not the one asked about. */
function strayAnswer(
  edges: readonly { readonly id: string; readonly isOther: boolean }[],
  isLetIn: boolean,
): string | undefined {
  const ids = edges.map(({ id }) => id);
  if (isLetIn && ids.includes('worked')) return 'worked';
  return (
    edges.find(({ isOther }) => isOther)?.id ??
    ['no', 'not-sure', 'cannot', 'failed'].find((id) => ids.includes(id)) ??
    ids.at(-1)
  );
}

function edgesOf(flows: Flows, { flow, node }: { flow: string; node: string }) {
  const machine = flows[flow];
  return machine === undefined
    ? []
    : edgesFrom(graphOf(machine), node).map(({ answer, meta }) => ({
        id: answer,
        caller: meta?.caller ?? [],
        isOther: meta?.isOther === true,
      }));
}
