/** The page of a guide, at the step in its address. */
import type { ReactElement } from 'react';
import { revisionOfVisit } from '../engine/revision.ts';
import type { Transcript } from '../engine/transcript.ts';
import { loadVisit } from '../steps/loadVisit.ts';
import { StepPage } from './StepPage.tsx';

/**
 * @param transcript the visit
 * @param search the address's query
 * @returns the page with everything it needs; undefined if there is no such guide
 * @throws Error if a file cannot be fetched
 */
export async function loadGuide(
  transcript: Transcript,
  search: string,
): Promise<ReactElement | undefined> {
  const query = new URLSearchParams(search);
  const visit = { ...(await loadVisit(transcript)), transcript };
  const { flows, replayed } = visit;
  const { visited, rejected } = replayed;
  if (visited.length === 0) return undefined;

  // Most visits never meet the pages that are in files of their own.
  const value = query.get('value');
  if (value !== null && rejected.length === 0) {
    const { WithValue } = await import('./WithValue.tsx');
    return <WithValue {...visit} value={value} />;
  }
  const revision = query.get('r');
  if (revision !== null && revision !== revisionOfVisit(flows, replayed)) {
    const { RevisedPage } = await import('./RevisedPage.tsx');
    return <RevisedPage {...visit} />;
  }
  if (rejected.length > 0) {
    const { MisfitPage } = await import('./MisfitPage.tsx');
    return <MisfitPage {...visit} />;
  }

  const { flow, answers } = transcript;
  const was = query.get('was')?.split('/').filter(Boolean);
  if (was === undefined) return <StepPage {...visit} />;
  const { change } = await import('../engine/change.ts');
  const index = answers.findIndex((answer, i) => answer !== was[i]);
  if (index === -1) return <StepPage {...visit} changing={{ was, change }} />;
  const changed = change(flows, { flow, answers: was }, index, answers[index] ?? '');
  const { ChangedPage } = await import('./ChangedPage.tsx');
  return <ChangedPage {...visit} was={was} changed={changed} />;
}
