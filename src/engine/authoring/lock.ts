/**
 * Maintains the lock of answer numbers, flows/answers.lock.json: the meaning of the numbers in case codes.
 * It only ever grows. Numbers are assigned once and never reused; where an answer leads is recorded with
 * the revision since which it does, so that an old code is read along the ways of its own time.
 *
 * Only tooling, tests and own guides use this; pages read what is locked through case-code.ts.
 */
import { baseFor, type Continuation, type LockedFlow, type LockedNode } from '../case-code-lock.ts';
import type { Flow, Flows } from '../flow.ts';
import { edgesFrom, graphOf } from '../graph.ts';
import { fingerprint } from '../revision.ts';

/** The content of the file. */
export interface LockFile {
  readonly format: 1;
  /** How often the questions of a flow, or its targets, have changed. */
  readonly revision: number;
  readonly flows: Readonly<Record<string, LockedFlow>>;
  /** A fingerprint of everything else, to notice numbers changed by hand. */
  readonly seal: string;
}

/** What a flow asks and where its answers lead now. */
interface Now {
  readonly meaning: string;
  readonly initial: string;
  readonly nodes: ReadonlyMap<
    string,
    { answers: ReadonlyMap<string, string>; door: Continuation | undefined }
  >;
}

function nowOf(flow: Flow): Now {
  const graph = graphOf(flow);
  const { initial, steps } = graph;
  const nodes = new Map(
    [...steps].map(([node, step]) => {
      const answers = new Map(
        edgesFrom(graph, node).flatMap(({ answer, to, meta }): [string, string][] => [
          [answer, to],
          ...(meta?.value ? [[`${answer}~`, to] as [string, string]] : []),
        ]),
      );
      const door: Continuation | undefined =
        step?.kind === 'continue'
          ? { flow: step.flow, ...(step.with ? { with: step.with } : {}) }
          : undefined;
      return [node, { answers, door }] as const;
    }),
  );
  // What people were asked and could answer. An agent's phrasing does not count.
  const meaning = [...steps].map(([node, step]) => ({
    node,
    kind: step?.kind,
    text: step && step.kind !== 'continue' ? step.text : undefined,
    door: nodes.get(node)?.door,
    answers: edgesFrom(graph, node)
      .map(({ answer, to, meta }) => ({ answer, to, label: meta?.label }))
      .sort((a, b) => (a.answer < b.answer ? -1 : 1)),
  }));
  meaning.sort((a, b) => (a.node < b.node ? -1 : 1));
  return { meaning: fingerprint({ initial, meaning }), initial, nodes };
}

const nothing: LockFile = { format: 1, revision: 0, flows: {}, seal: '' };

/**
 * @param flows all flows by id
 * @param before the lock so far; by default a new one is started
 * @returns the lock with everything new appended: unchanged if there is nothing new
 * @throws Error when the lock so far has been tampered with
 */
export function lockFlows(flows: Flows, before: LockFile = nothing): LockFile {
  if (before !== nothing && before.seal !== sealOf(before)) throw new Error(broken);
  const next = before.revision + 1;
  const locked: Record<string, LockedFlow> = { ...before.flows };
  let number = Object.keys(before.flows).length;
  let isChanged = false;

  for (const [id, flow] of Object.entries(flows)) {
    const now = nowOf(flow);
    const was = before.flows[id];
    if (was?.meaning === now.meaning) continue;
    isChanged = true;
    locked[id] = {
      number: was?.number ?? number++,
      changed: next,
      meaning: now.meaning,
      initial: since(was?.initial, next, now.initial),
      nodes: nodesSince(was?.nodes ?? {}, next, now),
    };
  }
  for (const [id, was] of Object.entries(before.flows)) {
    if (Object.hasOwn(flows, id) || was.meaning === GONE) continue;
    isChanged = true;
    locked[id] = { ...was, changed: next, meaning: GONE };
  }

  if (!isChanged) return before;
  const grown = { format: 1, revision: next, flows: locked } as const;
  return { ...grown, seal: sealOf(grown) };
}

/** The meaning of a flow that no longer exists. */
const GONE = 'gone';

function nodesSince(
  before: LockedFlow['nodes'],
  revision: number,
  now: Now,
): Record<string, LockedNode> {
  const names = new Set([...Object.keys(before), ...now.nodes.keys()]);
  const nodes: Record<string, LockedNode> = {};
  for (const name of names) {
    const was = Object.hasOwn(before, name) ? before[name] : undefined;
    const { answers, door } = now.nodes.get(name) ?? {
      answers: new Map<string, string>(),
      door: undefined,
    };
    if (was === undefined && answers.size === 0 && door === undefined) continue;
    const known = new Set(was?.answers.map(([answer]) => answer));
    const kept = (was?.answers ?? []).map(
      ([answer, ...leads]) =>
        [answer, ...since(leads, revision, answers.get(answer) ?? null)] as const,
    );
    const added = [...answers]
      .filter(([answer]) => !known.has(answer))
      .map(([answer, to]) => [answer, revision, to] as const);
    const doors =
      was?.door || door
        ? since<Continuation | null>(was?.door ?? [], revision, door ?? null)
        : undefined;
    nodes[name] = {
      base: was?.base ?? baseFor(answers.size),
      answers: [...kept, ...added],
      ...(doors ? { door: doors } : {}),
    };
  }
  return nodes;
}

/** A history, extended by a value since a revision if that differs from the last one. */
function since<Value>(
  history: readonly (number | Value)[] = [],
  revision: number,
  value: Value,
): readonly (number | Value)[] {
  const isSame = history.length > 0 && JSON.stringify(history.at(-1)) === JSON.stringify(value);
  return isSame ? history : [...history, revision, value];
}

const broken =
  'flows/answers.lock.json is not as it was written: take back what was changed by hand, or what a merge made of it, and run npm run flows lock';

/**
 * @param flows all flows by id
 * @param lock the lock
 * @returns what is wrong with it, one line each; nothing if every answer of every flow has its number
 */
export function checkLock(flows: Flows, lock: LockFile): string[] {
  if (lock.seal !== sealOf(lock)) return [broken];
  const grown = lockFlows(flows, lock);
  if (grown === lock) return numberFaults(lock);
  const changed = Object.entries(grown.flows)
    .filter(([id, now]) => lock.flows[id] !== now)
    .map(([id]) => id);
  return changed.map(
    (id) => `${id}: its answers are not locked as they are now: run npm run flows lock`,
  );
}

function numberFaults({ flows }: LockFile): string[] {
  const numbers = Object.values(flows).map(({ number }) => number);
  const isRow = [...numbers].sort((a, b) => a - b).every((number, i) => number === i);
  return isRow ? [] : ['the numbers of the flows are not 0, 1, 2 … each once'];
}

/**
 * @param before an earlier state of the lock
 * @param now the lock as it is
 * @returns each number, base or way that was removed or changed its meaning, one line each
 */
export function renumbered(before: LockFile, now: LockFile): string[] {
  const starts = (all: readonly unknown[], part: readonly unknown[]) =>
    part.every((item, i) => JSON.stringify(item) === JSON.stringify(all[i]));
  return Object.entries(before.flows).flatMap(([id, was]) => {
    const is = now.flows[id];
    if (is === undefined) return [`${id}: the flow is gone from the lock`];
    if (is.number !== was.number) return [`${id}: its number was ${was.number}, now ${is.number}`];
    if (!starts(is.initial, was.initial)) return [`${id}: its first step was rewritten`];
    return Object.entries(was.nodes).flatMap(([node, { base, answers, door = [] }]) => {
      const there = is.nodes[node];
      const where = `${id}, ${node}`;
      if (there === undefined) return [`${where}: the step is gone from the lock`];
      if (there.base !== base) return [`${where}: its base was ${base}, now ${there.base}`];
      if (!starts(there.door ?? [], door)) return [`${where}: its door was rewritten`];
      return answers.flatMap((answer, number) => {
        const [name] = answer;
        const [nameNow] = there.answers[number] ?? [];
        if (nameNow !== name) return [`${where}: answer ${number} was ${name}, now ${nameNow}`];
        return starts(there.answers[number] ?? [], answer)
          ? []
          : [`${where}: where ${name} led was rewritten`];
      });
    });
  });
}

const sealOf = ({ format, revision, flows }: Omit<LockFile, 'seal'>): string =>
  fingerprint([format, revision, flows]);

/**
 * @param lock the lock
 * @returns the flows' ids, by number
 */
export const idsOf = ({ flows }: LockFile): string[] =>
  Object.entries(flows)
    .sort(([, a], [, b]) => a.number - b.number)
    .map(([id]) => id);

/** @returns the lock in the form of its file: a line for each step's answers, so that diffs are readable */
export function lockText({ format, revision, flows, seal }: LockFile): string {
  const block = (lines: readonly string[], indent: string) =>
    `{\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}}`;
  const entry = (key: string, value: string) => `${JSON.stringify(key)}: ${value}`;
  const inLine = (value: unknown) => JSON.stringify(value);
  const flowText = ({ nodes, ...rest }: LockedFlow) =>
    block(
      [
        ...Object.entries(rest).map(([key, value]) => entry(key, inLine(value))),
        entry(
          'nodes',
          block(
            Object.entries(nodes).map(([node, locked]) => entry(node, inLine(locked))),
            '      ',
          ),
        ),
      ],
      '    ',
    );
  return `${block(
    [
      entry('format', inLine(format)),
      entry('revision', inLine(revision)),
      entry(
        'flows',
        block(
          Object.entries(flows).map(([id, locked]) => entry(id, flowText(locked))),
          '  ',
        ),
      ),
      entry('seal', inLine(seal)),
    ],
    '',
  )}\n`;
}
