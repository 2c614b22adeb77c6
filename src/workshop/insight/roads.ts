/**
 * The guides as a count of visits needs them: which answer leads where. It is data alone, so that a
 * worker can be given it, and it holds no texts.
 */
import {
  HAND_OVER,
  KNOWN_PROBLEM,
  MOST_ANSWERS,
  NOT_ME,
  parseAnswer,
  SOMEBODY_ELSE,
} from '../../engine/answer.ts';
import type { Step } from '../../engine/step.ts';
import type { Outcome } from '../../engine/stepKinds.ts';
import type { Transcript } from '../../engine/transcript.ts';

/** A step, as `flow/node`. */
export type PlaceId = string;

/** One step, with where its answers lead. */
export interface Crossing {
  readonly place: PlaceId;
  readonly flow: string;
  readonly node: string;
  readonly kind: Step['kind'];
  /** How a visit ends that ends here. */
  readonly ending?: Outcome;
  /** For each answer what is passed next: doors into other guides and, last, a step to stand on. */
  readonly on: Readonly<Record<string, readonly PlaceId[]>>;
  /** Answers that say what was seen, not whether something that was done helped. */
  readonly findings: readonly string[];
}

export interface Roads {
  readonly revisions: Readonly<Record<string, string>>;
  /** For each guide what is passed first. */
  readonly starts: Readonly<Record<string, readonly PlaceId[]>>;
  readonly steps: Readonly<Record<PlaceId, Crossing>>;
}

/** A step of a visit. */
export interface Met {
  readonly step: Crossing;
  /** The answer that was given there, without its value. */
  readonly answer?: string;
  /** Its place in the transcript. */
  readonly at?: number;
}

/**
 * The same walk as `replay()` makes, without what is said on it: for a hundred thousand visits.
 *
 * @param roads the guides
 * @param transcript a transcript, sound or not
 * @returns the steps met, in order; it stops before the first answer that does not fit
 */
export function walkRoads(roads: Roads, { flow, answers }: Transcript): readonly Met[] {
  const known = walked.get(roads) ?? new Map<string, readonly Met[]>();
  walked.set(roads, known);
  const key = `${flow}/${answers.join('/')}`;
  const met = known.get(key) ?? walkAnew(roads, { flow, answers });
  if (known.size < MOST_KNOWN) known.set(key, met);
  return met;
}

/** Most visits go a way that others have gone. */
const walked = new WeakMap<Roads, Map<string, readonly Met[]>>();
const MOST_KNOWN = 50_000;

function walkAnew({ starts, steps }: Roads, { flow, answers }: Transcript): Met[] {
  const met: Met[] = [];
  const pass = (places: readonly PlaceId[] | undefined) => {
    for (const place of places ?? []) {
      const step = steps[place];
      if (step) met.push({ step });
    }
  };
  pass(Object.hasOwn(starts, flow) ? starts[flow] : undefined);
  for (const [at, segment] of answers.slice(0, MOST_ANSWERS).entries()) {
    const here = met.at(-1);
    if (here === undefined || here.answer !== undefined) break;
    const { step } = here;
    const { id } = parseAnswer(segment);
    const isLast = id === HAND_OVER || id === KNOWN_PROBLEM;
    const isLeft = id === NOT_ME && step.flow !== SOMEBODY_ELSE;
    const next = Object.hasOwn(step.on, id) ? step.on[id] : undefined;
    if (next === undefined && !isLeft && !(isLast && Object.keys(step.on).length > 0)) break;
    met[met.length - 1] = { step, answer: id, at };
    if (next) pass(next);
    else if (isLeft) pass(starts[SOMEBODY_ELSE]);
  }
  return met;
}
