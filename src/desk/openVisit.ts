/** A visit that the caller brings, by its case code or its link. */

import { openCaseCode } from '../content/caseCode.ts';
import { prepareFlows, replayLoaded } from '../content/flows.ts';
import { revisionOfVisit } from '../engine/revision.ts';
import type { Transcript } from '../engine/transcript.ts';
import { parseLink } from './address.ts';

/** What came of a code or link. */
export type Opened =
  | { readonly is: 'mistyped' | 'unknown' }
  | {
      readonly is: 'visit';
      /** The answers that can still be given. */
      readonly transcript: Transcript;
      readonly revision: string;
      /** Set where the guide has changed since, or something could not be read. */
      readonly isChanged: boolean;
      /** How many answers no longer fit. */
      readonly dropped: number;
    };

/**
 * @param typed a case code or a link
 * @returns the visit that it stands for, as far as it still fits
 * @throws Error when a file cannot be fetched
 */
export async function openVisit(typed: string): Promise<Opened> {
  const link = parseLink(typed);
  if (link) return fitted(link.transcript, link.revision);
  const code = await openCaseCode(typed);
  if (code.is === 'mistyped') return { is: 'mistyped' };
  if (code.is === 'unknown-flow' || code.transcript.flow === '') return { is: 'unknown' };
  const opened = await fitted(code.transcript, undefined);
  if (opened.is !== 'visit') return opened;
  // An answer is kept only where its step is still the one at which it was given.
  const { visited } = replayLoaded(opened.transcript).replayed;
  const given = visited.filter(({ taken }) => taken?.at !== undefined);
  const same = code.answers.findIndex(
    ({ flow, node }, i) => given[i]?.flow !== flow || given[i]?.node !== node,
  );
  const kept = same < 0 ? opened.transcript.answers.length : Math.min(same, given.length);
  const transcript = { ...opened.transcript, answers: opened.transcript.answers.slice(0, kept) };
  const { flows, replayed } = replayLoaded(transcript);
  return {
    is: 'visit',
    transcript,
    revision: revisionOfVisit(flows, replayed),
    isChanged: code.is !== 'current' || code.isCut,
    dropped: code.transcript.answers.length - kept,
  };
}

async function fitted(asked: Transcript, revision: string | undefined): Promise<Opened> {
  await prepareFlows(asked);
  const { flows, replayed } = replayLoaded(asked);
  if (replayed.visited.length === 0) return { is: 'unknown' };
  const now = revisionOfVisit(flows, replayed);
  const fits = asked.answers.length - replayed.rejected.length;
  return {
    is: 'visit',
    transcript: { flow: asked.flow, answers: asked.answers.slice(0, fits) },
    revision: now,
    isChanged: replayed.rejected.length > 0 || (revision !== undefined && revision !== now),
    dropped: replayed.rejected.length,
  };
}
