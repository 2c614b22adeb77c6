import { describe, expect, it, test } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { stepsAhead } from '../../src/desk/assume.ts';
import { flowById, stepOf } from '../../src/engine/flow.ts';
import { edgeAt, graphOf } from '../../src/engine/graph.ts';

describe('what the caller has done already', () => {
  test.each(Object.entries(allFlows))(
    'every later step of %s is reached from every step before by a shortest way',
    (_, flow) => {
      const graph = graphOf(flow);
      for (const node of graph.steps.keys()) {
        const ahead = stepsAhead(flow, node);
        for (const { node: target, answers, step } of ahead) {
          const reached = answers.reduce((at, one) => edgeAt(graph, at, one)?.to ?? '', node);
          expect(reached).toBe(target);
          expect(step).toEqual(stepOf(flow, target));
          expect(step.kind).not.toBe('continue');
          // No answer alone leads there, where several are assumed.
          const direct = graph.edges.some(({ from, to }) => from === node && to === target);
          expect(answers.length === 1).toBe(direct);
        }
        expect(new Set(ahead.map((one) => one.node)).size).toBe(ahead.length);
      }
    },
  );

  it('is nothing where the guide ends, and at a step that does not exist', () => {
    const flow = flowById(allFlows, 'activation-code-expired');
    if (flow === undefined) throw new Error('no flow');
    expect(stepsAhead(flow, 'activated')).toEqual([]);
    expect(stepsAhead(flow, '__proto__')).toEqual([]);
  });
});
