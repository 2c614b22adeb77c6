/** What the caller of a practice call says to what is asked, proposed or refused. */
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

/** What is decided in one place of a call, apart from every other place. */
const randomAt = ({ seed, difficulty }: PracticeCall, place: string): Random =>
  randomFor(`${seed}/${difficulty}/${place}`);

/** What the caller says when a step is put to them, and whether that settles its answer. */
export interface Reply {
  readonly lines: readonly SpokenLine[];
  readonly isClear: boolean;
  /** The answer that it means, with its value; absent if it means none. */
  readonly means?: string | undefined;
  /** The guide asks for what is not this caller’s trouble. */
  readonly isStray?: boolean;
}

/**
 * @param call the call
 * @param flows every flow by id
 * @param at a step that is put to the caller
 * @param times how often it was put to them before
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
    // Off the way nothing of the guide is true of this caller: they say that, and no more.
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
 * @param call the call
 * @param times how often was asked before what it is about
 * @returns what the caller says to it while no guide is open
 */
export function tellsAbout(
  { complaints, opening }: PracticeCall,
  times: number,
): readonly SpokenLine[] {
  const fresh = complaints.filter((line) => !opening.includes(line));
  const all = fresh.length > 0 ? fresh : complaints;
  return all.slice(times % all.length).slice(0, 1);
}

/** What comes of a check that is proposed. */
export interface Checking {
  readonly lines: readonly SpokenLine[];
  /** Whether it shows who is calling. */
  readonly isConfirmed: boolean;
  /** Whether the caller asks for an exception, which no real caller does. */
  readonly isExceptionAsked: boolean;
}

/**
 * @param call the call
 * @param method a way to check who is calling
 * @param times how many checks were tried before
 * @returns what the caller says to it, and what comes of it
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

/**
 * @param call the call
 * @returns what the caller says when a protected operation is near; it does not tell who they are
 */
export const atTheGate = (call: PracticeCall): readonly SpokenLine[] => [
  randomAt(call, 'gate').one(voice.atTheCheck[call.mood]),
];

/**
 * @param call the call
 * @param flows every flow by id
 * @param rules what the organisation asks for
 * @returns whether checks that are allowed can show who this caller is, as well as each operation on
 *   the way needs it
 */
function canBeConfirmed(call: PracticeCall, flows: Flows, { allowed, needs = {} }: Rules): boolean {
  const passed = allowed.filter((method) => checkBy(call, method, 0).isConfirmed);
  const identity = identityBy(passed, (operation) => checksFor(call, needs, operation));
  return replay(flows, call.way.flow, call.way.answers).visited.every(
    ({ step }) => !isGated(step, identity),
  );
}

/**
 * @param call the call
 * @param flows every flow by id
 * @param rules what the organisation asks for
 * @returns whether the call belongs to security: an impostor, or somebody whom no allowed checks can
 *   confirm before a protected operation
 */
export const belongsToSecurity = (call: PracticeCall, flows: Flows, rules: Rules): boolean =>
  call.caller.is === 'impostor' || (call.isProtected && !canBeConfirmed(call, flows, rules));

/** What is meant by whoever has another trouble than the one that is asked about. */
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
