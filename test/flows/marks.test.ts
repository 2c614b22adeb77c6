import { expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { graphOf } from '../../src/engine/graph.ts';

const graphs = Object.values(allFlows).map(graphOf);

/** Ids by which flows name answers that say that it is something else. */
const OTHER = /^(?:something-else|on-screen|stopped-elsewhere|(?:an)?other(?:-(?:code|message))?)$/;

it('marks every answer that says that it is something else', () => {
  const unmarked = graphs.flatMap(({ id, edges }) =>
    edges.flatMap(({ from, answer, meta }) =>
      OTHER.test(answer) && !meta?.isOther ? [`${id}/${from}: ${answer}`] : [],
    ),
  );
  expect(unmarked).toEqual([]);
});

it('leaves a way on at every step beside what is something else', () => {
  for (const { id, edges } of graphs)
    for (const from of new Set(edges.map((edge) => edge.from))) {
      const ways = edges.filter((edge) => edge.from === from);
      expect(
        ways.some(({ meta }) => !meta?.isOther),
        `${id}/${from}`,
      ).toBe(true);
    }
});

it('marks every step whose heading names a PIN', () => {
  const unmarked = graphs.flatMap(({ id, steps }) =>
    [...steps].flatMap(([node, step]) =>
      step && step.kind !== 'continue' && /\bPIN\b/.test(step.text) && !step.isAboutPin
        ? [`${id}/${node}`]
        : [],
    ),
  );
  expect(unmarked).toEqual([]);
});
