/** The results, as a table for spreadsheets. */
import { csvOf } from '../../engine/csv.ts';
import type { Counted } from './count.ts';
import { signs, visitEnds } from './countVisit.ts';

/** The texts of guides that a table needs. */
export interface GuideNames {
  readonly titleOf: (flow: string) => string;
  /** @returns the words of a step; its name if the guide no longer has it */
  readonly stepOf: (flow: string, node: string) => string;
}

/** The names of its columns are for programs, so they are the same in every language. */
const head = [
  'row',
  'guide',
  'title',
  'step',
  'text',
  'people',
  'affected',
  ...signs.map((sign) => sign.replace('-', '_')),
  'median_seconds',
  ...visitEnds.map((end) => `ended_${end.replace('-', '_')}`),
  'ended_otherwise',
];

/**
 * @param counted the results, without anything that must not be shown
 * @param names the texts of guides
 * @returns a row for each guide, each of its steps, and each text that found nothing; empty cells are figures
 *   that are not shown
 */
export function tableOf({ tally, typed }: Counted, { titleOf, stepOf }: GuideNames): string {
  const rows: (string | number)[][] = [];
  const blank = (count: number): string[] => Array(count).fill('');
  for (const guide of tally.guides) {
    const { flow, people, ends: endings, others } = guide;
    const title = titleOf(flow);
    const ended = [...visitEnds.map((end) => endings.get(end) ?? ''), others];
    rows.push(['guide', flow, title, '', '', people, '', ...blank(signs.length + 1), ...ended]);
    for (const [node, visits] of guide.visits) {
      const took = guide.took.get(node);
      rows.push([
        'step',
        flow,
        title,
        node,
        stepOf(flow, node),
        visits,
        guide.affected.get(node) ?? '',
        ...signs.map((sign) => guide.signs.get(node)?.get(sign) ?? ''),
        took === undefined ? '' : Math.round(took / 1000),
        ...blank(visitEnds.length + 1),
      ]);
    }
  }
  for (const { text, count } of typed)
    rows.push([
      'typed',
      '',
      '',
      '',
      text,
      count,
      '',
      ...blank(signs.length + visitEnds.length + 2),
    ]);
  return csvOf([head, ...rows]);
}
