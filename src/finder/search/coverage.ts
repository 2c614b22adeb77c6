/** Which records a guide is about, read from what its steps cite. */
import type { Flows } from '../../engine/flow.ts';
import { graphOf } from '../../engine/graph.ts';
import type { Step } from '../../engine/step.ts';

/** What a guide is about. */
export interface Coverage {
  /** Every record that the guide is about, in the order in which its steps cite them. */
  readonly records: readonly string[];
  /** How much of the guide is about each of them: the number of its own steps that cite it. */
  readonly weight: ReadonlyMap<string, number>;
}

/** A step that several flows share is recognised by its name and its words. */
const mark = (node: string, step: Step) => `${node} ${'text' in step ? step.text : ''}`;

/**
 * A guide is about a record when a step of its own cites it. A `continue` step only points to
 * another guide, and a step that several flows share rests on records that belong to none of them.
 *
 * @param flows every flow by its id
 * @returns what each is about
 */
export function coverageOf(flows: Flows): ReadonlyMap<string, Coverage> {
  const graphs = Object.values(flows).map(graphOf);
  const users = new Map<string, number>();
  for (const { steps } of graphs)
    for (const [node, step] of steps)
      if (step) users.set(mark(node, step), (users.get(mark(node, step)) ?? 0) + 1);

  return new Map(
    graphs.map(({ id, steps }) => {
      const weight = new Map<string, number>();
      for (const [node, step] of steps) {
        if (step === undefined || step.kind === 'continue') continue;
        if ((users.get(mark(node, step)) ?? 0) > 1) continue;
        for (const record of step.cites) weight.set(record, (weight.get(record) ?? 0) + 1);
      }
      return [id, { records: [...weight.keys()], weight }];
    }),
  );
}

/**
 * @param coverage what each guide is about
 * @param askedBy for each record the guides whose first question offers its code
 * @returns for each record the guide that is most about it: one that asks for its code if there is
 *   one, otherwise the one with the greatest part of its own steps citing it
 */
export function homesOf(
  coverage: ReadonlyMap<string, Coverage>,
  askedBy: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const best = new Map<string, { guide: string; part: number }>();
  for (const [guide, { weight }] of coverage) {
    const all = Math.max(
      1,
      [...weight.values()].reduce((sum, n) => sum + n, 0),
    );
    for (const [record, n] of weight) {
      // Many steps in a large family count as much as all the steps of a small guide.
      const part = n / Math.sqrt(all) + (askedBy.get(record)?.includes(guide) ? 10 : 0);
      if (part > (best.get(record)?.part ?? 0)) best.set(record, { guide, part });
    }
  }
  return new Map([...best].map(([record, { guide }]) => [record, guide]));
}
