/**
 * The debrief: what was done against the best way, each point with its reason. What a machine can
 * see is judged; whether the words of a note are good ones is for a trainer to say.
 */
import { type Flows, flowById, guideOf } from '../../engine/flow.ts';
import { graphOf } from '../../engine/graph.ts';
import { MASK } from '../../engine/secrets.ts';
import type { Step } from '../../engine/step.ts';
import { replay } from '../../engine/transcript.ts';
import { belongsToSecurity, type Call, pointOf } from './call.ts';
import { type End, type Field, idOf, type Play, playOut, type State, type Taken } from './play.ts';
import type { Giving } from './traineeWords.ts';
import type { Line } from './voice.ts';

/** What is judged, with how much it weighs. */
export const parts = { outcome: 30, way: 30, identity: 25, handOff: 15 } as const;
export type Part = keyof typeof parts;

/** From here on a call is passed, as long as nothing was done that must never be. */
const PASS = 70;

/** Why points were given or not; `cost` is what it took away. */
export type Reason = {
  readonly part: Part;
  readonly cost: number;
  /** The time talked at which it happened, in milliseconds. */
  readonly at?: number;
} & (
  | { readonly is: 'right-end' | 'held' | 'rightly-refused' }
  | { readonly is: 'other-end'; readonly reached: string; readonly right: string }
  | { readonly is: 'stopped'; readonly right: string }
  | { readonly is: 'let-in' | 'not-secured' | 'sent-away' }
  | { readonly is: 'straight' }
  | {
      readonly is: 'misread';
      readonly step: string;
      readonly said: readonly Line[];
      readonly took: string;
      readonly meant: string;
      readonly note: string;
      /** Whether the trainee went back and put it right. */
      readonly isMended: boolean;
    }
  | { readonly is: 'guessed'; readonly step: string; readonly took: string; readonly note: string }
  | { readonly is: 'no-number'; readonly step: string; readonly right: string }
  | { readonly is: 'not-needed'; readonly step: string; readonly times: number }
  | { readonly is: 'detour'; readonly step: string }
  | { readonly is: 'other-guide'; readonly took: string; readonly right: string }
  | { readonly is: 'second-first'; readonly took: string }
  | { readonly is: 'checked'; readonly method: string }
  | { readonly is: 'no-check-needed' | 'not-reached' | 'not-refused' | 'refused-unheard' }
  | { readonly is: 'refused-early' | 'no-check-tried' }
  | { readonly is: 'gave-way'; readonly how: Giving }
  | { readonly is: 'many-checks'; readonly count: number; readonly spent: number }
  | { readonly is: 'complete' }
  | { readonly is: 'lacks'; readonly field: Field; readonly right?: string }
  | { readonly is: 'lacks-second'; readonly words: string }
  | { readonly is: 'secret-written' }
);

/** One mark on the drawing: something that the trainee did. */
export interface Mark {
  readonly at: number;
  readonly is: 'guide' | 'answer' | 'gate' | 'check' | 'end';
  readonly label: string;
  /** Whether the best way passes here as well. */
  readonly isOnWay: boolean;
  /** What was asked, where something was. */
  readonly step?: string;
  /** What the caller had said. */
  readonly said?: readonly Line[];
  /** What was true, where something else was taken. */
  readonly right?: string;
}

export interface Verdict {
  /** From 0 to 100. */
  readonly score: number;
  readonly passed: boolean;
  readonly parts: Readonly<Record<Part, number>>;
  readonly reasons: readonly Reason[];
  /** How it came out, in one word. */
  readonly outcome: 'right' | 'let-in' | 'not-secured' | 'sent-away' | 'other-end' | 'stopped';
  readonly isImpostor: boolean;
  /** The time talked, in milliseconds. */
  readonly time: number;
  readonly marks: readonly Mark[];
  /** The best way, step by step. */
  readonly best: readonly { readonly step: string; readonly answer: string }[];
  /** Where the best way leads: the heading of its ending; absent where security is the ending. */
  readonly right: string | undefined;
  readonly end: End;
}

const plain = (text: string) => text.replaceAll('**', '');
const textOf = (step: Step) => (step.kind === 'continue' ? '' : plain(step.text));
const noteOf = (step: Step) => (step.kind === 'continue' ? '' : plain(step.note));

/** So many words make a line that says something. */
const FEWEST_WORDS = 3;

/**
 * @param call the call, with its hidden card
 * @param flows every flow by id
 * @param play what the trainee did
 * @returns the score with all its reasons
 */
export function judge(call: Call, flows: Flows, play: Play): Verdict {
  const state = playOut(call, flows, play);
  const isSecuritys = belongsToSecurity(call, play.allowed);
  const { visited } = replay(flows, call.way.flow, call.way.answers);
  const ending = visited.at(-1)?.step;
  const right = isSecuritys || ending === undefined ? undefined : textOf(ending);
  const outcome = outcomeOf(call, state, isSecuritys);
  const reasons: Reason[] = [
    ...outcomeReasons(call, state, outcome, right ?? ''),
    ...wayReasons(call, flows, state),
    ...identityReasons(call, state, isSecuritys),
    ...handOffReasons(call, flows, state, isSecuritys),
  ];
  const got = (part: Part): number =>
    reasons
      .filter((reason) => reason.part === part)
      .reduce((left, { cost }) => Math.max(0, left - cost), parts[part] as number);
  const points = {
    outcome: got('outcome'),
    way: got('way'),
    identity: got('identity'),
    handOff: got('handOff'),
  };
  const score = points.outcome + points.way + points.identity + points.handOff;
  return {
    score,
    passed: score >= PASS && outcome === 'right' && state.gaveWay.length === 0,
    parts: points,
    reasons,
    outcome,
    isImpostor: call.caller.is === 'impostor',
    time: state.at,
    marks: marksOf(call, flows, state, outcome),
    best: visited.flatMap(({ step, taken }) =>
      taken?.at === undefined ? [] : { step: textOf(step), answer: plain(taken.label) },
    ),
    right,
    end: state.end ?? 'stopped',
  };
}

function outcomeOf(call: Call, state: State, isSecuritys: boolean): Verdict['outcome'] {
  const { end, here, gaveWay } = state;
  if (isSecuritys) {
    if (end === 'security' && gaveWay.length === 0) return 'right';
    return gaveWay.length > 0 ? 'let-in' : 'not-secured';
  }
  if (end === 'security') return 'sent-away';
  if (end !== 'done') return 'stopped';
  const isThere = here?.flow === call.end.flow && here.node === call.end.node;
  return isThere ? 'right' : 'other-end';
}

function outcomeReasons(
  call: Call,
  state: State,
  outcome: Verdict['outcome'],
  right: string,
): Reason[] {
  const part = 'outcome';
  const cost = parts.outcome;
  switch (outcome) {
    case 'right':
      return [
        {
          part,
          cost: 0,
          is:
            state.end !== 'security'
              ? 'right-end'
              : call.caller.is === 'impostor'
                ? 'held'
                : 'rightly-refused',
        },
      ];
    case 'other-end':
      return [
        { part, cost, is: outcome, reached: state.here ? textOf(state.here.step) : '', right },
      ];
    case 'stopped':
      return [{ part, cost, is: outcome, right }];
    default:
      return [{ part, cost, is: outcome }];
  }
}

const COSTS = {
  misread: 8,
  mended: 4,
  guessed: 4,
  number: 2,
  again: 1,
  detour: 2,
  guide: 4,
  unheard: 5,
  early: 5,
  manyChecks: 4,
  notReached: 10,
  field: 4,
  told: 3,
  second: 3,
  secret: 5,
} as const;

function wayReasons(call: Call, flows: Flows, state: State): Reason[] {
  const part = 'way';
  const found: Reason[] = [];
  const own = new Set([
    ...Object.keys(call.truth).map((point) => point.split('/')[0]),
    call.end.flow,
  ]);
  const titleOf = (id: string) => {
    const flow = flowById(flows, id);
    return flow ? guideOf(flow).title : id;
  };
  for (const { at, flow } of state.guides) {
    if (own.has(flow)) continue;
    if (flow === call.second?.flow) {
      found.push({ part, at, cost: COSTS.guide, is: 'second-first', took: titleOf(flow) });
    } else {
      const right = titleOf(call.way.flow);
      found.push({ part, at, cost: COSTS.guide, is: 'other-guide', took: titleOf(flow), right });
    }
  }
  if (state.guides.length === 0 && state.end !== undefined && call.way.answers.length > 0) {
    // Whoever refuses may have heard enough; whoever ends has gone nothing of the way.
    found.push({
      part,
      cost: state.isRefused ? COSTS.misread : parts.way,
      is: 'other-guide',
      took: '',
      right: titleOf(call.way.flow),
    });
  }

  const astray = new Map<string, { at: number; step: string }>();
  for (const one of state.taken) {
    const point = pointOf(one.flow, one.node);
    const step = textOf(one.step);
    if (one.truth === undefined) {
      if (!isBeyond(call, state, one)) astray.set(point, astray.get(point) ?? { at: one.at, step });
    } else if (idOf(one.answer) !== idOf(one.truth)) {
      found.push({
        part,
        at: one.at,
        cost: one.isUndone ? COSTS.mended : COSTS.misread,
        is: 'misread',
        step,
        said: one.wasHeard || one.said.length > 0 ? one.said : [],
        took: plain(one.label),
        meant: labelOf(flows, one, one.truth),
        note: noteOf(one.step),
        isMended: one.isUndone,
      });
    } else if (!one.wasHeard && !one.isFound) {
      const took = plain(one.label);
      found.push({
        part,
        at: one.at,
        cost: COSTS.guessed,
        is: 'guessed',
        step,
        took,
        note: noteOf(one.step),
      });
    } else if (one.answer !== one.truth && !one.isUndone) {
      const value = one.truth.slice(one.truth.indexOf('~') + 1);
      found.push({ part, at: one.at, cost: COSTS.number, is: 'no-number', step, right: value });
    }
  }
  const again = new Map<string, { at: number; step: string; times: number }>();
  for (const { at, point, step, wasHeard, isStray } of state.asks) {
    if (isStray) astray.set(point, astray.get(point) ?? { at, step: textOf(step) });
    else if (wasHeard) {
      const before = again.get(point);
      again.set(point, {
        at: before?.at ?? at,
        step: textOf(step),
        times: (before?.times ?? 0) + 1,
      });
    }
  }
  for (const { at, step } of astray.values())
    found.push({ part, at, cost: COSTS.detour, is: 'detour', step });
  for (const { at, step, times } of again.values()) {
    found.push({ part, at, cost: COSTS.again * times, is: 'not-needed', step, times });
  }
  // Whoever ends early has not shown that the rest of the way would have been found.
  const reached = new Set(
    state.taken.filter(({ isUndone }) => !isUndone).map(({ flow, node }) => pointOf(flow, node)),
  );
  const isThere =
    state.here !== undefined &&
    pointOf(state.here.flow, state.here.node) === pointOf(call.end.flow, call.end.node);
  if (!isThere && found.length === 0) {
    const left = Object.keys(call.truth).filter((point) => !reached.has(point)).length;
    return [
      {
        part,
        cost: Math.min(parts.way, COSTS.misread * Math.max(1, left)),
        is: 'stopped',
        right: '',
      },
    ];
  }
  if (found.length === 0) return [{ part, cost: 0, is: 'straight' }];
  return found.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

/** Whether an answer was taken after an impostor was let in: the way had ended before. */
const isBeyond = (call: Call, state: State, { at }: Taken) =>
  call.caller.is === 'impostor' && state.gaveWay.some((one) => one.at <= at);

/** @returns what an answer of a step is called */
function labelOf(flows: Flows, { flow, node }: Taken, truth: string): string {
  const machine = flowById(flows, flow);
  const edge =
    machine &&
    graphOf(machine).edges.find((one) => one.from === node && one.answer === idOf(truth));
  return plain(edge?.meta?.label ?? truth);
}

function identityReasons(call: Call, state: State, isSecuritys: boolean): Reason[] {
  const part = 'identity';
  const { checks, gaveWay, gateAt, refusedAt, isConfirmed } = state;
  const found: Reason[] = [];
  for (const { at, how } of gaveWay)
    found.push({ part, at, cost: parts.identity, is: 'gave-way', how });
  if (found.length > 0) return found;
  if (isSecuritys) {
    if (refusedAt === undefined) return [{ part, cost: parts.identity, is: 'not-refused' }];
    const at = refusedAt;
    if (gateAt === undefined) found.push({ part, at, cost: COSTS.early, is: 'refused-early' });
    const [first] = checks;
    if (first === undefined) found.push({ part, at, cost: COSTS.unheard, is: 'refused-unheard' });
    // Who presses for speed and evades one check evades the next one as well.
    if (first !== undefined && checks.length > 1 && call.caller.is === 'impostor') {
      const cost = Math.min(12, COSTS.manyChecks * (checks.length - 1));
      const spent = refusedAt - first.at;
      found.push({ part, at: first.at, cost, is: 'many-checks', count: checks.length, spent });
    }
    return found.length > 0
      ? found
      : [{ part, at, cost: 0, is: call.caller.is === 'impostor' ? 'held' : 'rightly-refused' }];
  }
  const confirmed = checks.find((one) => one.isConfirmed);
  if (isConfirmed && confirmed) {
    return [{ part, at: confirmed.at, cost: 0, is: 'checked', method: confirmed.method }];
  }
  if (gateAt !== undefined || call.isProtected) {
    if (gateAt === undefined) return [{ part, cost: COSTS.notReached, is: 'not-reached' }];
    return [{ part, at: gateAt, cost: COSTS.notReached, is: 'no-check-tried' }];
  }
  return [{ part, cost: 0, is: 'no-check-needed' }];
}

function handOffReasons(call: Call, flows: Flows, state: State, isSecuritys: boolean): Reason[] {
  const part = 'handOff';
  const found: Reason[] = [];
  const of = (field: Field) => state.written.filter((one) => one.field === field);
  const last = (field: Field) => of(field).at(-1)?.text.trim() ?? '';
  const says = (text: string) => text.split(/\s+/).filter(Boolean).length >= FEWEST_WORDS;
  const bare = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

  if (bare(last('reference')) !== bare(call.reference)) {
    found.push({ part, cost: COSTS.field, is: 'lacks', field: 'reference', right: call.reference });
  }
  if (!of('note').some(({ text }) => says(text))) {
    found.push({ part, cost: COSTS.field, is: 'lacks', field: 'note' });
  }
  if (!says(last('told'))) found.push({ part, cost: COSTS.told, is: 'lacks', field: 'told' });
  const isHandedOn =
    isSecuritys || state.end === 'security' || state.here?.step.kind === 'escalation';
  if (isHandedOn && !says(last('ask'))) {
    found.push({ part, cost: COSTS.field, is: 'lacks', field: 'ask' });
  }
  if (call.second) {
    const flow = flowById(flows, call.second.flow);
    const meant = `${call.second.words} ${flow ? guideOf(flow).title : ''}`;
    const all = state.written.map(({ text }) => text.toLowerCase()).join(' ');
    const words = meant.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
    if (!words.some((word) => all.includes(word))) {
      found.push({ part, cost: COSTS.second, is: 'lacks-second', words: call.second.words });
    }
  }
  const secret = state.written.find(({ text }) => text.includes(MASK));
  if (secret) found.push({ part, at: secret.at, cost: COSTS.secret, is: 'secret-written' });
  return found.length > 0 ? found : [{ part, cost: 0, is: 'complete' }];
}

function marksOf(call: Call, flows: Flows, state: State, outcome: Verdict['outcome']): Mark[] {
  const own = new Set([
    ...Object.keys(call.truth).map((point) => point.split('/')[0]),
    call.end.flow,
  ]);
  const marks: Mark[] = state.guides.map(({ at, flow }) => {
    const machine = flowById(flows, flow);
    const label = machine ? guideOf(machine).title : flow;
    return { at, is: 'guide', label, isOnWay: own.has(flow) };
  });
  for (const one of state.taken) {
    const isRight = one.truth !== undefined && idOf(one.answer) === idOf(one.truth);
    marks.push({
      at: one.at,
      is: 'answer',
      label: plain(one.label),
      isOnWay: isRight,
      step: textOf(one.step),
      said: one.said,
      ...(one.truth !== undefined && !isRight ? { right: labelOf(flows, one, one.truth) } : {}),
    });
  }
  if (state.gateAt !== undefined) {
    marks.push({ at: state.gateAt, is: 'gate', label: '', isOnWay: call.isProtected });
  }
  for (const [i, { at, method, isConfirmed }] of state.checks.entries()) {
    marks.push({ at, is: 'check', label: method, isOnWay: isConfirmed || i === 0 });
  }
  const last = state.here && textOf(state.here.step);
  marks.push({
    at: state.at,
    is: 'end',
    label: state.end === 'done' ? (last ?? '') : '',
    isOnWay: outcome === 'right',
  });
  // Marks of one moment stay in the order in which they were made.
  return marks.sort((a, b) => a.at - b.at);
}
