import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { azureMfa } from '../../flows/records/azure-mfa.ts';
import { graphOf } from '../../src/engine/graph.ts';
import { visit } from './visit.ts';

const families = Object.entries(allFlows)
  .filter(([id]) => id.startsWith('azure-'))
  .map(([id, flow]) => ({ id, graph: graphOf(flow) }));
const listed = azureMfa
  .filter(({ id }) => id !== 'AZ-OTHER')
  .map(({ codes: [code = ''], errorTexts: [name = ''] }) => ({ code, name }));

const familiesOf = (code: string) =>
  families.filter(({ graph }) =>
    graph.edges.some(({ from, answer }) => from === graph.initial && answer === code),
  );

describe('every Azure Multi-Factor result code', () => {
  it.each(listed)('$code is in one guide, under its verbatim name', ({ code, name }) => {
    const found = familiesOf(code);
    expect(found).toHaveLength(1);
    const edge = found[0]?.graph.edges.find(({ answer }) => answer === code);
    expect(edge?.meta).toMatchObject({ label: `${code}: ${name}` });
  });

  it.each(listed)('$code is handed over under its name, or ends calmly', ({ code, name }) => {
    const [family] = familiesOf(code);
    if (family === undefined) throw new Error(`${code} has no guide`);
    const ends = [...family.graph.steps.entries()].filter(
      ([, step]) => step?.kind === 'escalation' && step.problem.includes(`code ${code}, `),
    );
    for (const [, step] of ends) {
      expect(step).toMatchObject({ problem: expect.stringContaining(`“${name}”`) });
      expect(step?.cites).toEqual([`AZ-${code}`]);
    }
    const here = visit(family.id)(code);
    if (here.step.kind !== 'information') expect(ends.length).toBeGreaterThan(0);
  });

  it('every guide says that the codes never tell whether the sign-in worked', () => {
    for (const { id, graph } of families) {
      expect(JSON.stringify(graph.steps.get(graph.initial)), id).toMatch(
        /(never|not|none of them) (tells? |says? )?whether the sign-in worked/,
      );
    }
  });

  it('no step says that somebody is signed in, or is not', () => {
    for (const { id, graph } of families) {
      expect(JSON.stringify([...graph.steps]), id).not.toMatch(
        /(are|is|were|was) (not |now )?(signed|logged) (in|on)|sign-in (succeeded|failed)/i,
      );
    }
  });

  it('leads from the list to the guide that really has the code', () => {
    const at = visit('azure-other-code');
    const list = families.find(({ id }) => id === 'azure-other-code')?.graph.edges ?? [];
    expect(list.length).toBeGreaterThan(11);
    for (const { from, answer, meta } of list) {
      if (from !== 'whichGroup' || answer === 'not-sure') continue;
      const family = at('listed', answer).flow;
      const said = [
        ...(meta?.label ?? '').replace(/^.*: /, '').matchAll(/(\d+)(?: to (\d+))?/g),
      ].flatMap(([, first, last]) =>
        Array.from(
          { length: Number(last ?? first) - Number(first) + 1 },
          (_, i) => `${Number(first) + i}`,
        ),
      );
      const own = listed
        .map(({ code }) => code)
        .filter((code) => familiesOf(code)[0]?.id === family);
      expect(said, family).toEqual(own);
    }
  });
});
