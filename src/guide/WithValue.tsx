import { guideAddress } from '../engine/address.ts';
import { formatAnswer, looksLikeOneTimeCode, parseAnswer } from '../engine/answer.ts';
import { type Replay, type Transcript, valueFits } from '../engine/transcript.ts';
import { Navigate } from '../router/router.tsx';

interface WithValueProps {
  transcript: Transcript;
  replayed: Replay;
  value: string;
}

/** Without JavaScript the form of an answer with a value leads here, with `?value=`. */
export function WithValue({ transcript: { flow, answers }, replayed, value }: WithValueProps) {
  const last = replayed.visited.at(-2);
  const offered = last?.answers.find(({ id }) => id === last.taken?.id);
  const { id } = parseAnswer(answers.at(-1) ?? '');
  // What may be a one-time code is dropped: without JavaScript nobody can be asked about it.
  const fits = offered !== undefined && valueFits(offered, value) && !looksLikeOneTimeCode(value);
  const to = [...answers.slice(0, -1), fits ? formatAnswer(id, value) : id];
  return <Navigate replace to={guideAddress({ flow, answers: answers.length ? to : [] })} />;
}
