import { beforeAll, describe, expect, it, vi } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { vocabularyIn } from '../../flows/vocabularies.ts';
import { finderIndex } from '../../scripts/build/sources.ts';
import { graphOf } from '../../src/engine/graph.ts';
import { createFinder, type FindText } from '../../src/finder/search/find.ts';
import { frenchCalm } from './french.ts';
import { germanCalm } from './german.ts';
import { measureIn } from './score.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.each(['fr', 'de'] as const)('in %s', (language) => {
  let find: FindText;
  beforeAll(async () => {
    find = createFinder(await finderIndex(language));
  });

  it('what people type leads where it should: 90 of 100 first, 97 of 100 within three, attacks always', () => {
    const { faults, misses } = measureIn(find, language);
    expect(faults, misses.join('\n')).toEqual([]);
  });

  it('whoever speaks of support, colleagues and calls, and was not attacked, is not taken for it', () => {
    const calm = { fr: frenchCalm, de: germanCalm }[language];
    const taken = calm.filter((text) =>
      find(text).results[0]?.href.startsWith('/guides/somebody-else'),
    );
    expect(taken).toEqual([]);
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

  it('a number that begins a text is a code where the words lead to its guide', () => {
    const text = { fr: '107 format du numéro invalide', de: '107 Rufnummer falsches Format' }[
      language
    ];
    const { kind, results } = find(text);
    expect(kind).toBe('code');
    expect(results.slice(0, 2).some(({ href }) => /^.guides.azure-phone-number/.test(href))).toBe(
      true,
    );
  });

  it('a thing that is none of ours leads to no guide, whatever stands before it', () => {
    const texts = {
      fr: ['l’imprimante n’imprime plus', 'mot de passe netflix oublié'],
      de: ['Scanner einrichten Papierstau', 'Netflix Passwort vergessen'],
    }[language];
    for (const text of texts) expect(find(text).results, text).toEqual([]);
  });

  it('every guide has what people type, and no other has', () => {
    const guides = Object.values(allFlows).flatMap((flow) => {
      const { guide } = graphOf(flow);
      return guide === undefined ? [] : [flow.id];
    });
    expect(Object.keys(vocabularyIn(language).symptoms ?? {}).sort()).toEqual(guides.sort());
  });
});
