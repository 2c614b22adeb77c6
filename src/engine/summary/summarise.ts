/**
 * The summary: what the next person has to know, so that nobody starts again from zero. It is
 * derived from the visit, and on a call from the case, alone.
 */
import type { Case } from '../case.ts';
import { isGiven } from '../change.ts';
import { type Flows, flowById, guideOf, stepOf } from '../flow.ts';
import { revisionOf } from '../revision.ts';
import type { Step } from '../step.ts';
import { HAND_OVER, type Replay, type Taken } from '../transcript.ts';
import { inert, inertLine, MOST_TYPED } from './inert.ts';
import type { CaseSummary, Fact, Result, SummaryStep } from './schema.ts';

/** The ways back into the visit, and the time; whoever makes the summary knows them. */
export interface Ways {
  /** The case code. */
  readonly code?: string | undefined;
  /** The full address of the visit. */
  readonly link?: string | undefined;
  /** The present time: ISO 8601 with its zone's offset. */
  readonly now?: string | undefined;
  /** The language of the words, as a BCP 47 tag; English where nothing is said. */
  readonly language?: string | undefined;
}

const results: Readonly<Record<string, Result>> = {
  worked: 'done',
  failed: 'failed',
  'already-tried': 'already-tried',
  cannot: 'cannot',
  'not-sure': 'not-sure',
  [HAND_OVER]: 'skipped',
};

/** Answers that name the way by which a code reaches a person. */
const channels = new Set(['email', 'sms', 'text-message', 'voice', 'call', 'phone', 'mobile-app']);

/** All that was typed on a call, together, in characters. */
const MOST_TYPED_IN_ALL = 10 * MOST_TYPED;

/**
 * @param flows flows by id, with all that the visit passes
 * @param replayed the replayed transcript
 * @param call on a call the case that goes with it
 * @param ways the ways back into the visit
 * @returns the summary; every text in it is plain, and what was typed is inert
 */
export function summarise(
  flows: Flows,
  { visited }: Replay,
  call?: Case,
  { code, link, now, language = 'en' }: Ways = {},
): CaseSummary {
  const given = visited.filter(isGiven);
  const steps = given.flatMap(({ flow, node, step, taken }, at): SummaryStep | [] => {
    if (step.kind === 'continue') return [];
    const value = taken.value === undefined ? undefined : inertLine(taken.value);
    const valueLabel = value === undefined ? undefined : valueLabelOf(flows, flow, node, taken.id);
    return {
      at,
      flow,
      node,
      text: plain(step.text),
      answerId: taken.id,
      answer: plain(taken.label),
      ...defined({ value, valueLabel: valueLabel && plain(valueLabel) }),
      result: resultOf(taken, call),
      ...defined({ time: call?.answeredAt[taken.at ?? -1] }),
    };
  });
  const last = visited.at(-1)?.step;
  const findings = given.map(({ step, taken }, i) =>
    ['assumed', 'known'].includes(steps[i]?.result ?? '') ? undefined : findingOf(step, taken),
  );
  const sayOf = ({ text, answer, value }: SummaryStep) =>
    `${text}: ${answer}${value === undefined ? '' : ` (${value})`}`;
  const ending = endingOf(last);
  return {
    version: 1,
    language,
    ...ending,
    messages: unique(given.flatMap(({ step, taken }) => messagesOf(step, taken))),
    codes: unique(steps.flatMap(codesOf)),
    steps,
    changes: (call?.changes ?? []).map(({ at, flow, node, from, to }) => ({
      time: at,
      flow: inertLine(flow),
      node: inertLine(node),
      ...defined({ text: textOf(flows, flow, node) }),
      from: inertLine(from),
      to: inertLine(to),
    })),
    works: steps.filter((_, i) => findings[i] === 'works').map(sayOf),
    fails: steps.filter((_, i) => findings[i] === 'fails').map(sayOf),
    facts: steps.flatMap((step, i) => factOf(step, given[i]?.step)),
    guides: unique(visited.map(({ flow }) => flow)).flatMap((id) => {
      const machine = flowById(flows, id);
      if (machine === undefined) return [];
      const { title, product } = guideOf(machine);
      return { flow: id, title: plain(title), product, revision: revisionOf(machine) };
    }),
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

function callOf(call: Case): NonNullable<CaseSummary['call']> {
  let room = MOST_TYPED_IN_ALL;
  const typed = (text: string) => {
    const kept = inert(text, Math.max(100, Math.min(MOST_TYPED, room)));
    room -= kept.length;
    return kept;
  };
  const { identityCheck: check } = call;
  return {
    id: call.id,
    ...defined({
      reference: call.reference === undefined ? undefined : inertLine(call.reference),
      identityCheck: check && {
        time: check.at,
        method: inertLine(check.method),
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
  switch (step?.kind) {
    case 'escalation':
      return {
        status: 'escalated',
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
        status: 'resolved',
        problem: plain(step.wrong),
        asks: [],
        fixed: plain(step.fixed),
        ...defined({ left: step.remember && plain(step.remember) }),
      };
    case 'information':
      return { status: 'informed', problem: plain(step.text), asks: [] };
    default:
      return {
        status: 'open',
        problem: step && step.kind !== 'continue' ? plain(step.text) : '',
        asks: [],
      };
  }
}

/**
 * @param taken the answer that was given at a step
 * @param call on a call the case that goes with it
 * @returns how the step went
 */
export function resultOf({ id, at }: Taken, call?: Case): Result {
  if (at === undefined) return 'known';
  if (call?.assumed.includes(at)) return 'assumed';
  return Object.hasOwn(results, id) ? (results[id] ?? 'answered') : 'answered';
}

/** What a step shows to work or not to: something done, or something measured. */
function findingOf(step: Step, { id }: Taken): 'works' | 'fails' | undefined {
  if (id === 'worked' || (step.kind === 'check' && id === 'in-sync')) return 'works';
  if (id === 'failed' || (step.kind === 'check' && (id === 'ahead' || id === 'behind')))
    return 'fails';
  return undefined;
}

/** Words in “…” of an answer that was chosen, or the message of a question that was confirmed. */
function messagesOf(step: Step, { id, label }: Taken): string[] {
  if (step.kind === 'continue') return [];
  if (/^(no|not-sure|something-else|another-.*|neither|none.*)$/.test(id)) return [];
  const quoted = [...label.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
  return id === 'yes' && step.shows ? [step.shows.words, ...quoted] : quoted;
}

/** A number that was typed or chosen; a clock's seconds are no code. */
function codesOf({ answerId, answer, value, valueLabel }: SummaryStep): string[] {
  if (value !== undefined) return isClock(answerId, valueLabel) ? [] : [value];
  return [/^\d+$/.exec(answerId)?.[0] ?? /^\(?(-\d+)\b/.exec(answer)?.[1]].flatMap((c) => c ?? []);
}

const isClock = (answer: string, valueLabel = '') =>
  (answer === 'ahead' || answer === 'behind') && /seconds/i.test(valueLabel);

function factOf(step: SummaryStep, meant: Step | undefined): Fact | [] {
  const { answerId, answer, text, value, valueLabel = text } = step;
  if (isClock(answerId, valueLabel) && value !== undefined) {
    const seconds = Number(value) * (answerId === 'behind' ? -1 : 1);
    return { kind: 'clock', label: text, value: `${valueLabel}: ${value}`, seconds };
  }
  if (meant?.kind === 'check') return { kind: 'clock', label: text, value: answer };
  if (value !== undefined)
    return { kind: /code|number/i.test(valueLabel) ? 'code' : 'value', label: valueLabel, value };
  const [code] = codesOf(step);
  if (code !== undefined) return { kind: 'code', label: text, value: code };
  if (channels.has(answerId)) return { kind: 'channel', label: text, value: answer };
  return [];
}

function valueLabelOf(flows: Flows, flow: string, node: string, answer: string) {
  const edges: unknown = flowById(flows, flow)?.config.states?.[node]?.on;
  const edge = (edges as Record<string, { meta?: { value?: { label: string } } }> | undefined)?.[
    answer
  ];
  return edge?.meta?.value?.label;
}

function textOf(flows: Flows, flow: string, node: string): string | undefined {
  const machine = flowById(flows, flow);
  if (machine === undefined || !Object.hasOwn(machine.states, node)) return undefined;
  const step = stepOf(machine, node);
  return step.kind === 'continue' ? undefined : plain(step.text);
}

/** @returns a flow's text without the marks of its verbatim names */
const plain = (text: string) => text.replaceAll('**', '');

const sentence = (text: string) => (/[.!?…”]$/.test(text) ? text : `${text}.`);

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** Leaves out what is undefined: a strict schema and JSON know no such thing. */
function defined<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
}
