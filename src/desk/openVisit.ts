/** A visit that the caller brings by its case code or link. */

import { openCaseCode } from '../content/caseCode.ts';
import { staffFlows } from '../content/flows.ts';
import type { Flows } from '../engine/flow.ts';
import { fitting, readPasted } from '../engine/open.ts';
import { revisionOfVisit } from '../engine/revision.ts';
import type { Replay, Transcript } from '../engine/transcript.ts';

/** The result of opening a code or link. */
export type Opened =
  | { readonly is: 'unknown' | 'foreign' }
  /** The code as it was read from the text. */
  | { readonly is: 'mistyped'; readonly code: string }
  | {
      readonly is: 'visit';
      /** The answers that still fit. */
      readonly transcript: Transcript;
      readonly revision: string;
      /** Whether the guide has changed since, or something could not be read. */
      readonly isChanged: boolean;
      /** How many answers no longer fit. */
      readonly dropped: number;
    };

/**
 * @param typed a case code or a link, as pasted
 * @returns the visit that it denotes, as far as it still fits
 * @throws Error if a file cannot be fetched
 */
export async function openVisit(typed: string): Promise<Opened> {
  const given = readPasted(typed);
  if (given.is === 'nothing') return { is: 'unknown' };
  if (given.is === 'link') {
    const { transcript, revision } = given;
    const replayed = await replayedAfterLoading(transcript);
    const isOlder = revision !== undefined && revision !== revisionOfVisit(...replayed);
    return fitted(transcript, transcript.answers.length - replayed[1].rejected.length, isOlder);
  }
  const code = await openCaseCode(given.code);
  if (code.is === 'mistyped') return { is: 'mistyped', code: given.code };
  if (code.is === 'foreign') return { is: 'foreign' };
  if (code.is === 'unknown-flow' || code.transcript.flow === '') return { is: 'unknown' };
  const [, replayed] = await replayedAfterLoading(code.transcript);
  return fitted(
    code.transcript,
    fitting(replayed, code.answers),
    code.is !== 'current' || code.isCut,
  );
}

async function replayedAfterLoading(transcript: Transcript): Promise<[Flows, Replay]> {
  const { flows, replayed } = await staffFlows.loadReplay(transcript);
  return [flows, replayed];
}

function fitted({ flow, answers }: Transcript, fits: number, isOther: boolean): Opened {
  const transcript = { flow, answers: answers.slice(0, fits) };
  const { flows, replayed } = staffFlows.replayLoaded(transcript);
  if (replayed.visited.length === 0) return { is: 'unknown' };
  return {
    is: 'visit',
    transcript,
    revision: revisionOfVisit(flows, replayed),
    isChanged: isOther || fits < answers.length,
    dropped: answers.length - fits,
  };
}
