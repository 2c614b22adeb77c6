import { guideFlows, type Replayed } from '../content/flows.ts';
import type { Transcript } from '../engine/transcript.ts';
import { loadValueSign } from './AnswerLinks.tsx';
import { loadView } from './kinds.tsx';

/**
 * Loads what the page of a visit needs: its flows, the view of its step and, at a handover, what is handed
 * over.
 *
 * @param transcript a transcript, valid or not
 * @returns it, replayed
 * @throws Error if a file cannot be fetched
 */
export async function loadVisit(transcript: Transcript): Promise<Replayed> {
  const visit = await guideFlows.loadReplay(transcript);
  const { step, answers = [] } = visit.replayed.visited.at(-1) ?? {};
  await Promise.all([
    answers.some(({ value }) => value) && loadValueSign(),
    step && step.kind !== 'continue' && loadView(step),
    step?.kind === 'escalation' &&
      import('./handoff/loadHandoff.ts').then(({ loadHandoff }) => loadHandoff(visit.replayed)),
  ]);
  return visit;
}
