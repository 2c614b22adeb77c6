/**
 * A practice call: a simulated caller with a hidden cause on a real flow. Everything in it follows from the
 * seed and the flows, so that a class can take the same call.
 */

import { complaintsOf } from '../../../flows/complaints.ts';
import { formatAnswer } from '../../engine/answer.ts';
import type { Flows } from '../../engine/flow.ts';
import { operationOf } from '../../engine/operation.ts';
import { type DefaultCheck, defaultChecks, isInUse } from '../../engine/organisation.ts';
import { plain } from '../../engine/plain.ts';
import type { SourceRecord } from '../../engine/record.ts';
import type { ProductId, Step } from '../../engine/step.ts';
import { replay, type Transcript, type VisitedStep } from '../../engine/transcript.ts';
import { type Random, randomFor } from './random.ts';
import type { Mood, SpokenLine, Tactic } from './voice.ts';
import * as voice from './voice.ts';
import { canBeImpostors, choosePath, factsOf, type Net, netOf, pointOf } from './way.ts';

/** From clear and patient to vague, with two problems at once and under pressure. */
export const difficulties = [1, 2, 3] as const;
export type Difficulty = (typeof difficulties)[number];

/** The parts of a record that a call needs. */
export type CauseRecord = Pick<SourceRecord, 'id' | 'title'>;

/** The truth of a call: for each step the answer that is true. */
type Truth = Readonly<Record<string, string>>;

export interface PracticeCall {
  readonly seed: string;
  readonly difficulty: Difficulty;
  readonly name: string;
  readonly team: SpokenLine;
  readonly mood: Mood;
  /** The number of the ticket, as the telephone system shows it. */
  readonly reference: string;
  /** The caller's first words. */
  readonly opening: readonly SpokenLine[];
  /** The complaints in the caller's own words; the first one is said first. */
  readonly complaints: readonly string[];
  /** The best way: the guide, and the answers that are true. For an impostor it ends at the gate. */
  readonly way: Transcript;
  /** By `flow/node`, for all steps of the way; a value is included in its answer. */
  readonly truth: Truth;
  /** The step at which the way ends. */
  readonly end: { readonly flow: string; readonly node: string };
  /** Whether a step of the way carries out, or requests, a protected operation. */
  readonly isProtected: boolean;
  /** The pressure that the caller is under, or applies; real callers do as well. */
  readonly pressures: readonly Tactic[];
  readonly caller:
    | { readonly is: 'real'; readonly confirmedBy: readonly DefaultCheck[] }
    /** Whether the first check is declined as a real caller would decline it. */
    | { readonly is: 'impostor'; readonly isSmooth: boolean };
  /** Another problem of the caller, and the guide that would be about it. */
  readonly second: { readonly flow: string; readonly words: string } | undefined;
  /** The step of the way at which the caller offers a PIN, by `flow/node`. */
  readonly blurtsAt: string | undefined;
  /** Whether the caller first wants to know who has answered the telephone. */
  readonly isInDoubt: boolean;
  /** The truth, in whole sentences from the records and the guide. */
  readonly card: {
    readonly record: string;
    readonly title: string;
    /** What was asked, and what is true. */
    readonly truths: readonly { readonly asked: string; readonly so: string }[];
    /** What these answers establish. */
    readonly facts: readonly string[];
  };
}

/** Further restrictions on a call. */
export interface Limits {
  /** Only of these products. */
  readonly products?: readonly ProductId[] | undefined;
  /** Only of this flow, whatever its product. */
  readonly only?: string | undefined;
}

const impostors: Readonly<Record<Difficulty, number>> = { 1: 0.15, 2: 0.3, 3: 0.45 };
const winding: Readonly<Record<Difficulty, number>> = { 1: 0.15, 2: 0.4, 3: 0.65 };
/** How often a caller of any kind is under pressure. */
const pressed: Readonly<Record<Difficulty, number>> = { 1: 0.25, 2: 0.4, 3: 0.7 };
const inDoubt: Readonly<Record<Difficulty, number>> = { 1: 0, 2: 0.12, 3: 0.2 };

/** The first decision about a call. */
const decidesImpostor = (random: Random, difficulty: Difficulty) =>
  random.happens(impostors[difficulty]);

/**
 * @param seed a call’s seed
 * @param difficulty its difficulty
 * @returns whether the caller is an impostor; far faster than making the call
 */
export const isImpostorsSeed = (seed: string, difficulty: Difficulty): boolean =>
  decidesImpostor(randomFor(`${seed}/${difficulty}`), difficulty);

/**
 * @param seed any text; the same text makes the same call, as long as the flows are the same
 * @param flows every flow by id
 * @param records the records that the flows rest on
 * @param difficulty how hard the caller is to understand and to resist
 * @param limits further restrictions
 * @returns the call, including its hidden card
 * @throws Error if there is no flow to choose from
 */
export function makeCall(
  seed: string,
  flows: Flows,
  records: readonly CauseRecord[],
  difficulty: Difficulty = 1,
  limits: Limits = {},
): PracticeCall {
  const random = randomFor(`${seed}/${difficulty}`);
  const net = netOf(flows);
  const starts = startsOf(net, limits);
  // In a guide without a protected step there is nothing for an impostor to gain.
  const isImpostor =
    decidesImpostor(random, difficulty) &&
    (limits.only === undefined || canBeImpostors(net, starts));
  const [flow, path] = choosePath(net, random, starts, isImpostor, winding[difficulty]);
  const guide = net.graphs.get(flow)?.guide;
  if (guide === undefined) throw new Error(`the flow ${flow} has no guide`);

  const { visited } = replay(flows, flow, path);
  const here = visited.at(-1);
  if (here === undefined) throw new Error(`the flow ${flow} leads nowhere`);

  // By now it is decided whether the caller is an impostor: nothing below may give it away.
  const name = random.one(voice.names);
  const mood = random.one(voice.moods);
  const pressures = random.happens(pressed[difficulty])
    ? random.shuffled(voice.pressures).slice(0, difficulty === 1 ? 1 : difficulty - 1)
    : [];
  const team = pressures.includes('from-it') ? voice.ownTeam : random.one(voice.teams);
  const complaints = random.shuffled(complaintsOf(flow, guide.title).says);
  const second = difficulty === 3 ? chooseSecond(net, random, starts, visited) : undefined;
  const isVague = difficulty === 3 && random.happens(0.4);
  const opening: SpokenLine[] = [
    random.one(voice.openings[mood]),
    voice.introduces(name),
    ...(isVague ? [random.one(voice.beginsVaguely)] : complaints.slice(0, 1)),
    ...pressures.map((pressure) => random.one(voice.stories[pressure])),
    ...(second ? [random.one(voice.secondMatter)(second.words)] : []),
  ];
  const blurtsAt = difficulty > 1 ? chooseBlurt(random, difficulty, visited) : undefined;
  const isInDoubt = random.happens(inDoubt[difficulty]);
  const methods = random.shuffled(defaultChecks);
  return {
    seed,
    difficulty,
    name,
    team,
    mood,
    reference: `INC-${String(10_000 + random.below(90_000))}`,
    opening,
    complaints,
    way: { flow, answers: path },
    truth: truthOf(visited),
    end: { flow: here.flow, node: here.node },
    isProtected: visited.some(({ step }) => operationOf(step) !== undefined),
    pressures,
    caller: isImpostor
      ? { is: 'impostor', isSmooth: random.happens(0.5) }
      : { is: 'real', confirmedBy: methods.slice(0, difficulty === 3 ? 2 : 3) },
    second,
    blurtsAt,
    isInDoubt,
    card: cardOf(visited, net, guide.title, records),
  };
}

/** The guides that a call may be about. */
const startsOf = ({ graphs }: Net, limits: Limits): readonly string[] =>
  [...graphs.values()]
    .filter(({ id, guide }) =>
      limits.only === undefined
        ? guide && isInUse(limits, guide.product)
        : guide && id === limits.only,
    )
    .map(({ id }) => id);

const truthOf = (visited: readonly VisitedStep[]): Truth =>
  Object.fromEntries(
    visited.flatMap(({ flow, node, taken }): [string, string][] =>
      taken ? [[pointOf(flow, node), formatAnswer(taken.id, taken.value)]] : [],
    ),
  );

/** The step at which the caller offers a PIN, if they do. */
function chooseBlurt(
  random: Random,
  difficulty: Difficulty,
  visited: readonly VisitedStep[],
): string | undefined {
  // What a previous guide already knew is not asked.
  const asked = visited
    .filter(({ taken }) => taken?.at !== undefined)
    .map(({ flow, node }) => pointOf(flow, node));
  return random.happens(difficulty === 3 ? 0.5 : 0.25) && !isAboutPin(visited)
    ? asked[random.below(asked.length)]
    : undefined;
}

/** The second problem belongs to another guide, so that it cannot be mistaken for part of the first. */
function chooseSecond(
  net: Net,
  random: Random,
  starts: readonly string[],
  visited: readonly VisitedStep[],
): PracticeCall['second'] {
  const others = starts.filter((id) => visited.every(({ flow }) => flow !== id));
  if (others.length === 0) return undefined;
  const flow = random.one(others);
  return {
    flow,
    words: random.one(complaintsOf(flow, net.graphs.get(flow)?.guide?.title ?? '').says),
  };
}

/** If the visit is about a PIN, a caller who offered one would contradict their own story. */
const isAboutPin = (visited: readonly VisitedStep[]): boolean =>
  visited.some(({ step }) => step.kind !== 'continue' && step.isAboutPin);

function cardOf(
  visited: readonly VisitedStep[],
  net: Net,
  title: string,
  records: readonly CauseRecord[],
): PracticeCall['card'] {
  const step: Step | undefined = visited.at(-1)?.step;
  const record = step?.cites
    .map((id) => records.find((one) => one.id === id))
    .find((one) => one !== undefined);
  return {
    record: record?.id ?? '',
    title: record?.title ?? title,
    truths: visited.flatMap(({ step: at, taken }) =>
      taken === undefined || at.kind === 'continue'
        ? []
        : { asked: plain(at.text), so: plain(taken.label) },
    ),
    facts: factsOf(visited, net).map(({ text }) => plain(text)),
  };
}
