import { replayLoaded, useReplay } from '../content/flows.ts';
import { guideAddress, parseGuideAddress } from '../engine/address.ts';
import { change } from '../engine/change.ts';
import { revisionOfVisit } from '../engine/revision.ts';
import { formatAnswer, parseAnswer, type Transcript, valueFits } from '../engine/transcript.ts';
import { later } from '../loading/later.tsx';
import { Navigate, useLocation } from '../router/router.tsx';
import { hasVisit, prepareVisit } from '../steps/prepareVisit.ts';
import { NotFound } from './notFound.ts';
import { StepPage } from './StepPage.tsx';

// Most visits meet none of these.
const Changed = later(() => import('./ChangedPage.tsx').then((file) => file.ChangedPage));
const Misfit = later(() => import('./MisfitPage.tsx').then((file) => file.MisfitPage));
const Revised = later(() => import('./RevisedPage.tsx').then((file) => file.RevisedPage));

/** @returns the page that an address gets in place of a step, if any */
function detourOf(transcript: Transcript, search: string) {
  const query = new URLSearchParams(search);
  const { flows, replayed } = replayLoaded(transcript);
  if (replayed.visited.length === 0) return NotFound;
  const revision = query.get('r');
  if (revision !== null && revision !== revisionOfVisit(flows, replayed)) return Revised;
  if (replayed.rejected.length > 0) return Misfit;
  return query.has('was') ? Changed : undefined;
}

/**
 * Loads all that a guide's page needs, so that it can be shown whole and at once.
 *
 * @param transcript where the visit stands
 * @param search the address's query
 * @throws Error when a file cannot be fetched
 */
export async function prepareGuide(transcript: Transcript, search: string): Promise<void> {
  await prepareVisit(transcript);
  await detourOf(transcript, search)?.load();
}

/**
 * @param transcript where the visit stands
 * @param search the address's query
 * @returns whether all that its page needs is here
 */
export const hasGuide = (transcript: Transcript, search: string): boolean =>
  hasVisit(transcript) && detourOf(transcript, search)?.isHere() !== false;

/** A guide, at the step that the address tells. */
export function GuidePage() {
  const { pathname } = useLocation();
  const transcript = parseGuideAddress(pathname);
  return transcript ? <Visited transcript={transcript} /> : <NotFound.Component />;
}

function Visited({ transcript }: { transcript: Transcript }) {
  const query = new URLSearchParams(useLocation().search);
  const { flows, replayed } = useReplay(transcript);
  const { visited, rejected } = replayed;
  const { flow, answers } = transcript;
  if (visited.length === 0) return <NotFound.Component flow={flow} />;

  // Without JavaScript the form of an answer with a value leads here by `?value=`.
  const value = query.get('value');
  if (value !== null && rejected.length === 0) {
    const last = visited.at(-2);
    const offered = last?.answers.find(({ id }) => id === last.taken?.id);
    const { id } = parseAnswer(answers.at(-1) ?? '');
    const fits = offered !== undefined && valueFits(offered, value);
    const to = [...answers.slice(0, -1), fits ? formatAnswer(id, value) : id];
    return <Navigate replace to={guideAddress({ flow, answers: answers.length ? to : [] })} />;
  }

  const revision = query.get('r');
  if (revision !== null && revision !== revisionOfVisit(flows, replayed)) {
    return <Revised.Component transcript={transcript} replayed={replayed} flows={flows} />;
  }
  if (rejected.length > 0) {
    return <Misfit.Component transcript={transcript} replayed={replayed} flows={flows} />;
  }

  const was = query.get('was')?.split('/').filter(Boolean);
  if (was === undefined) return <StepPage {...{ flows, transcript, replayed }} />;
  const isPrefix = answers.every((answer, i) => answer === was[i]);
  if (isPrefix) return <StepPage {...{ flows, transcript, replayed, was }} />;
  const index = answers.findIndex((answer, i) => answer !== was[i]);
  const changed = change(flows, { flow, answers: was }, index, answers[index] ?? '');
  return <Changed.Component {...{ flows, transcript, replayed, was, changed }} />;
}
