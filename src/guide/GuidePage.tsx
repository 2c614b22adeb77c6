import { Navigate, useLocation } from 'react-router';
import { guideAddress, parseGuidePath } from '../engine/address.ts';
import { change } from '../engine/change.ts';
import { revisionOfVisit } from '../engine/revision.ts';
import { formatAnswer, parseAnswer, type Transcript, valueFits } from '../engine/transcript.ts';
import { useReplay } from '../ui/flowStore.ts';
import { ChangedPage } from './ChangedPage.tsx';
import { MisfitPage } from './MisfitPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { RevisedPage } from './RevisedPage.tsx';
import { StepPage } from './StepPage.tsx';

/** A guide, at the step that the address tells. */
export function GuidePage() {
  const { pathname } = useLocation();
  const transcript = parseGuidePath(pathname.replace(/^\/guides\/?/, ''));
  return transcript ? <Visited transcript={transcript} /> : <NotFoundPage />;
}

function Visited({ transcript }: { transcript: Transcript }) {
  const query = new URLSearchParams(useLocation().search);
  const { flows, replayed } = useReplay(transcript);
  const { visited, rejected } = replayed;
  const { flow, answers } = transcript;
  if (visited.length === 0) return <NotFoundPage flow={flow} />;

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
    return <RevisedPage transcript={transcript} replayed={replayed} flows={flows} />;
  }
  if (rejected.length > 0) {
    return <MisfitPage transcript={transcript} replayed={replayed} flows={flows} />;
  }

  const was = query.get('was')?.split('/').filter(Boolean);
  if (was === undefined) return <StepPage {...{ flows, transcript, replayed }} />;
  const isPrefix = answers.every((answer, i) => answer === was[i]);
  if (isPrefix) return <StepPage {...{ flows, transcript, replayed, was }} />;
  const index = answers.findIndex((answer, i) => answer !== was[i]);
  const changed = change(flows, { flow, answers: was }, index, answers[index] ?? '');
  return <ChangedPage {...{ flows, transcript, replayed, was, changed }} />;
}
