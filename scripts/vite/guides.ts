/**
 * `virtual:guides`: what a list of guides needs to know about each flow, so that a page with such a list
 * need not load them. Derived from the flows at build time.
 */
import type { Flows } from '../../src/engine/flow.ts';
import { graphOf } from '../../src/engine/graph.ts';
import type { LanguageId } from '../../src/language/languages.ts';
import { readSources, untranslatedIn } from '../build/sources.ts';
import { inOwnLanguage } from './language.ts';
import { derived } from './virtual.ts';

/** @returns the Vite plugin that provides `virtual:guides` */
export const guidesPlugin = () =>
  derived('virtual:guides', function () {
    return inOwnLanguage(this.environment, ['guides', 'beginnings', 'untranslated'], guideLists);
  });

async function guideLists(language: LanguageId) {
  const { allFlows, guideOf, untranslated } = await readSources(language);
  const guides = Object.entries(allFlows).map(([flow, machine]) => {
    const { title, product, summary } = guideOf(machine);
    return { id: flow, title, product, summary };
  });
  const beginnings = beginningsOf(allFlows);
  return { guides, beginnings, untranslated: untranslatedIn([guides, beginnings], untranslated) };
}

/** The answers to the first question of `start`; with `flow` if one leads straight to another guide. */
function beginningsOf({ start }: Flows) {
  if (start === undefined) return [];
  const { initial, steps, edges } = graphOf(start);
  return edges
    .filter(({ from }) => from === initial)
    .map(({ answer, to, meta }) => {
      const step = steps.get(to);
      return {
        answer,
        label: meta?.label ?? '',
        hint: meta?.hint,
        flow: step?.kind === 'continue' ? step.flow : undefined,
      };
    });
}
