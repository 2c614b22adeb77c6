/** Search in the map. */
import { actionsOf } from '../engine/actions.ts';
import { edgesFrom, type Graph } from '../engine/graph.ts';
import { plain } from '../engine/plain.ts';
import { stepName, type TitleOf } from './stepWords.ts';

/**
 * @param graph a flow's graph
 * @param query words, in any order; a step has to contain them all
 * @param titleOf returns the title of a guide
 * @returns the matching steps, in the flow's order: their words in any voice, their answers, what a screen
 *   shows, or their records' ids
 */
export function stepsWith(graph: Graph, query: string, titleOf: TitleOf): readonly string[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return [...graph.steps].flatMap(([node, step]) => {
    if (step === undefined) return [];
    const answers = edgesFrom(graph, node);
    const own =
      step.kind === 'continue'
        ? []
        : [
            step.lead,
            step.say,
            step.do,
            step.why,
            step.note,
            step.shows?.words,
            ...actionsOf(step).map((each) => each.do),
          ];
    const all = [
      stepName(step, titleOf),
      ...own,
      ...answers.map(({ meta }) => meta?.label),
      ...step.cites,
    ];
    const text = plain(all.join(' ')).toLowerCase();
    return words.every((word) => text.includes(word)) ? [node] : [];
  });
}
