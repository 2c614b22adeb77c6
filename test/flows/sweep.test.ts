import { describe, expect, it, test } from 'vitest';
import { getSimplePaths } from 'xstate/graph';
import { allFlows, flowFiles, strayFiles } from '../../flows/all.ts';
import { mostUsed } from '../../flows/most-used.ts';
import { products } from '../../flows/products.ts';
import { records } from '../../flows/records/index.ts';
import { checkFlows, describeFault } from '../../src/engine/authoring/check.ts';
import type { Flow } from '../../src/engine/flow.ts';
import { type Graph, graphOf } from '../../src/engine/graph.ts';
import { replay } from '../../src/engine/transcript.ts';

/** More ways than this through one flow are not walked one by one. */
const MOST_PATHS = 5_000;

/** @returns how many simple paths lead from the first step to an end; counting stops at `most` */
function countPaths({ initial, edges }: Graph, most: number): number {
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
  return count(initial, most);
}

/** @returns every simple path from the first step to an end, as the answers along it */
const simplePaths = (flow: Flow): string[][] =>
  getSimplePaths(flow, { toState: ({ status }) => status === 'done' }).map(({ steps }) =>
    steps.map(({ event }) => event.type).filter((type) => type !== 'xstate.init'),
  );

/** @returns for every answer of a flow one short way there, over it, and on to an end */
function waysOverEdges({ initial, edges, steps }: Graph): string[][] {
  const way = (from: string, isThere: (node: string) => boolean): string[] | undefined => {
    const ways = new Map<string, string[]>([[from, []]]);
    for (const [node, answers] of ways) {
      if (isThere(node)) return answers;
      for (const { answer, to } of edges.filter((edge) => edge.from === node)) {
        if (!ways.has(to)) ways.set(to, [...answers, answer]);
      }
    }
    return undefined;
  };
  const isEnd = (node: string) => steps.has(node) && !edges.some(({ from }) => from === node);
  return edges.flatMap(({ from, answer, to }) => {
    const there = way(initial, (node) => node === from);
    const on = way(to, isEnd);
    return there && on ? [[...there, answer, ...on]] : [];
  });
}

/** @returns what is wrong with where the answers lead; undefined where they lead to an end */
function strayed(id: string, answers: readonly string[]): string | undefined {
  const { visited, rejected, missing } = replay(allFlows, id, answers);
  const here = visited.at(-1);
  const told = `${id}/${answers.join('/')}`;
  if (missing !== undefined) return `${told}: there is no flow ${missing}`;
  if (rejected.length > 0) return `${told}: “${rejected[0]}” does not fit`;
  if (here === undefined || here.step.kind === 'continue') return `${told}: leads nowhere`;
  const isElsewhere = visited.some(({ step }) => step.kind === 'continue');
  if (!isElsewhere && here.answers.length > 0) return `${told}: does not end at ${here.node}`;
  return undefined;
}

describe('all guides', () => {
  it('have among them the ten families of codes whose callers say most', () => {
    expect(new Set(mostUsed).size).toBe(10);
    for (const id of mostUsed) expect(flowFiles[id]).toMatch(/^(onespan-server|azure-mfa)\//);
  });

  it('have no faults', () => {
    const faults = checkFlows({
      flows: allFlows,
      files: flowFiles,
      strays: strayFiles,
      products,
      records,
      mostUsed,
    });
    expect(faults.map(describeFault)).toEqual([]);
  });

  test.each(Object.entries(allFlows))('whichever way is taken, %s comes to an end', (id, flow) => {
    const graph = graphOf(flow);
    const paths = countPaths(graph, MOST_PATHS + 1);
    const ways = paths > MOST_PATHS ? waysOverEdges(graph) : simplePaths(flow);
    expect(ways.length).toBe(paths > MOST_PATHS ? graph.edges.length : paths);
    expect(ways.flatMap((answers) => strayed(id, answers) ?? [])).toEqual([]);
  });

  test.each(Object.entries(allFlows))('every answer of %s is on a way to an end', (id, flow) => {
    const graph = graphOf(flow);
    const ways = waysOverEdges(graph);
    expect(ways).toHaveLength(graph.edges.length);
    expect(ways.flatMap((answers) => strayed(id, answers) ?? [])).toEqual([]);
  });
});
