import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { records } from '../../flows/records/index.ts';
import { graphOf, reachability } from '../../src/engine/graph.ts';

/** The records that the steps of a flow rest on, as far as they can be reached from its start. */
function citedBy(id: string): string[] {
  const flow = allFlows[id];
  if (flow === undefined) return [];
  const { initial, steps } = graphOf(flow);
  const reached = reachability(allFlows)({ flow: id, node: initial });
  return [...steps].flatMap(([node, step]) =>
    step && step.kind !== 'continue' && (node === initial || reached.has(`${id}/${node}`))
      ? step.cites
      : [],
  );
}

const cited = new Set(Object.keys(allFlows).flatMap(citedBy));

describe('everything documented can be reached', () => {
  it('holds the records of the five documents', () => {
    const counts = new Map<string, number>();
    // Public standards are no vendor’s documents.
    const documented = records.filter(({ product }) => product !== 'front-door');
    for (const { source } of documented) {
      counts.set(source.document, (counts.get(source.document) ?? 0) + 1);
    }
    // Further documents, and more records of these, may be added.
    expect(counts.size).toBeGreaterThanOrEqual(5);
    expect(documented.length).toBeGreaterThanOrEqual(180);
  });

  it('every record is what some reachable step rests on', () => {
    expect(records.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('every record of a status or result code is cited by a flow that asks for that code', () => {
    const codes = records.filter(({ kind }) => ['status-code', 'result-code'].includes(kind));
    const missing = codes.filter(({ id, codes: [code] }) => {
      const asking = Object.entries(allFlows).filter(([, flow]) =>
        graphOf(flow).edges.some(({ from, answer }) => from === 'whichCode' && answer === code),
      );
      const isPlain = code !== undefined && /^\d+$/.test(code);
      return isPlain && !asking.some(([flow]) => citedBy(flow).includes(id));
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

it('a message told by its meaning is written down in words that stand alone, said once', () => {
  const meanings = Object.values(allFlows).flatMap((flow) =>
    graphOf(flow).edges.flatMap(({ meta }) => meta?.reads?.meaning ?? []),
  );
  expect(meanings.length).toBeGreaterThan(30);
  expect(meanings.filter((words) => /^It |\bagain\)?$/.test(words))).toEqual([]);
});
