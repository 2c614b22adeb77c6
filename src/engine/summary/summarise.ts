/**
 * The summary: what the next person has to know, so that nobody has to start from scratch. It is derived
 * only from the visit, and on a call from the case.
 */

import { HAND_OVER } from '../answer.ts';
import type { Case } from '../case.ts';
import { checkEntries } from '../checks.ts';
import { assume, establish } from '../claim.ts';
import { defined } from '../defined.ts';
import { type Flows, flowById, guideOf, stepOf } from '../flow.ts';
import { plain } from '../plain.ts';
import { revisionOf } from '../revision.ts';
import { MOST_TYPED, sanitise, sanitiseLine } from '../sanitise.ts';
import type { Fact, ProductId, Step } from '../step.ts';
import { outcomeOf } from '../stepKinds.ts';
import { type AnsweredStep, type GivenAnswer, hasAnswer, type Replay } from '../transcript.ts';
import { universalOf } from '../universal.ts';
import type {
  CaseSummary,
  Code,
  EstablishedFact,
  Finding,
  StepResult,
  SummaryStep,
} from './summarySchema.ts';

/** The ways back into the visit, and other context that only the caller of `summarise` knows. */
export interface WaysBack {
  /** The case code. */
  readonly code?: string | undefined;
  /** The full address of the visit. */
  readonly link?: string | undefined;
  /** The current time: ISO 8601 with its zone's offset. */
  readonly now?: string | undefined;
  /** The language of the words, as a BCP 47 tag; English by default. */
  readonly language?: string | undefined;
  /** The language in which the visit was held. */
  readonly heldIn?: string | undefined;
  /** What was tried on ways that the visit has abandoned, one line each. */
  readonly tried?: readonly string[] | undefined;
  /** What the person typed to find the guide. */
  readonly typed?: string | undefined;
  /** What the person said about the guide. */
  readonly feedback?: CaseSummary['feedback'];
  /** What the organisation has announced, if the person says that this is it. */
  readonly announced?: readonly string[] | undefined;
}

const results: Readonly<Record<string, StepResult>> = {
  worked: 'done',
  failed: 'failed',
  'already-tried': 'already-tried',
  cannot: 'cannot',
  'not-sure': 'not-sure',
  [HAND_OVER]: 'skipped',
};

/** The most characters of everything typed on a call together. */
const MOST_TYPED_IN_ALL = 10 * MOST_TYPED;

/**
 * @param flows flows by id, including all on the visit's path
 * @param replayed the replayed transcript
 * @param call on a call, its case
 * @param ways the ways back into the visit
 * @returns the summary; every text in it is plain, and what was typed is sanitised
 */
export function summarise(
  flows: Flows,
  { visited }: Replay,
  call?: Case,
  {
    code,
    link,
    now,
    language = 'en',
    heldIn = language,
    tried,
    typed,
    feedback,
    announced = [],
  }: WaysBack = {},
): CaseSummary {
  const given = visited.filter(hasAnswer);
  const steps = given.flatMap((one, at) => stepOfSummary(one, at, call));
  const last = visited.at(-1)?.step;
  const findings = given.map(({ step, taken }, i) =>
    ['assumed', 'known'].includes(steps[i]?.result ?? '') ? undefined : findingOf(step, taken),
  );
  const sayOf = ({ text, answer, value }: SummaryStep) =>
    `${text}: ${answer}${value === undefined ? '' : ` (${value})`}`;
  const ending = endingOf(last);
  // Nobody read here what was assumed, or what the previous guide brought along.
  const read = given.filter(({ taken: { at } }) => at !== undefined && !call?.assumed.includes(at));
  const codesRead = lastCodes(flows, read);
  return {
    version: 1,
    language,
    ...defined({ heldIn: heldIn === language ? undefined : heldIn }),
    ...ending,
    ...defined({
      typed: typed && sanitiseLine(typed),
      feedback: feedback && sanitiseFeedback(feedback),
    }),
    messages: unique(read.flatMap((one) => messagesOf(one, 'word-for-word'))),
    meanings: unique(read.flatMap((one) => messagesOf(one, 'by-meaning'))),
    codes: codesRead.map(({ code }) => code),
    codesRead,
    established: establishedBy(
      given.filter(({ taken: { at = -1 } }) => !call?.assumed.includes(at)),
    ),
    steps,
    ...defined({ tried: tried?.map((line) => sanitiseLine(plain(line))) }),
    changes: changesOf(flows, call),
    works: steps.filter((_, i) => findings[i] === 'works').map(sayOf),
    fails: steps.filter((_, i) => findings[i] === 'fails').map(sayOf),
    facts: [
      ...given.flatMap((one, i) => factOf(one, steps[i])),
      ...announced.map(announcedIn(flows[visited[0]?.flow ?? ''])),
    ],
    guides: guidesOf(flows, visited),
    records: unique([...visited].reverse().flatMap(({ step }) => step.cites)),
    ...defined({
      startedAt: call?.startedAt,
      updatedAt: call?.updatedAt,
      madeAt: now,
      caseCode: code,
      link,
      call: call && callOf(call),
    }),
  };
}

/** An answer in the summary; nothing if it only led from one guide to another. */
function stepOfSummary(
  { flow, node, step, taken, answers }: AnsweredStep,
  at: number,
  call: Case | undefined,
): SummaryStep | [] {
  if (step.kind === 'continue') return [];
  const value = taken.value === undefined ? undefined : sanitiseLine(taken.value);
  const valueLabel = value === undefined ? undefined : valueIn({ answers, taken })?.label;
  return {
    at,
    flow,
    node,
    text: plain(step.text),
    answerId: taken.id,
    answer: plain(taken.label),
    ...defined({ value, valueLabel: valueLabel && plain(valueLabel) }),
    result: stepResult(taken, call),
    ...defined({ time: call?.answeredAt[taken.at ?? -1] }),
  };
}

/** What the organisation has announced, in the language of a guide. */
const announcedIn =
  (guide: object = {}) =>
  (text: string): Finding => ({
    kind: 'value',
    label: universalOf(guide).announced,
    value: sanitiseLine(text),
  });

const sanitiseFeedback = ({ helped, wrong }: NonNullable<CaseSummary['feedback']>) =>
  defined({ helped, wrong: wrong && sanitiseLine(wrong, MOST_TYPED) });

/** The answers that were changed during the call. */
const changesOf = (flows: Flows, call: Case | undefined): CaseSummary['changes'] =>
  (call?.changes ?? []).map(({ at, flow, node, from, to }) => ({
    time: at,
    flow: sanitiseLine(flow),
    node: sanitiseLine(node),
    ...defined({ text: textOf(flows, flow, node) }),
    from: sanitiseLine(from),
    to: sanitiseLine(to),
  }));

/** The guides on the visit's path, each once. */
const guidesOf = (flows: Flows, visited: Replay['visited']): CaseSummary['guides'] =>
  unique(visited.map(({ flow }) => flow)).flatMap((id) => {
    const machine = flowById(flows, id);
    if (machine === undefined) return [];
    const { title, product } = guideOf(machine);
    return { flow: id, title: plain(title), product, revision: revisionOf(machine) };
  });

function callOf(call: Case): NonNullable<CaseSummary['call']> {
  let room = MOST_TYPED_IN_ALL;
  const typed = (text: string) => {
    const kept = sanitise(text, Math.max(100, Math.min(MOST_TYPED, room)));
    room -= kept.length;
    return kept;
  };
  const { identityCheck: check } = call;
  return {
    id: call.id,
    ...defined({
      reference: call.reference === undefined ? undefined : sanitiseLine(call.reference),
      identityCheck: check && {
        time: check.at,
        method: sanitiseLine(check.method),
        outcome: check.outcome,
      },
    }),
    notes: call.notes.map(({ at, step, text }) => ({
      time: at,
      ...defined({ step }),
      text: typed(text),
    })),
    told: call.told.map(typed),
    outstanding: call.outstanding.map(typed),
  };
}

type Ending = Pick<CaseSummary, 'status' | 'problem' | 'to' | 'why' | 'asks' | 'left' | 'fixed'>;

function endingOf(step: Step | undefined): Ending {
  if (step === undefined || step.kind === 'continue')
    return { status: 'open', problem: '', asks: [] };
  const status = outcomeOf(step.kind) ?? 'open';
  switch (step.kind) {
    case 'escalation':
      return {
        status,
        problem: plain(step.problem),
        to: step.to,
        why: plain(
          [step.text, step.lead]
            .flatMap((words) => words ?? [])
            .map(sentence)
            .join(' '),
        ),
        asks: step.asks.map(plain),
        ...defined({ left: step.left && plain(step.left) }),
      };
    case 'resolution':
      return {
        status,
        problem: plain(step.wrong),
        asks: [],
        fixed: plain(step.fixed),
        ...defined({ left: step.remember && plain(step.remember) }),
      };
    case 'information':
    case 'question':
    case 'instruction':
    case 'check':
      return { status, problem: plain(step.text), asks: [] };
  }
}

/**
 * @param taken the answer given at a step
 * @param call on a call, its case
 * @returns the result of the step
 */
export function stepResult({ id, at, isFinding }: GivenAnswer, call?: Case): StepResult {
  if (at === undefined) return 'known';
  if (call?.assumed.includes(at)) return 'assumed';
  return !isFinding && Object.hasOwn(results, id) ? (results[id] ?? 'answered') : 'answered';
}

/** What a step shows to work or not: something done, or something measured. */
function findingOf(step: Step, { id, isFinding }: GivenAnswer): 'works' | 'fails' | undefined {
  if (isFinding) return undefined;
  const entry = step.kind === 'check' ? checkEntries[step.check] : undefined;
  if (id === 'worked' || entry?.works.includes(id)) return 'works';
  return id === 'failed' || entry?.fails.includes(id) ? 'fails' : undefined;
}

/** Messages that the person read, according to this answer, with the given exactness. */
function messagesOf({ step, taken: { reads } }: AnsweredStep, how: 'word-for-word' | 'by-meaning') {
  const shown = step.kind !== 'continue' && reads?.shown === how ? step.shows?.words : undefined;
  return [shown, how === 'word-for-word' ? reads?.message : reads?.meaning].flatMap(
    (words) => words ?? [],
  );
}

const valueIn = ({ answers, taken }: Pick<AnsweredStep, 'answers' | 'taken'>) =>
  answers.find(({ id }) => id === taken.id)?.value;

/** The code that the person read, according to this answer: `1007`, `mss (-1021)`. */
function codeOf(given: AnsweredStep): string | undefined {
  const code = given.taken.reads?.code;
  const value = valueIn(given)?.is === 'code' ? given.taken.value : undefined;
  return value === undefined
    ? code
    : code === undefined
      ? sanitiseLine(value)
      : `${code} (${sanitiseLine(value)})`;
}

/** For each product the code that was read last. */
function lastCodes(flows: Flows, given: readonly AnsweredStep[]): Code[] {
  const last = new Map<ProductId, Code>();
  for (const one of given) {
    const code = codeOf(one);
    const machine = flowById(flows, one.flow);
    if (code === undefined || machine === undefined) continue;
    const { product } = guideOf(machine);
    last.set(product, { code, product });
  }
  return [...last.values()];
}

/** The established facts, in order. Those that an earlier guide brought and nobody confirmed are marked. */
function establishedBy(given: readonly AnsweredStep[]): EstablishedFact[] {
  let facts: readonly Fact[] = [];
  for (const { step, taken } of given) {
    const isDoneHere = step.kind === 'instruction' && taken.id !== 'already-tried';
    const known = new Set(facts.map(({ id }) => id));
    const isBrought = (fact: Fact) => taken.at === undefined && !known.has(fact.id);
    // Something done earlier is known only from what the person says.
    const howOf = ({ how }: Fact) => (how === 'done' && !isDoneHere ? 'says' : how);
    facts = (taken.at === undefined ? assume : establish)(
      facts,
      (taken.knows ?? [])
        .filter((fact) => taken.at !== undefined || !known.has(fact.id))
        .map((fact) => ({ ...fact, how: isBrought(fact) ? 'brought' : howOf(fact) })),
    );
  }
  return facts.map(({ how, text }) => ({ how, text: plain(text) }));
}

function factOf(given: AnsweredStep, step: SummaryStep | undefined): Finding | [] {
  if (step === undefined) return [];
  const { answer, text, value, valueLabel = text } = step;
  const is = valueIn(given)?.is;
  if (value !== undefined && (is === 'seconds-ahead' || is === 'seconds-behind')) {
    const seconds = Number(value) * (is === 'seconds-behind' ? -1 : 1);
    return { kind: 'clock', label: text, value: `${valueLabel}: ${value}`, seconds };
  }
  if (given.step.kind === 'check')
    return { kind: checkEntries[given.step.check].fact, label: text, value: answer };
  const code = codeOf(given);
  if (code !== undefined) return { kind: 'code', label: valueLabel, value: code };
  if (value !== undefined) return { kind: 'value', label: valueLabel, value };
  return given.taken.isChannel ? { kind: 'channel', label: text, value: answer } : [];
}

function textOf(flows: Flows, flow: string, node: string): string | undefined {
  const machine = flowById(flows, flow);
  if (machine === undefined || !Object.hasOwn(machine.states, node)) return undefined;
  const step = stepOf(machine, node);
  return step.kind === 'continue' ? undefined : plain(step.text);
}

/** @returns a text with a full stop, unless it ends in another mark */
export const sentence = (text: string) => (/[.!?…”]$/.test(text) ? text : `${text}.`);

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
