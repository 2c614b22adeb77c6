/** A guide as plain data, for pages written without the product's engine. */

import type { Flow } from '../../src/engine/flow.ts';
import { graphOf } from '../../src/engine/graph.ts';
import type { Answer, Step } from '../../src/engine/step.ts';

/** A step and its answers. */
export interface PlainStep {
  readonly step: Exclude<Step, { kind: 'continue' }>;
  readonly answers: readonly (Pick<Answer, 'label' | 'hint'> & { id: string; to: string })[];
}

export interface PlainGuide {
  readonly id: string;
  readonly title: string;
  readonly first: string;
  readonly steps: Readonly<Record<string, PlainStep>>;
}

/**
 * @returns its guide
 * @throws Error if it continues in another flow: a plain page has only one
 */
export function plainGuide(flow: Flow): PlainGuide {
  const { id, guide, initial, steps, edges } = graphOf(flow);
  return {
    id,
    title: guide?.title ?? id,
    first: initial,
    steps: Object.fromEntries(
      [...steps].map(([node, step]) => {
        if (step === undefined || step.kind === 'continue')
          throw new Error(`${id} goes on elsewhere at ${node}`);
        const answers = edges
          .filter(({ from }) => from === node)
          .map(({ answer, to, meta = { label: answer } }) => ({
            id: answer,
            to,
            label: meta.label,
            ...(meta.hint === undefined ? {} : { hint: meta.hint }),
          }));
        return [node, { step, answers }];
      }),
    ),
  };
}

/** A guide at the step that the answers so far have reached. */
export interface PlainVisit {
  readonly node: string;
  readonly here: PlainStep;
  /** The steps so far, each with the label of its answer. */
  readonly trail: readonly { readonly question: string; readonly answer: string }[];
}

/**
 * @returns where they lead
 * @throws Error if one of them is not offered
 */
export function visit(guide: PlainGuide, answers: readonly string[]): PlainVisit {
  let node = guide.first;
  const trail = answers.map((id) => {
    const at = stepAt(guide, node);
    const answer = at.answers.find((each) => each.id === id);
    if (answer === undefined) throw new Error(`${guide.id} offers no ${id} at ${node}`);
    node = answer.to;
    return { question: at.step.text, answer: answer.label };
  });
  return { node, here: stepAt(guide, node), trail };
}

function stepAt({ id, steps }: PlainGuide, node: string): PlainStep {
  const at = steps[node];
  if (at === undefined) throw new Error(`${id} has no step ${node}`);
  return at;
}
