/**
 * A practice call: a simulated caller with a hidden cause on a real flow. All of it comes from the
 * seed and the flows, so that a class can take the same call.
 */

import { formatAnswer } from '../../engine/answer.ts';
import type { Flows } from '../../engine/flow.ts';
import { type Graph, graphOf, walk } from '../../engine/graph.ts';
import { operationOf } from '../../engine/operation.ts';
import { type DefaultCheck, defaultChecks, isDefaultCheck } from '../../engine/organisation.ts';
import type { SourceRecord } from '../../engine/record.ts';
import type { ProductId, Step } from '../../engine/step.ts';
import { type Answers, replay, type Transcript } from '../../engine/transcript.ts';
import { type Random, randomFor } from './random.ts';
import type { Line, Mood, Tactic } from './voice.ts';
import * as voice from './voice.ts';

/** From clear and patient to vague, with two matters at once and under pressure. */
export const difficulties = [1, 2, 3] as const;
export type Difficulty = (typeof difficulties)[number];

/** What of the records a call needs. */
export type CauseRecord = Pick<SourceRecord, 'id' | 'title' | 'meaning'>;

/** Where the truth of a call stands: for each step the answer that is true. */
type Truth = Readonly<Record<string, string>>;

export interface Call {
  readonly seed: string;
  readonly difficulty: Difficulty;
  readonly name: string;
  readonly team: Line;
  readonly mood: Mood;
  /** The number of the ticket, as the telephone system shows it. */
  readonly reference: string;
  /** What the caller begins with. */
  readonly opening: readonly Line[];
  /** The best way: the guide, and the answers that are true. For an impostor it ends at the gate. */
  readonly way: Transcript;
  /** By `flow/node`, over all steps of the way; a value goes with its answer. */
  readonly truth: Truth;
  /** The step at which the way ends. */
  readonly end: { readonly flow: string; readonly node: string };
  /** Whether the first answer of the way was told in the opening. */
  readonly isFirstTold: boolean;
  /** The steps of the way that carry out, or ask for, a protected operation. */
  readonly isProtected: boolean;
  readonly caller:
    | { readonly is: 'real'; readonly confirmedBy: readonly DefaultCheck[] }
    | { readonly is: 'impostor'; readonly tactics: readonly Tactic[] };
  /** Another matter that the caller has as well, and the guide that would be about it. */
  readonly second: { readonly flow: string; readonly words: string } | undefined;
  /** The step of the way at which the caller offers a code, by `flow/node`. */
  readonly blurtsAt: string | undefined;
  /** What is behind it, in a record’s words. */
  readonly cause: { readonly record: string; readonly title: string; readonly meaning: string };
}

/** What else may be said about a call. */
export interface Limits {
  /** Only of these products. */
  readonly products?: readonly ProductId[] | undefined;
}

const impostors: Readonly<Record<Difficulty, number>> = { 1: 0.15, 2: 0.3, 3: 0.45 };
const winding: Readonly<Record<Difficulty, number>> = { 1: 0.15, 2: 0.4, 3: 0.65 };
const vagueness: Readonly<Record<Difficulty, readonly [one: number, two: number]>> = {
  1: [0.1, 0],
  2: [0.4, 0.1],
  3: [0.6, 0.3],
};

/** No way is longer, in answers, unless there is no shorter one. */
const LONGEST = 12;

/**
 * @param seed any text; the same text makes the same call, as long as the flows are the same
 * @param flows every flow by id
 * @param records the records that the flows rest on
 * @param difficulty how hard it is to understand, and to resist
 * @param limits what else is to hold
 * @returns the call, its hidden card included
 * @throws Error when there is no flow to choose from
 */
export function makeCall(
  seed: string,
  flows: Flows,
  records: readonly CauseRecord[],
  difficulty: Difficulty = 1,
  { products }: Limits = {},
): Call {
  const random = randomFor(`${seed}/${difficulty}`);
  const net = netOf(flows);
  const starts = [...net.graphs.values()]
    .filter(({ guide }) => guide && (products?.includes(guide.product) ?? true))
    .map(({ id }) => id);
  const isImpostor = random.happens(impostors[difficulty]);
  const [flow, path] = choosePath(net, random, starts, isImpostor, difficulty);
  const graph = net.graphs.get(flow);
  const guide = graph?.guide;
  if (graph === undefined || guide === undefined) throw new Error(`the flow ${flow} has no guide`);

  const way = { flow, answers: path };
  const { visited } = replay(flows, flow, path);
  const here = visited.at(-1);
  if (here === undefined) throw new Error(`the flow ${flow} leads nowhere`);
  const truth = Object.fromEntries(
    visited.flatMap(({ flow: at, node, taken }): [string, string][] =>
      taken ? [[pointOf(at, node), formatAnswer(taken.id, taken.value)]] : [],
    ),
  );

  const name = random.one(voice.names);
  const mood = isImpostor ? 'hurried' : random.one(voice.moods);
  const team = random.one(voice.teams);
  const tactics = isImpostor ? chooseTactics(random, difficulty) : [];
  const methods = random.shuffled(defaultChecks);
  const confirmedBy = methods.slice(0, difficulty === 3 ? 1 : difficulty === 2 ? 2 : 4);
  const second =
    difficulty === 3 && !isImpostor ? chooseSecond(net, random, starts, visited) : undefined;
  const first = visited[0];
  const told = first?.taken && firstWords(net, first, random);
  const isFirstTold = told !== undefined && random.happens(difficulty === 3 ? 0.4 : 0.85);
  const sum = random.one(voice.sumsUp)(symptomOf(net, flow, difficulty, random));
  const opening: Line[] = [
    random.one(voice.openings[mood]),
    voice.introduces(name),
    sum,
    ...(isFirstTold && told !== undefined ? [told] : []),
    ...tactics.map((tactic) => random.one(voice.stories[tactic])),
    ...(second ? [random.one(voice.secondMatter)(second.words)] : []),
  ];
  // What was told at once, or what a guide before knew, nobody asks.
  const asked = visited
    .filter(({ taken }) => taken?.at !== undefined)
    .map((visit) => pointOf(visit.flow, visit.node))
    .slice(isFirstTold ? 1 : 0);
  const blurtsAt =
    difficulty > 1 && random.happens(difficulty === 3 ? 0.5 : 0.25) && asked.length > 0
      ? random.one(asked)
      : undefined;
  return {
    seed,
    difficulty,
    name,
    team,
    mood,
    reference: `INC-${String(10_000 + random.below(90_000))}`,
    opening,
    way,
    truth,
    end: { flow: here.flow, node: here.node },
    isFirstTold,
    isProtected: visited.some(({ step }) => operationOf(step) !== undefined),
    caller: isImpostor ? { is: 'impostor', tactics } : { is: 'real', confirmedBy },
    second,
    blurtsAt,
    cause: causeOf(here.step, guide.title, records),
  };
}

/** @returns the name of a step among all flows */
export const pointOf = (flow: string, node: string): string => `${flow}/${node}`;

/** What the caller says when a step is put to them, and whether that settles its answer. */
export interface Reply {
  readonly lines: readonly Line[];
  readonly isClear: boolean;
  /** The answer that it means, with its value; absent where it means none. */
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
  call: Call,
  flows: Flows,
  at: { readonly flow: string; readonly node: string; readonly step: Step },
  times: number,
  isLetIn = false,
): Reply {
  const point = pointOf(at.flow, at.node);
  const random = randomFor(`${call.seed}/${call.difficulty}/${point}`);
  const edges = edgesOf(flows, at);
  const truth = Object.hasOwn(call.truth, point) ? call.truth[point] : undefined;
  const [one, two] = vagueness[call.difficulty];
  const vagueTimes = random.happens(two) ? 2 : random.happens(one) ? 1 : 0;
  const pool = random.shuffled(at.step.kind === 'question' ? voice.vague : voice.vagueDone);
  const aside = random.happens(0.3) ? [random.one(voice.asides[call.mood])] : [];
  const stray = random.one(voice.wrongFooted);
  const isTold = call.isFirstTold && point === firstPointOf(call);
  if (truth === undefined) {
    const answer = strayAnswer(edges, isLetIn);
    const words = random.shuffled(edges.find(({ id }) => id === answer)?.caller ?? []);
    const line = words[times % Math.max(1, words.length)];
    const lines = [...(isLetIn ? [] : [stray]), ...(line === undefined ? [] : [line])];
    return { lines, isClear: true, means: answer, isStray: !isLetIn };
  }
  if (times < vagueTimes && !isTold) {
    return { lines: [pool[times] ?? stray], isClear: false };
  }
  const [id = '', value] = truth.split('~');
  const words = random.shuffled(edges.find((edge) => edge.id === id)?.caller ?? []);
  const said = words[(times - (isTold ? 0 : vagueTimes)) % Math.max(1, words.length)];
  const code = `${100 + random.below(900)} ${100 + random.below(900)}`;
  return {
    lines: [
      ...(said === undefined ? [] : [said]),
      ...(value === undefined ? [] : [voice.readsOut(value)]),
      ...(call.blurtsAt === point && times <= vagueTimes ? [voice.blurted(code)] : []),
      ...aside,
    ],
    isClear: true,
    means: truth,
  };
}

/**
 * @param call the call
 * @param method a way to check who is calling
 * @param times how many checks were tried before
 * @returns what the caller says to it, and whether it shows that it is them
 */
export function checkBy(
  call: Call,
  method: string,
  times: number,
): { lines: readonly Line[]; isConfirmed: boolean } {
  const known = isDefaultCheck(method) ? method : undefined;
  if (call.caller.is === 'impostor') {
    const pool = known ? voice.evades[known] : voice.evadesOwn;
    return { lines: [pool[times % pool.length] ?? voice.evadesOwn[0] ?? ''], isConfirmed: false };
  }
  const isConfirmed = known === undefined || call.caller.confirmedBy.includes(known);
  const line = isConfirmed
    ? known
      ? voice.confirms[known]
      : voice.confirmsOwn
    : known
      ? voice.regrets[known]
      : voice.regretsOwn;
  return { lines: [line], isConfirmed };
}

/**
 * @param call the call
 * @returns what the caller says when a protected operation is near
 */
export function atTheGate(call: Call): readonly Line[] {
  const random = randomFor(`${call.seed}/${call.difficulty}/gate`);
  if (call.caller.is === 'real') return [random.one(voice.willing)];
  return call.caller.tactics.slice(0, 2).map((tactic) => random.one(voice.pushes[tactic]));
}

/**
 * @param call the call
 * @param allowed the checks that the organisation allows
 * @returns whether this caller can be confirmed by one of them
 */
const canBeConfirmed = (call: Call, allowed: readonly string[]): boolean =>
  allowed.some((method) => checkBy(call, method, 0).isConfirmed);

/**
 * @param call the call
 * @param allowed the checks that the organisation allows
 * @returns whether the call belongs to security: an impostor, or somebody whom no allowed check can
 *   confirm before a protected operation
 */
export const belongsToSecurity = (call: Call, allowed: readonly string[]): boolean =>
  call.caller.is === 'impostor' || (call.isProtected && !canBeConfirmed(call, allowed));

const firstPointOf = ({ truth }: Call) => Object.keys(truth)[0];

/** Answers that say that it is something else, the plainest first. */
const elsewhere = [/^(something-else|neither|none)/, /^another/, /^no\b/, /^not-sure$/, /^cannot$/];

function strayAnswer(edges: readonly { id: string }[], isLetIn: boolean): string | undefined {
  const ids = edges.map(({ id }) => id);
  if (isLetIn && ids.includes('worked')) return 'worked';
  for (const pattern of elsewhere) {
    const id = ids.find((one) => pattern.test(one));
    if (id !== undefined) return id;
  }
  return ids.includes('failed') ? 'failed' : ids.at(-1);
}

function edgesOf(flows: Flows, { flow, node }: { flow: string; node: string }) {
  const machine = flows[flow];
  return machine === undefined
    ? []
    : graphOf(machine)
        .edges.filter(({ from }) => from === node)
        .map(({ answer, meta }) => ({ id: answer, caller: meta?.caller ?? [] }));
}

/* ---------- choosing the hidden way ---------- */

/** All flows as one net, with the doors between them. */
interface Net {
  readonly graphs: ReadonlyMap<string, Graph>;
  /** For each step, by `flow/node`, its answers and where each leads, doors passed. */
  readonly ways: ReadonlyMap<string, readonly { answer: string; to: string }[]>;
  readonly steps: ReadonlyMap<string, Step>;
}

const nets = new WeakMap<Flows, Net>();

function netOf(flows: Flows): Net {
  const known = nets.get(flows);
  if (known) return known;
  const graphs = new Map(Object.entries(flows).map(([id, flow]) => [id, graphOf(flow)]));
  const steps = new Map<string, Step>();
  for (const { id, steps: own } of graphs.values()) {
    for (const [node, step] of own) if (step) steps.set(pointOf(id, node), step);
  }
  const through = (flow: string, node: string): string => {
    const step = steps.get(pointOf(flow, node));
    const other = step?.kind === 'continue' ? graphs.get(step.flow) : undefined;
    if (step?.kind !== 'continue' || other === undefined) return pointOf(flow, node);
    return pointOf(other.id, walk(other, step.with) ?? other.initial);
  };
  const ways = new Map<string, { answer: string; to: string }[]>();
  for (const { id, edges } of graphs.values()) {
    for (const { from, answer, to, meta } of edges) {
      const point = pointOf(id, from);
      const list = ways.get(point) ?? [];
      list.push({ answer: formatAnswer(answer, meta?.value?.example), to: through(id, to) });
      ways.set(point, list);
    }
  }
  const net = { graphs, ways, steps };
  nets.set(flows, net);
  return net;
}

const startOf = (net: Net, flow: string) => pointOf(flow, net.graphs.get(flow)?.initial ?? '');
const waysFrom = (net: Net, point: string) => net.ways.get(point) ?? [];
const isGuarded = (net: Net, point: string) => {
  const step = net.steps.get(point);
  return step !== undefined && operationOf(step) !== undefined;
};

/** Shortest ways to everything that can be reached; where several are as short, chance decides. */
function shortest(net: Net, from: string, random: Random): ReadonlyMap<string, Answers> {
  const found = new Map<string, Answers>([[from, []]]);
  for (const [point, answers] of found) {
    for (const { answer, to } of random.shuffled(waysFrom(net, point))) {
      if (!found.has(to)) found.set(to, [...answers, answer]);
    }
  }
  return found;
}

/** A way that takes any turn but no step twice; undefined where it did not come to an end. */
function wander(net: Net, from: string, random: Random): Answers | undefined {
  const passed = new Set<string>();
  const answers: string[] = [];
  for (let point = from; answers.length <= LONGEST; ) {
    const ways = waysFrom(net, point);
    if (ways.length === 0) return answers;
    passed.add(point);
    const open = ways.filter(({ to }) => !passed.has(to));
    if (open.length === 0) return undefined;
    const { answer, to } = random.one(open);
    answers.push(answer);
    point = to;
  }
  return undefined;
}

function choosePath(
  net: Net,
  random: Random,
  starts: readonly string[],
  isImpostor: boolean,
  difficulty: Difficulty,
): [flow: string, answers: Answers] {
  for (const flow of random.shuffled(starts)) {
    const from = startOf(net, flow);
    const reached = [...shortest(net, from, random)].filter(([, answers]) => answers.length > 0);
    const near = (ways: typeof reached) => {
      const short = ways.filter(([, answers]) => answers.length <= LONGEST);
      return short.length > 0 ? short : ways;
    };
    if (isImpostor) {
      // The first protected step on the way is where the gate stands.
      const guarded = reached.filter(([point]) => isGuarded(net, point));
      if (guarded.length === 0) continue;
      const [, answers] = random.one(near(guarded));
      return [flow, upToGate(net, from, answers)];
    }
    for (let tried = 0; tried < 8 && random.happens(winding[difficulty]); tried++) {
      const answers = wander(net, from, random);
      if (answers && answers.length > 0) return [flow, answers];
    }
    const ends = reached.filter(([point]) => waysFrom(net, point).length === 0);
    if (ends.length === 0) continue;
    return [flow, random.one(near(ends))[1]];
  }
  throw new Error('there is no flow to make a call of');
}

function upToGate(net: Net, from: string, answers: Answers): Answers {
  let point = from;
  for (const [i, answer] of answers.entries()) {
    if (isGuarded(net, point)) return answers.slice(0, i);
    point = waysFrom(net, point).find((way) => way.answer === answer)?.to ?? point;
  }
  return answers;
}

function chooseTactics(random: Random, difficulty: Difficulty): readonly Tactic[] {
  const [first = 'urgency', ...others] = random.shuffled(voice.tactics);
  return [first, ...others.slice(0, difficulty === 1 ? 1 : difficulty - 1)];
}

/** The second matter is another guide's, so that it cannot be taken for a part of the first. */
function chooseSecond(
  net: Net,
  random: Random,
  starts: readonly string[],
  visited: readonly { flow: string }[],
): Call['second'] {
  const others = starts.filter((id) => visited.every(({ flow }) => flow !== id));
  if (others.length === 0) return undefined;
  const flow = random.one(others);
  return { flow, words: symptomOf(net, flow, 1, random) };
}

/** A symptom of the guide; for an easy call one that no other guide has. */
function symptomOf(net: Net, flow: string, difficulty: Difficulty, random: Random): string {
  const own = net.graphs.get(flow)?.guide?.symptoms ?? [];
  const alone = own.filter((symptom) =>
    [...net.graphs.values()].every(
      ({ id, guide }) =>
        id === flow ||
        guide?.symptoms.every((other) => other.toLowerCase() !== symptom.toLowerCase()),
    ),
  );
  const clear = alone.length > 0 ? alone : own;
  // The first symptoms of a guide are the plainest.
  return random.one(difficulty === 3 ? own : clear.slice(0, difficulty === 1 ? 4 : 8));
}

function firstWords(
  net: Net,
  first: { flow: string; node: string; taken?: { id: string } },
  random: Random,
): string | undefined {
  const edge = net.graphs
    .get(first.flow)
    ?.edges.find(({ from, answer }) => from === first.node && answer === first.taken?.id);
  const lines = edge?.meta?.caller;
  // An answer with a value is told when it is asked for.
  return lines === undefined || edge?.meta?.value ? undefined : random.one(lines);
}

function causeOf(step: Step, title: string, records: readonly CauseRecord[]): Call['cause'] {
  const record = step.cites
    .map((id) => records.find((one) => one.id === id))
    .find((one) => one !== undefined);
  return record
    ? { record: record.id, title: record.title, meaning: record.meaning }
    : { record: step.cites[0] ?? '', title, meaning: title };
}
