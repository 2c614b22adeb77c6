/** A call that was played, as stored. */

import { type Flows, titleIn } from '../../engine/flow.ts';
import type { ProductId } from '../../engine/step.ts';
import type { Say } from '../../engine/summary/summaryWords.ts';
import { nowIso } from '../../engine/time.ts';
import { uuid } from '../../storage/uuid.ts';
import type { PlayedCall } from './history.ts';
import { judge } from './judge.ts';
import { printOf } from './material.ts';
import type { Play } from './moves.ts';
import type { PracticeCall } from './practiceCall.ts';
import { reasonText } from './reasonWords.ts';
import { worstFirst } from './verdict.ts';

/**
 * @param flows every flow by id
 * @param play what was done in the call
 * @param more the trainee’s name, the products in use if not all are, and the function that translates
 *   messages
 * @returns the call, judged, with everything its debrief needs
 */
export function entryOf(
  call: PracticeCall,
  flows: Flows,
  { moves, allowed, needs = {} }: Play,
  { name, products, say }: { name: string; products: readonly ProductId[] | undefined; say: Say },
): PlayedCall {
  const verdict = judge(call, flows, { moves, allowed, needs });
  const { seed, difficulty, way, name: caller } = call;
  const { score, passed, parts, outcome, isImpostor, time, end, reasons } = verdict;
  return {
    result: {
      version: 1,
      id: uuid(),
      name,
      ...{ seed, difficulty, caller },
      at: nowIso(),
      flow: way.flow,
      title: titleIn(flows, way.flow),
      ...{ isImpostor, time, score, passed, parts, outcome, end },
      reasons: worstFirst(reasons).map((reason) => reasonText(reason, say, caller)),
    },
    moves: [...moves],
    allowed: [...allowed],
    ...(Object.keys(needs).length > 0 && { needs }),
    ...(products && { products: [...products] }),
    print: printOf(call, flows),
  };
}
