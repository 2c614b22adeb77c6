/**
 * The flows check: what the build refuses. Every fault names the flow and the step, so that an author knows
 * where to look. For tooling and tests; no room loads it.
 */
import { z } from 'zod';
import { HAND_OVER, KNOWN_PROBLEM, NOT_ME } from '../answer.ts';
import { alternativesOf, claimText } from '../claim.ts';
import { type Flow, type Flows, flowById } from '../flow.ts';
import {
  type Edge,
  edgesFrom,
  type Graph,
  graphOf,
  reachability,
  statesOf,
  walk,
} from '../graph.ts';
import type { Product } from '../product.ts';
import type { SourceRecord } from '../record.ts';
import { Answer, answerId, Guide, type ProductId, WrittenStep } from '../step.ts';
import { isFinal } from '../stepKinds.ts';
import type { CheckRule } from './checkRules.ts';
import { checkVisitWords, proofOf } from './claims.ts';
import { checkGates, checkNamed } from './gates.ts';

/** The place of a fault in a flow; empty if it concerns the whole flow. */
export interface FaultPlace {
  readonly node?: string;
  /** The answer of that step, if the fault is in an answer. */
  readonly answer?: string;
  /** The field of the guide, the step or the answer, including the part of it: `asks.1`. */
  readonly field?: string;
}

export interface Fault extends FaultPlace {
  readonly rule: CheckRule;
  readonly flow: string;
  readonly message: string;
}

/** @returns the fault in one line: `activation-code-expired, step sameMessage: … (rule)` */
export function describeFault({ rule, flow, node, message }: Fault): string {
  return `${flow}${node === undefined ? '' : `, step ${node}`}: ${message} (${rule})`;
}

export interface CheckSources {
  readonly flows: Flows;
  /** For each flow the file that it was read from: `entrust/activation-code-expired.ts`. */
  readonly files: Readonly<Record<string, string>>;
  /** The files without the flow that their name promises: the missing name, and the flows that are there. */
  readonly strays: readonly {
    readonly file: string;
    readonly missing: string;
    readonly exports: readonly string[];
  }[];
  readonly products: readonly Product[];
  readonly records: readonly Pick<SourceRecord, 'id' | 'product'>[];
  /** The families of codes whose answers need at least two phrasings: flows/most-used.ts. */
  readonly mostUsed: readonly string[];
  /** The flows to check, out of all; by default every flow. */
  readonly only?: readonly string[];
  /** Whether to skip the proof of the endings: the other faults are found in a fraction of the time. */
  readonly isUnproved?: boolean;
}

/**
 * @param sources flows, their files, the products and the records
 * @returns every fault found, in the order of the flows; an empty list if all is well
 */
export function checkFlows({
  flows,
  files,
  strays,
  products,
  records,
  mostUsed,
  only = Object.keys(flows),
  isUnproved = false,
}: CheckSources): Fault[] {
  const reach = reachability(flows);
  const prove = isUnproved ? () => {} : proofOf(flows);
  const byId = new Map(products.map((product) => [product.id, product]));
  const cited = new Set(records.map(({ id }) => id));
  const inFlows = only.flatMap((id) => {
    const flow = flowById(flows, id);
    if (flow === undefined) return [];
    const graph = graphOf(flow);
    const found: Fault[] = [];
    const fault: Report = (rule, message, place) =>
      found.push({ ...{ rule, flow: id, message }, ...place });
    checkShape(flow, fault);
    checkWritten(graph, fault);
    checkName(graph, id, files[id] ?? '', byId, fault);
    checkSteps(graph, cited, fault);
    // A step that does not match its schema cannot be proved.
    const isSound = found.length === 0;
    if (isSound) {
      prove(graph, fault);
      checkVisitWords(graph, fault);
      checkGates(graph, (message, node) => fault('ungated', message, { node, field: 'operation' }));
    }
    checkAnswers(graph, fault);
    checkContinues(graph, flows, fault);
    checkReach(graph, reach, fault);
    checkSpoken(graph, byId, mostUsed, fault);
    return found;
  });
  return [...checkStrays(strays), ...inFlows, ...checkRecords(records, byId)];
}

type Products = ReadonlyMap<ProductId, Product>;

const checkStrays = (strays: CheckSources['strays']): Fault[] =>
  strays.map(({ file, missing, exports }) => ({
    rule: 'name',
    flow: `flows/${file}`,
    message: `has to export its flow as “${missing}”; it exports ${exports.join(', ') || 'nothing'}`,
  }));

const checkRecords = (records: CheckSources['records'], products: Products): Fault[] =>
  records.flatMap(({ id, product }): Fault[] => {
    const prefixes = products.get(product)?.records;
    if (prefixes?.some((prefix) => id.startsWith(`${prefix}-`))) return [];
    const message =
      prefixes === undefined
        ? `is a record of “${product}”, which is no product`
        : `is a record of ${product}, whose ids begin with ${prefixes.join(' or ')}`;
    return [{ rule: 'name', flow: id, message }];
  });

type Report = (rule: CheckRule, message: string, place?: FaultPlace) => void;

/** XState's other keys are for effects, guards, history and nesting. */
function checkShape(flow: Flow, fault: Report): void {
  const only = (keys: string[], value: object, what: string, place?: FaultPlace) => {
    for (const key of Object.keys(value)) {
      if (!keys.includes(key)) fault('pure', `${what} holds “${key}”`, place);
    }
  };
  // `schemas` is added by setup() itself, for the types.
  only(['id', 'initial', 'meta', 'states', 'schemas'], flow.config, 'the flow');
  for (const [node, state] of statesOf(flow)) {
    only(['type', 'meta', 'on'], state, 'the step', { node });
    const isLast = state.type === 'final';
    if ((state.meta !== undefined && isFinal(state.meta)) !== isLast) {
      const is = isLast ? 'is' : 'is not';
      fault('pure', `a step of kind ${state.meta?.kind} ${is} final`, { node, field: 'kind' });
    }
    for (const [answer, edge] of Object.entries<unknown>(state.on ?? {})) {
      if (typeof edge !== 'object' || edge === null || Array.isArray(edge)) {
        fault('pure', `the answer “${answer}” is not { target, meta }`, { node, answer });
      } else only(['target', 'meta'], edge, `the answer “${answer}”`, { node, answer });
    }
  }
}

function checkName(
  graph: Graph,
  id: string,
  file: string,
  products: Products,
  fault: Report,
): void {
  const name = file.replace(/^.*\//, '').replace(/\.ts$/, '');
  const folder = file.split('/').at(-2);
  if (folder !== undefined && !products.has(folder))
    fault('name', `the folder flows/${folder} is no product’s; products are in flows/products.ts`, {
      field: 'product',
    });
  if (graph.id !== id || id !== name) {
    fault('name', `the flow “${graph.id}” is kept as “${id}” in the file “${file}”`);
  }
  const guide = Guide.safeParse(graph.guide);
  if (!guide.success) fault('schema', `guide: ${z.prettifyError(guide.error)}`);
  else if (guide.data.product !== folder) {
    fault('name', `a flow of the product ${guide.data.product} stands in the folder ${folder}`, {
      field: 'product',
    });
  }
}

/** Marks what `npm run flows new` leaves to the author. */
const unwritten = /\bTODO\b[^"]*/;

/** A guide is released only when complete: each place that still says `TODO` is reported. */
function checkWritten(graph: Graph, fault: Report): void {
  const report = (value: unknown, { answer, ...place }: FaultPlace & { field: string }) => {
    const [words] = unwritten.exec(JSON.stringify(value) ?? '') ?? [];
    const where = answer === undefined ? place.field : `the answer “${answer}”`;
    const at = answer === undefined ? place : { ...place, answer };
    if (words) fault('unwritten', `${where} says “${words}”: write it`, at);
  };
  for (const [field, value] of Object.entries(graph.guide ?? {})) report(value, { field });
  for (const [node, step] of graph.written)
    for (const [field, value] of Object.entries(step ?? {})) report(value, { node, field });
  for (const { from: node, answer, meta } of graph.edges)
    for (const [field, value] of Object.entries(meta ?? {})) report(value, { node, answer, field });
}

function checkSteps(graph: Graph, records: ReadonlySet<string>, fault: Report): void {
  const texts = new Map<string, string>();
  for (const [node, raw] of graph.written) {
    const parsed = WrittenStep.safeParse(raw);
    if (!parsed.success) {
      fault('schema', z.prettifyError(parsed.error), { node });
      continue;
    }
    const step = parsed.data;
    for (const id of step.cites) {
      if (!records.has(id)) fault('uncited', `there is no record ${id}`, { node, field: 'cites' });
    }
    if (step.kind === 'continue') continue;
    for (const text of alternativesOf(step.text).map(claimText)) {
      const twin = texts.get(text);
      if (twin !== undefined && twin !== node)
        fault('label', `has the heading of step ${twin}: “${text}”`, { node, field: 'text' });
      texts.set(text, node);
    }

    const answers = edgesFrom(graph, node).map(({ answer }) => answer);
    if (step.kind === 'question' && step.certain === undefined && !answers.includes('not-sure')) {
      fault('not-sure', 'offers no “not-sure”, and does not say why everybody knows', { node });
    }
    if (step.kind === 'instruction') {
      for (const needed of ['worked', 'failed']) {
        if (!answers.includes(needed)) fault('outcome', `offers no “${needed}”`, { node });
      }
    }
    if (step.kind === 'check' && !answers.includes('cannot')) {
      fault('outcome', 'offers no “cannot” for a check that does not run', { node });
    }
    checkNamed(step, (message) => fault('ungated', message, { node, field: 'operation' }));
  }
}

function checkAnswers(graph: Graph, fault: Report): void {
  const labels = new Map<string, Set<string>>();
  for (const { from, answer, to, meta } of graph.edges) {
    const place = { node: from, answer };
    if (!graph.steps.has(to)) fault('target', `the answer “${answer}” leads to “${to}”`, place);
    if (
      !answerId.safeParse(answer).success ||
      [HAND_OVER, KNOWN_PROBLEM, NOT_ME].includes(answer)
    ) {
      fault('schema', `“${answer}” cannot be an answer’s name`, place);
    }
    const parsed = Answer.safeParse(meta);
    if (!parsed.success) {
      fault('schema', `the answer “${answer}”: ${z.prettifyError(parsed.error)}`, place);
      continue;
    }
    const { label, value } = parsed.data;
    const seen = labels.get(from) ?? new Set();
    if (seen.has(label)) fault('label', `offers “${label}” twice`, { ...place, field: 'label' });
    labels.set(from, seen.add(label));
    if (value !== undefined)
      checkValue(value, (message, field) =>
        fault('value', message, { ...place, field: `value.${field}` }),
      );
  }
}

function checkValue(
  { pattern, example }: NonNullable<Answer['value']>,
  fault: (message: string, field: 'pattern' | 'example') => void,
): void {
  try {
    const whole = new RegExp(`^(?:${pattern})$`, 'u');
    if (!whole.test(example)) fault(`the example ${example} does not fit ${pattern}`, 'example');
    // These characters separate the answers of an address from each other and from their values.
    for (const bad of ['/', '~']) {
      const within = [bad, example + bad, bad + example, example + bad + example];
      if (within.some((one) => whole.test(one)))
        fault(`the pattern ${pattern} admits “${bad}”`, 'pattern');
    }
    if (whole.test('')) fault(`the pattern ${pattern} admits nothing at all`, 'pattern');
  } catch {
    fault(`${pattern} is not a regular expression`, 'pattern');
  }
}

/** The material of practice calls: a note that explains each step, and phrasings for each answer. */
function checkSpoken(
  graph: Graph,
  products: Products,
  mostUsed: readonly string[],
  fault: Report,
): void {
  for (const [node, step] of graph.steps) {
    if (step === undefined || step.kind === 'continue') continue;
    if (typeof step.note !== 'string' || step.note.trim() === '') {
      fault('spoken', 'has no note for trainers', { node, field: 'note' });
    }
  }
  const isSpokenTwice = products.get(graph.guide?.product ?? '')?.isSpokenTwice === true;
  const fewest = isSpokenTwice || mostUsed.includes(graph.id) ? 2 : 1;
  for (const { from, answer, meta } of graph.edges) {
    const said = new Set((meta?.caller ?? []).map((line) => line.trim().toLowerCase()));
    if (said.size < fewest) {
      const few = `is said by callers in ${said.size} ways, not in ${fewest}`;
      fault('spoken', `the answer “${answer}” ${few}`, { node: from, answer, field: 'caller' });
    }
  }
}

function checkContinues(graph: Graph, flows: Flows, fault: Report): void {
  for (const [node, step] of graph.steps) {
    if (step?.kind !== 'continue') continue;
    const flow = flowById(flows, step.flow);
    const other = flow && graphOf(flow);
    const entry = other && walk(other, step.with);
    if (other === undefined || entry === undefined)
      fault('continue', `there is no flow ${step.flow}`, { node, field: 'flow' });
    else if (!entry.isWhole) {
      const given = step.with?.join(', ');
      fault('continue', `${step.flow} does not take the answers ${given}`, { node, field: 'with' });
    } else if (other.steps.get(entry.node)?.kind === 'continue') {
      fault('continue', `the door to ${step.flow} opens on another door, ${entry.node}`, {
        node,
        field: 'with',
      });
    }
    if (node === graph.initial)
      fault('continue', 'a flow cannot begin by going elsewhere', { node });
  }
}

function checkReach(graph: Graph, reach: ReturnType<typeof reachability>, fault: Report): void {
  const at = (node: string) => ({ flow: graph.id, node });
  const reached = reach(at(graph.initial));
  const ahead = new Map([...graph.steps.keys()].map((node) => [node, reach(at(node))]));
  const isIn = (node: string, from: string) => ahead.get(from)?.has(`${graph.id}/${node}`) === true;
  const ends = [...graph.steps].filter(([, step]) => step && isFinal(step));

  if (!graph.steps.has(graph.initial)) fault('target', `begins at “${graph.initial}”`);
  for (const [node, step] of graph.steps) {
    if (node !== graph.initial && !reached.has(`${graph.id}/${node}`)) {
      fault('unreachable', 'no answer leads here', { node });
    }
    if (step && !isFinal(step) && !ends.some(([end]) => isIn(end, node))) {
      fault('dead-end', 'no end can be reached from here', { node });
    }
  }

  // A loop is a set of steps that can all be reached from each other, or one that leads back to itself.
  const looped = new Set<string>();
  for (const node of graph.steps.keys()) {
    if (looped.has(node) || !isIn(node, node)) continue;
    const loop = [...graph.steps.keys()].filter((other) => isIn(other, node) && isIn(node, other));
    for (const member of loop) looped.add(member);
    const within = ({ from, to }: Edge) => loop.includes(from) && loop.includes(to);
    const round = new Set(graph.edges.filter(within).map(({ answer }) => answer));
    const isExit = (edge: Edge) =>
      loop.includes(edge.from) &&
      !within(edge) &&
      !round.has(edge.answer) &&
      edge.answer !== 'worked';
    if (!graph.edges.some(isExit)) {
      fault('loop', `goes round ${loop.join(', ')} by ${[...round].join(', ')} without end`, {
        node,
      });
    }
  }
}
