/** What the address says about the way walked, as far as it lies in the flow that is drawn. */
import { formatAnswer, HAND_OVER, KNOWN_PROBLEM, NOT_ME } from '../engine/answer.ts';
import type { Answers, Replay, Transcript } from '../engine/transcript.ts';

/** The way walked through one flow. */
export interface Walk {
  /** Its steps, in order. */
  readonly nodes: readonly string[];
  /** Its answers, each as `from/answer`. */
  readonly edges: ReadonlySet<string>;
  /** Its answers, in the form of addresses. */
  readonly answers: Answers;
  /** The step reached: its last one. */
  readonly here: string;
  /** The way that continues in another flow. */
  readonly beyond: Transcript | undefined;
  /** Whether a person was asked for at the last step. */
  readonly isHandedOver: boolean;
}

/**
 * @param here a step to mark as reached; none by default
 * @returns the walk for a map on which nobody walks
 */
export const unwalked = (here?: string): Walk => ({
  ...{ nodes: here === undefined ? [] : [here], edges: new Set(), answers: [], here: '' },
  ...{ beyond: undefined, isHandedOver: false },
});

/**
 * @param replayed a replayed transcript
 * @returns its way through the flow in which it begins; undefined if there is none
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

/** The rest of a way, starting in its own first flow: nothing is known beforehand there. */
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
