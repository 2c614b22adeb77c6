/**
 * The proof that an ending says only what the visit established, on every way to it: from the first step of
 * every guide, along every answer, and through `continue` steps. For tooling and tests.
 */
import { guideAddress } from '../address.ts';
import {
  alternativesOf,
  applies,
  assume,
  claimText,
  establish,
  told,
  toldFields,
} from '../claim.ts';
import type { Flows } from '../flow.ts';
import {
  factsIn,
  type Graph,
  graphOf,
  origins,
  placeOf,
  type StepPoint,
  waysIn,
} from '../graph.ts';
import type { Claim, Claims, Fact, WrittenStep } from '../step.ts';
import { isEnding } from '../stepKinds.ts';
import type { Transcript } from '../transcript.ts';

/** A way to a step, with what it establishes. */
interface WayThere {
  readonly facts: readonly Fact[];
  readonly transcript: Transcript;
}

/** For each step, as `flow/node`, the distinct sets of facts, each with the shortest way. */
type WaysThere = ReadonlyMap<string, readonly WayThere[]>;

/** The most doors that a visit may pass in a row; a door that leads to a door is a fault. */
const MOST_DOORS = 20;

/**
 * @param flows every flow
 * @returns a function that follows all ways from the first step of every flow. Its arguments: the facts of
 *   interest, since ways that differ only in others count as one; the most sets of facts to distinguish at
 *   one step, unlimited by default; and the points to pass through, as `flow/node`, by default all
 */
export function followWays(
  flows: Flows,
): (
  isOfInterest: (fact: string) => boolean,
  most?: number,
  passed?: ReadonlySet<string>,
) => WaysThere {
  const ways = waysIn(flows);
  const all = factsIn(flows);

  return (isNamed, most = Number.POSITIVE_INFINITY, passed) => {
    const subjects = new Set(all.flatMap(({ id, about }) => (isNamed(id) && about) || []));
    // What somebody only said keeps a door from assuming another fact about the same thing.
    const isOfInterest = ({ id, how, about }: Fact) =>
      isNamed(id) || (how === 'says' && about !== undefined && subjects.has(about));
    const met = new Set<string>();
    /** @returns whether these facts occur there for the first time */
    const isNew = (point: string, facts: readonly Fact[], kind = '') => {
      const names = facts.map(({ id }) => id).sort();
      const before = met.size;
      return met.add(`${kind}${point} ${names.join(' ')}`).size > before;
    };
    const there = new Map<string, WayThere[]>();
    const waiting: (WayThere & { readonly at: StepPoint })[] = [];
    // A fact that is not of interest may still replace one that is.
    const after = (facts: readonly Fact[], more: readonly Fact[], know = establish<Fact>) =>
      more.length === 0 ? facts : know(facts, more).filter(isOfInterest);

    const meet = (
      at: StepPoint,
      facts: readonly Fact[],
      transcript: Transcript,
      doors = 0,
    ): void => {
      const point = placeOf(at);
      if (passed?.has(point) === false) return;
      const here = there.get(point) ?? [];
      if (here.length >= most || doors > MOST_DOORS || !isNew(point, facts)) return;
      const named = facts.filter(({ id }) => isNamed(id));
      if (isNew(point, named, 'told ')) there.set(point, [...here, { facts: named, transcript }]);
      const [door] = ways(at);
      if (door !== undefined && door.answer === undefined)
        meet(door.to, after(facts, door.knows, assume), transcript, doors + 1);
      else waiting.push({ at, facts, transcript });
    };

    for (const [id, flow] of Object.entries(flows))
      meet({ flow: id, node: graphOf(flow).initial }, [], { flow: id, answers: [] });
    // Breadth first: the first way with given facts is the shortest one.
    for (const { at, facts, transcript } of waiting) {
      for (const { to, answer = '', knows } of ways(at))
        meet(to, after(facts, knows), {
          ...transcript,
          answers: [...transcript.answers, answer],
        });
    }
    return there;
  };
}

/** A text of a step, with the name of its field. */
interface Told {
  readonly field: string;
  /** Its place in the step: the field, and in a list its index: `asks.1`. */
  readonly at: string;
  readonly claims: Claims;
  /** Whether the step requires it. */
  readonly isNeeded: boolean;
}

/**
 * @param step a step, as written
 * @returns those of its texts that may depend on what the visit has established
 */
function textsOf(step: WrittenStep): Told[] {
  const fields: Readonly<Record<string, unknown>> = step;
  return Object.entries(toldFields).flatMap(([field, how]): Told[] => {
    const told = fields[field] as Claims | undefined;
    if (told === undefined) return [];
    if (how !== 'each') return [{ field, at: field, claims: told, isNeeded: how === 'always' }];
    const list = told as readonly Claims[];
    return list.map((claims, i) => ({ field, at: `${field}.${i}`, claims, isNeeded: false }));
  });
}

/** The facts to which a claim is bound, by name. */
const namesOf = (claim: Claim): readonly string[] =>
  typeof claim === 'string'
    ? []
    : [...(claim.needs ?? []), ...(claim.when ?? []), ...(claim.unless ?? [])];

/** Reports a fault of a step. */
type Report = (
  rule: 'need' | 'untold' | 'fact' | 'visit',
  message: string,
  place: { readonly node: string; readonly field: string },
) => void;

/**
 * @param flows every flow
 * @returns a function that takes one of them, and reports what a text needs but a way to it does not
 *   establish, a text without an alternative for some way, and a fact that no answer establishes
 */
export function proofOf(flows: Flows): (graph: Graph, fault: Report) => void {
  const follow = followWays(flows);
  const leading = origins(flows);
  const established = new Set(factsIn(flows).map(({ id }) => id));
  return ({ id, written, edges }, fault) => {
    const passed = leading(id);
    for (const [node, step] of written) {
      const texts = step === undefined ? [] : textsOf(step);
      const answers = edges
        .filter(({ to }) => to === node)
        .map(({ from, answer }) => `${from}/${answer}`);
      const names = new Set<string>();
      for (const { field, at, claims } of texts)
        for (const claim of alternativesOf(claims)) {
          const place = { node, field: at };
          proveAnswered(claim, answers, (message) =>
            fault('need', `“${claimText(claim)}” (${field}) ${message}`, place),
          );
          for (const name of namesOf(claim)) {
            if (!established.has(name) && !names.has(name))
              fault('fact', `no answer establishes “${name}”`, place);
            names.add(name);
          }
        }
      if (names.size === 0) continue;
      const all = follow((name) => names.has(name), undefined, passed);
      const ways = all.get(`${id}/${node}`) ?? [];
      for (const text of texts)
        proveText(text, ways, (rule, message) => fault(rule, message, { node, field: text.at }));
      const unasked = ways.find(
        ({ facts }) =>
          step?.kind === 'escalation' &&
          step.asks.every((ask) => told(ask, setOf(facts)) === undefined),
      );
      if (unasked) {
        const message = `asks for nothing on the way ${addressOf(unasked)}`;
        fault('untold', message, { node, field: 'asks' });
      }
    }
  };
}

const setOf = (facts: readonly Fact[]) => new Set(facts.map(({ id }) => id));

const addressOf = ({ transcript }: WayThere) => guideAddress(transcript);

/**
 * @param claim a text
 * @param leading the answers that lead to its step, as `step/answer`
 * @param fault called with what is wrong with the answers that it depends on
 */
function proveAnswered(
  claim: Claim,
  leading: readonly string[],
  fault: (message: string) => void,
): void {
  const { answered = [] } = typeof claim === 'string' ? {} : claim;
  if (answered.length === 0) return;
  for (const answer of leading)
    if (!answered.includes(answer))
      fault(`rests on ${answered.join(', ')}, but ${answer} leads there too`);
  for (const answer of answered)
    if (!leading.includes(answer)) fault(`rests on ${answer}, which does not lead there`);
}

function proveText(
  { field, claims, isNeeded }: Told,
  ways: readonly WayThere[],
  fault: (rule: 'need' | 'untold', message: string) => void,
): void {
  const reported = new Set<string>();
  for (const way of ways) {
    const facts = setOf(way.facts);
    const claim = alternativesOf(claims).find((one) => applies(one, facts));
    if (claim === undefined) {
      if (isNeeded && !reported.has(''))
        fault('untold', `no “${field}” applies on the way ${addressOf(way)}`);
      if (isNeeded) reported.add('');
      continue;
    }
    const lacked = (typeof claim === 'string' ? [] : (claim.needs ?? [])).filter(
      (name) => !facts.has(name) && !reported.has(`${name} ${claimText(claim)}`),
    );
    for (const name of lacked) {
      reported.add(`${name} ${claimText(claim)}`);
      fault(
        'need',
        `“${claimText(claim)}” (${field}) needs “${name}”, which the way ${addressOf(way)} does not establish`,
      );
    }
  }
}

/**
 * Words with which an ending refers to what went before. They only make an author prove it: what is shown
 * depends on the facts that a text is bound to, never on its words.
 */
const ofVisit =
  /\b(tried|compared|confirmed|neither|nor|could (?:not|n’t)|couldn’t|already|any ?more|no longer)\b/i;
/** More such words, except in texts about what is left to do. */
const ofRepeating = /\b(again|once more)\b/i;
/** More such words in texts about what happened; requests use them for what is to come. */
const ofPast = /\b(still|checked|after|only|also|did(?:n’t)?|done)\b/i;

/** What refers to the visit in a field; in fields not listed, all of these words do. */
const refersIn: Readonly<Record<string, readonly RegExp[]>> = {
  asks: [ofVisit, ofRepeating],
  left: [ofVisit],
  remember: [ofVisit],
  facts: [ofVisit],
};
const refersElsewhere = [ofVisit, ofRepeating, ofPast];

/**
 * Text that is not about the visit, although its words suggest it: what a log, a code or a message says, up
 * to the next comma; what the document has; and the “did” of a question. Everything else in a sentence
 * counts, however it begins: “the message appears again” and “don’t tap it again” say what has happened.
 */
const foreign =
  /\b(?:the|that|this) (?:log|code|message) (?:says only|only says|says|means)(?: that)? [^,;]*|\bit does(?: not|n’t) say [^,;]*|^the document (?!was |has been )[^,;]*|\bdid\b(?=.*\?$)/gi;

/** @returns the part of a text that may be about the visit, without verbatim words */
const ofVisitIn = (text: string) =>
  text
    .replace(/“[^”]*”|\*\*[^*]*\*\*/g, '')
    .split(/(?<=[.!?:]) /)
    .map((sentence) => sentence.replace(foreign, ''))
    .join(' ');

/**
 * @param graph a flow
 * @param fault called with each text of an ending whose words refer to the visit, although it neither
 *   depends on facts nor gives a reason why it is true on every way
 */
export function checkVisitWords({ written }: Graph, fault: Report): void {
  for (const [node, step] of written) {
    for (const { field, at, claims } of isEnding(step) ? textsOf(step) : []) {
      for (const claim of alternativesOf(claims)) {
        if (typeof claim !== 'string' && (claim.always || claim.answered || namesOf(claim).length))
          continue;
        const own = ofVisitIn(claimText(claim));
        const [word] = (refersIn[field] ?? refersElsewhere).flatMap(
          (words) => words.exec(own)?.[0] ?? [],
        );
        if (word)
          fault(
            'visit',
            `“${claimText(claim)}” (${field}) says “${word}”: bind it to facts, or say why it always holds`,
            { node, field: at },
          );
      }
    }
  }
}
