/** What the address says of the way walked, as far as it lies in the flow that is drawn. */
import { formatAnswer, HAND_OVER, KNOWN_PROBLEM, NOT_ME } from '../engine/answer.ts';
import type { Answers, Replay, Transcript } from '../engine/transcript.ts';

/** The way walked through one flow. */
export interface Walk {
  /** Its steps, in order. */
  readonly nodes: readonly string[];
  /** Its answers, each as `from/answer`. */
  readonly edges: ReadonlySet<string>;
  /** Its answers, as they stand in an address. */
  readonly answers: Answers;
  /** Where it got to: its last step. */
  readonly here: string;
  /** Where it goes on in another flow, as a way of its own. */
  readonly beyond: Transcript | undefined;
  /** Whether a person was asked for at the last step. */
  readonly isHandedOver: boolean;
}

/**
 * @param here a step that stands for where somebody is; none by default
 * @returns the way of a map on which nobody walks
 */
export const unwalked = (here?: string): Walk => ({
  ...{ nodes: here === undefined ? [] : [here], edges: new Set(), answers: [], here: '' },
  ...{ beyond: undefined, isHandedOver: false },
});

/**
 * @param replayed a replayed transcript
 * @returns its way through the flow in which it begins; undefined where there is none
 */
export function walkOf({ visited }: Replay): Walk | undefined {
  const nodes: string[] = [];
  const edges = new Set<string>();
  const answers: string[] = [];
  for (const [i, { node, step, taken }] of visited.entries()) {
    nodes.push(node);
    const isHandedOver = taken?.id === HAND_OVER || taken?.id === KNOWN_PROBLEM;
    const isLeft = step.kind === 'continue' || taken?.id === NOT_ME;
    if (isLeft || taken === undefined || isHandedOver) {
      const beyond = isLeft ? wayFrom({ visited: visited.slice(i + 1) }) : undefined;
      return { nodes, edges, answers, here: node, beyond, isHandedOver };
    }
    edges.add(`${node}/${taken.id}`);
    answers.push(formatAnswer(taken.id, taken.value));
  }
  return undefined;
}

/** The rest of a way, as one that begins in its own first flow: there nothing is known beforehand. */
function wayFrom({ visited }: Pick<Replay, 'visited'>): Transcript | undefined {
  const flow = visited[0]?.flow;
  if (flow === undefined) return undefined;
  const door = visited.findIndex(({ step }) => step.kind === 'continue');
  const answers = visited.flatMap(({ taken }, i) => {
    if (taken === undefined || (taken.at === undefined && door >= 0 && i > door)) return [];
    return [formatAnswer(taken.id, taken.value)];
  });
  return { flow, answers };
}
