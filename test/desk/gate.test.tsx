import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { createActor } from 'xstate';
import { getSimplePaths } from 'xstate/graph';
import { allFlows } from '../../flows/all.ts';
import { aboutCaller } from '../../src/desk/aboutCaller.ts';
import { stepsAhead } from '../../src/desk/assume.ts';
import { CallView } from '../../src/desk/CallView.tsx';
import { newCall } from '../../src/desk/callEdits.ts';
import type { Show } from '../../src/desk/deskAddress.ts';
import { DeskContext } from '../../src/desk/deskContext.ts';
import { deskMachine } from '../../src/desk/deskMachine.ts';
import { callSummary } from '../../src/desk/deskSummary.ts';
import { AssumeList } from '../../src/desk/dialogs.tsx';
import { operationAhead, redact } from '../../src/desk/gate.ts';
import { standingOf } from '../../src/desk/standing.ts';
import type { CallerKnown } from '../../src/desk/useIdentity.ts';
import { HAND_OVER } from '../../src/engine/answer.ts';
import type { Call } from '../../src/engine/call.ts';
import type { Flow } from '../../src/engine/flow.ts';
import { type Graph, graphOf } from '../../src/engine/graph.ts';
import { acceptedBy, identityBy, nobody } from '../../src/engine/identity.ts';
import { operationOf } from '../../src/engine/operation.ts';
import { defaultOrganisation } from '../../src/engine/organisation.ts';
import { operations, roles, type Step } from '../../src/engine/step.ts';
import { operationWords } from '../../src/engine/summary/summaryWords.ts';
import { replay } from '../../src/engine/transcript.ts';
import { i18n } from '../../src/locales/i18n.ts';
import { MemoryRouter } from '../../src/router/router.tsx';
import { at, ID } from './calls.ts';

const sound = acceptedBy({ organisation: defaultOrganisation, problems: [] }, 'read');

/** A caller who has passed checks. */
const known = (...methods: string[]): CallerKnown => ({
  identity: identityBy(methods, (operation) => sound.needed(operation, false)),
  methods,
  accepted: sound,
});
const unknown = known();

/** More ways than this through one flow are not walked one by one. */
const MOST_PATHS = 400;

const say = (message: Parameters<typeof i18n._>[0]) => i18n._(message as string);

const plain = (text: string) => text.replaceAll('**', '').replace(/\s+/g, ' ').trim();

/** Every text of a step: what it says in any voice, and its answers. */
function textsOf(step: Step, labels: readonly string[]): string[] {
  const found: string[] = [];
  const look = (value: unknown) => {
    if (typeof value === 'string') found.push(plain(value));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  if (step.kind === 'continue') return [];
  const { kind: _, cites: __, operation: ___, standards: ____, ...said } = step;
  look(said);
  found.push(...labels.map(plain));
  return found;
}

const graphs = Object.values(allFlows).map(graphOf);
const steps = graphs.flatMap((graph) =>
  [...graph.steps].flatMap(([node, step]) => {
    const labels = graph.edges
      .filter(({ from }) => from === node)
      .flatMap(({ meta }) => [meta?.label ?? '', meta?.hint ?? '']);
    if (step === undefined) return [];
    // As they are written, and as the desk tells them about the caller.
    const texts = textsOf(step, labels);
    return { flow: graph.id, node, step, texts: [...texts, ...texts.map(aboutCaller)] };
  }),
);
/** What is said where nothing is protected tells nothing about what is. */
const open = steps
  .filter(({ step }) => operationOf(step) === undefined)
  .flatMap(({ texts }) => texts)
  .join('\n');
/** What the room itself says: the names of roles and of operations. */
const common = new Set<string>([
  ...roles,
  ...operations.map((operation) => i18n._(operationWords[operation])),
]);
const secrets = steps
  .filter(({ step }) => operationOf(step) !== undefined)
  .map(({ flow, texts }) => ({
    flow,
    texts: [...new Set(texts)].filter(
      (text) => text.length > 3 && !open.includes(text) && !common.has(text.replace(/\.$/, '')),
    ),
  }));

/** @returns what a page says, its attributes included, as plain text */
const said = (html: string) =>
  plain(
    html
      .replace(/<\/?(strong|b|mark|span|q)\b[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&gt;', '>')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&'),
  );

/** @returns the texts of protected steps of these flows that stand in a text */
function leaked(text: string, flows: ReadonlySet<string>): string[] {
  return secrets
    .filter(({ flow }) => flows.has(flow))
    .flatMap(({ texts }) => texts)
    .filter((secret) => text.includes(secret));
}

/** What a practice caller would say is on no page of the desk. */
const withoutCaller = (key: string, value: unknown) => (key === 'caller' ? undefined : value);

const seen = new Set<string>();

/** @returns what leaks in something that was not looked at before */
function leakedOnce(json: string, flows: ReadonlySet<string>): string[] {
  const key = `${[...flows].join()} ${json}`;
  if (seen.has(key)) return [];
  seen.add(key);
  return leaked(plain(json.replaceAll('\\"', '"')), flows);
}

/** @returns something of the desk, as HTML */
const drawn = (what: ReactNode) =>
  renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <MemoryRouter>
        <DeskContext.Provider open={() => createActor(deskMachine)}>{what}</DeskContext.Provider>
      </MemoryRouter>
    </I18nProvider>,
  );

/** @returns the page of a call, the guides that it passes, and what kind of page it is */
function show(
  flow: string,
  answers: readonly string[],
  view: Show,
  { known = unknown, ...more }: Partial<Call> & { known?: CallerKnown } = {},
) {
  const replayed = replay(allFlows, flow, answers);
  const call: Call = { ...newCall(ID, at(0), { flow, answers }, 'aaaaaa'), ...more };
  const html = drawn(
    <CallView
      {...{ call, replayed, known }}
      flows={allFlows}
      before={[]}
      show={view}
      was={undefined}
    />,
  );
  return {
    html,
    flows: new Set(replayed.visited.map((visit) => visit.flow)),
    kind: /<article[^>]*data-kind="([^"]*)"/.exec(html)?.[1] ?? '',
  };
}

/** @returns for every answer of a flow one short way there and over it */
function waysOverEdges({ initial, edges }: Graph): string[][] {
  const ways = new Map<string, string[]>([[initial, []]]);
  for (const [node, answers] of ways) {
    for (const { answer, to } of edges.filter(({ from }) => from === node)) {
      if (!ways.has(to)) ways.set(to, [...answers, answer]);
    }
  }
  return edges.map(({ from, answer }) => [...(ways.get(from) ?? []), answer]);
}

/** @returns the operation of each protected step that a way has passed, and what was answered there */
const operationsBehind = (id: string, answers: readonly string[]) =>
  replay(allFlows, id, answers)
    .visited.slice(0, -1)
    .flatMap(({ step, taken }) => {
      const operation = operationOf(step);
      return operation === undefined ? [] : [`${operation}/${taken?.id}`];
    });

/** @returns the protected steps that one answer leads to from where a way ends */
function protectedNext(id: string, answers: readonly string[]) {
  const here = replay(allFlows, id, answers).visited.at(-1);
  const flow = here && allFlows[here.flow];
  return flow
    ? stepsAhead(flow, here.node).filter(
        ({ step, answers: way }) => way.length === 1 && operationOf(step) !== undefined,
      )
    : [];
}

/** @returns all that can be looked at where a way ends: where it is about something protected, its ends too */
function looksAt(id: string, answers: readonly string[]): { way: string[]; view: Show }[] {
  const way = [...answers];
  const here = replay(allFlows, id, answers).visited.at(-1);
  const isNear =
    (here && operationOf(here.step)) !== undefined ||
    operationsBehind(id, answers).length > 0 ||
    protectedNext(id, answers).length > 0;
  const ends = [
    { way, view: 'wrap-up' as const },
    { way, view: 'security' as const },
    { way: [...way, HAND_OVER], view: 'step' as const },
  ];
  return [{ way, view: 'step' }, ...(isNear ? ends : [])];
}

/** @returns what pages that are made alike have in common */
function kindOfPage(id: string, { way, view }: ReturnType<typeof looksAt>[number]): string {
  const here = replay(allFlows, id, way).visited.at(-1);
  const step = here?.step;
  const next = protectedNext(id, way).map(({ step }) => operationOf(step));
  return JSON.stringify([
    view,
    way.at(-1) === HAND_OVER,
    step?.kind,
    step && operationOf(step),
    operationsBehind(id, way).slice(-1),
    next[0],
  ]);
}

/** @returns a way to each place of a flow, for each set of protected steps that lie behind it */
function pagesOf(id: string, flow: Flow): readonly string[][] {
  const ways = new Map<string, string[]>();
  for (const answers of [[], ...waysOverEdges(graphOf(flow))]) {
    const { visited } = replay(allFlows, id, answers);
    const behind = visited
      .slice(0, -1)
      .filter(({ step }) => operationOf(step) !== undefined)
      .map(({ flow, node, taken }) => `${flow}/${node}/${taken?.id}`);
    const here = visited.at(-1);
    const key = [`${here?.flow}/${here?.node}`, ...behind].join(' ');
    if (!ways.has(key)) ways.set(key, answers);
  }
  return [...ways.values()];
}

function countPaths({ initial, edges }: Graph): number {
  const passed = new Set<string>();
  const count = (node: string, left: number): number => {
    if (left <= 0 || passed.has(node)) return 0;
    const next = edges.filter(({ from }) => from === node);
    if (next.length === 0) return 1;
    passed.add(node);
    let found = 0;
    for (const { to } of next) found += count(to, left - found);
    passed.delete(node);
    return found;
  };
  return count(initial, MOST_PATHS + 1);
}

/** @returns every way through a flow, as its answers: all simple paths, or all answers where they are many */
function waysOf(flow: Flow): readonly string[][] {
  const graph = graphOf(flow);
  const paths =
    countPaths(graph) > MOST_PATHS
      ? waysOverEdges(graph)
      : getSimplePaths(flow, { toState: ({ status }) => status === 'done' }).map(({ steps: way }) =>
          way.map(({ event }) => event.type).filter((type) => type !== 'xstate.init'),
        );
  // Every step on the way is looked at, not only its end.
  const all = new Map<string, string[]>([['', []]]);
  for (const path of paths) {
    for (const [i] of path.entries()) {
      const way = path.slice(0, i + 1);
      all.set(way.join('/'), way);
    }
  }
  return [...all.values()];
}

describe('before an identity check the desk tells nothing of a protected operation', () => {
  it('which is something to look for', () => {
    expect(secrets.length).toBeGreaterThan(100);
    expect(secrets.flatMap(({ texts }) => texts).length).toBeGreaterThan(500);
    expect(secrets.every(({ texts }) => texts.length > 0)).toBe(true);
  });

  test.each(Object.entries(allFlows))('whichever way %s is taken', (id, flow) => {
    const reached = new Set<string>();
    for (const answers of waysOf(flow)) {
      const where = `${id}/${answers.join('/')}`;
      const replayed = replay(allFlows, id, answers);
      const here = replayed.visited.at(-1);
      if (here === undefined) throw new Error(where);
      const { visited, signs, title, isGate } = standingOf({
        flows: allFlows,
        call: newCall(ID, at(0), { flow: id, answers }, 'aaaaaa'),
        replayed,
        identity: nobody,
        show: 'step',
        was: undefined,
        say: say as never,
      });
      // All that a page is made of; what was looked at on another way is the same here.
      const flows = new Set(replayed.visited.map((visit) => visit.flow));
      for (const part of [...visited, signs, title]) {
        expect(leakedOnce(JSON.stringify(part, withoutCaller), flows), where).toEqual([]);
      }
      expect(isGate, where).toBe(operationOf(here.step) !== undefined);
      reached.add(here.node);
    }
    for (const { node, step } of steps.filter((one) => one.flow === id)) {
      if (step.kind !== 'continue') expect(reached).toContain(node);
    }
  });

  it('in no summary, handed over or refused, not even of answers that were changed', () => {
    for (const [id, flow] of Object.entries(allFlows)) {
      const looks = pagesOf(id, flow).flatMap((answers) => looksAt(id, answers));
      for (const { way, view } of looks.filter(({ view }) => view !== 'wrap-up')) {
        const replayed = replay(allFlows, id, way);
        const here = replayed.visited.at(-1);
        const call = newCall(ID, at(0), { flow: id, answers: way }, 'aaaaaa');
        const changes = replayed.visited.map((visit) => ({
          at: at(1),
          flow: visit.flow,
          node: visit.node,
          from: 'worked',
          to: 'failed',
        }));
        const summary = callSummary({
          flows: allFlows,
          call: { ...call, case: { ...call.case, changes } },
          replayed,
          before: [replayed],
          identity: nobody,
          say: say as never,
          ways: {},
          refused: here && view === 'security' ? operationAhead(allFlows, here) : undefined,
        });
        const flows = new Set(replayed.visited.map((visit) => visit.flow));
        // Each of its parts once: they are what every form of it is made of.
        for (const part of Object.values(summary).flat())
          expect(leakedOnce(JSON.stringify(part), flows), `${id}/${way.join('/')}`).toEqual([]);
      }
    }
  });

  it('in no list of what can be assumed', () => {
    for (const { flow: id, node, step } of steps) {
      const flow = allFlows[id];
      const ahead = flow && step.kind !== 'continue' ? stepsAhead(flow, node) : [];
      if (!ahead.some((one) => operationOf(one.step) !== undefined)) continue;
      const list = drawn(
        <AssumeList
          {...{ ahead, id: ID, identity: nobody }}
          here={{ flow: id, node, step, answers: [] }}
          transcript={{ flow: id, answers: [] }}
          onClose={() => {}}
        />,
      );
      expect(leaked(said(list), new Set([id])), `${id}/${node}`).toEqual([]);
    }
  });

  it('on no kind of page, nor of wrap-up, handover or refusal, with the summary in all its forms', () => {
    const kinds = new Set<string>();
    for (const [id, flow] of Object.entries(allFlows)) {
      for (const look of pagesOf(id, flow).flatMap((answers) => looksAt(id, answers))) {
        const name = kindOfPage(id, look);
        if (kinds.has(name)) continue;
        kinds.add(name);
        const where = `${id}/${look.way.join('/')}, ${look.view}`;
        const { html, flows, kind } = show(id, look.way, look.view);
        expect(leaked(said(html), flows), where).toEqual([]);
        const step = replay(allFlows, id, look.way).visited.at(-1)?.step;
        if (look.view === 'step')
          expect(kind === 'gate', where).toBe(step && operationOf(step) !== undefined);
      }
    }
    expect(kinds.size).toBeGreaterThan(100);
  });
});

describe('the gate', () => {
  const way = ['yes'];

  it('opens for a caller who was identified, and shows the step whole', () => {
    const checked = { known: known('call-back') };
    const { html } = show('activation-code-expired', way, 'step', checked);
    expect(html).toContain('data-node="reactivate"');
    expect(said(html)).toContain('click Reactivate');
  });

  it('does not let an ending tell what was done behind it', () => {
    let seenEndings = 0;
    for (const flow of Object.values(allFlows)) {
      const graph = graphOf(flow);
      for (const answers of waysOverEdges(graph)) {
        const { visited } = replay(allFlows, flow.id, answers);
        const [before, last] = visited.slice(-2);
        if (last?.step.kind !== 'resolution' || !before || !operationOf(before.step)) continue;
        const told = redact(visited, nobody, say as never).at(-1)?.step;
        expect(told?.kind === 'resolution' && told.fixed, answers.join('/')).toMatch(
          /^A protected step/,
        );
        seenEndings += 1;
      }
    }
    expect(seenEndings).toBeGreaterThan(20);
  });

  it('is not opened by anything that a stored call says', () => {
    const base = newCall(ID, at(0), { flow: 'activation-code-expired', answers: way }, 'a');
    const identityCheck = { at: at(1), method: 'call-back', outcome: 'confirmed' } as const;
    const { kind, html, flows } = show('activation-code-expired', way, 'step', {
      case: { ...base.case, identityCheck },
      toldOutOfBand: true,
    });
    expect(kind).toBe('gate');
    expect(leaked(said(html), flows)).toEqual([]);
  });
});

describe('a caller who could not be identified', () => {
  test.each(['refused', 'not-possible'] as const)(
    'stays security’s in every later wrap-up: %s',
    (outcome) => {
      for (const { id } of graphs) {
        const flow = allFlows[id];
        if (flow === undefined) continue;
        for (const answers of pagesOf(id, flow)) {
          const call = newCall(ID, at(0), { flow: id, answers }, 'aaaaaa');
          const identityCheck = { at: at(1), method: 'call-back', outcome };
          const summary = callSummary({
            flows: allFlows,
            call: {
              ...call,
              case: { ...call.case, identityCheck },
              handOver: { to: 'administrator', why: 'they have to leave' },
            },
            replayed: replay(allFlows, id, answers),
            before: [],
            identity: nobody,
            say: say as never,
            ways: {},
          });
          expect([summary.status, summary.to], answers.join('/')).toEqual([
            'escalated',
            'security',
          ]);
          expect(summary.call?.identityCheck?.outcome).toBe(outcome);
        }
      }
    },
  );
});
