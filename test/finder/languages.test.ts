import { beforeAll, describe, expect, it, vi } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { vocabularyIn } from '../../flows/vocabularies.ts';
import { finderIndex } from '../../scripts/vite/finder.ts';
import { graphOf } from '../../src/engine/graph.ts';
import { createFinder, type Find } from '../../src/finder/search/find.ts';
import { french, frenchAttacked } from './french.ts';
import { german, germanAttacked } from './german.ts';
import { isRight, nothing, type Query } from './queries.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const sets = [
  { language: 'fr', queries: french, attacked: frenchAttacked },
  { language: 'de', queries: german, attacked: germanAttacked },
] as const;

describe.each(sets)('in $language', ({ language, queries, attacked }) => {
  let find: Find;
  beforeAll(async () => {
    find = createFinder(await finderIndex(language));
  });

  const isFirst = (query: Query) => isRight(query, find(query[0]).results);
  const isInThree = (query: Query) => {
    const { results, near } = find(query[0]);
    return [...results, ...near].slice(0, 3).some((result) => isRight(query, [result]));
  };
  const texts = (list: readonly Query[]) => list.map(([text]) => text).join('\n');

  it('what people type leads where it should: 90 of 100 at the first place, 97 of 100 within three', () => {
    const documented = queries.filter(([, answer]) => answer !== nothing);
    const notFirst = documented.filter((query) => !isFirst(query));
    const notInThree = documented.filter((query) => !isInThree(query));
    expect(notFirst.length / documented.length, texts(notFirst)).toBeLessThanOrEqual(0.1);
    expect(notInThree.length / documented.length, texts(notInThree)).toBeLessThanOrEqual(0.03);
  });

  it('nothing is offered as a fit for what no document is about', () => {
    const outside = queries.filter(([, answer]) => answer === nothing);
    expect(texts(outside.filter((query) => !isFirst(query)))).toBe('');
  });

  it('somebody under attack is sent to the guide for that', () => {
    const missed = attacked.filter((text) => !isFirst([text, 'somebody-else']));
    expect(missed.join('\n')).toBe('');
  });

  it('codes and English messages are found as in English', () => {
    for (const [text, id] of [
      ['1007', 'OAS-1007'],
      ['STAT_OTP_INCORRECT', 'OAS-1012'],
      ['mss (-12)', 'MAS-05-MSS'],
      ['Invalid Response.', 'ENT-06-INVALID-RESPONSE'],
      ['networking (503)', 'MAS-10-NET-HTTP'],
    ] as const)
      expect(find(text).results[0]?.records, text).toContain(id);
  });

  it('every guide has what people type, and no other has', () => {
    const guides = Object.values(allFlows).flatMap((flow) => {
      const { guide } = graphOf(flow);
      return guide === undefined ? [] : [flow.id];
    });
    expect(Object.keys(vocabularyIn(language).symptoms ?? {}).sort()).toEqual(guides.sort());
  });
});
