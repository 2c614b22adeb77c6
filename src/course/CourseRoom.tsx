/** A course: its calls in turn, each with its debrief, and the progress. */
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useSyncExternalStore } from 'react';
import { useSay } from '../locales/useSay.ts';
import { useOrganisation } from '../organisation/useOrganisation.ts';
import { Link, Navigate, useLocation, useNavigate } from '../router/router.tsx';
import { Debrief } from '../training/practise/DebriefPage.tsx';
import { difficultyWords } from '../training/practise/debriefWords.ts';
import { entryOf } from '../training/practise/entry.ts';
import { keepEntry, type PlayedCall, useHistory } from '../training/practise/history.ts';
import { judge } from '../training/practise/judge.ts';
import { useMaterial } from '../training/practise/material.ts';
import { PracticePage } from '../training/practise/PracticePage.tsx';
import {
  debriefAddress,
  parsePractise,
  practiceAddress,
} from '../training/practise/practiceAddress.ts';
import { makeCall } from '../training/practise/practiceCall.ts';
import { usePresent } from '../training/practise/present.ts';
import { TrainPage } from '../training/TrainPage.tsx';
import { useKeyboard } from '../training/trainingKeys.ts';
import { Tool } from '../ui/buttons.tsx';
import type { Attempt } from './attempt.ts';
import { type CourseCall, isSafe, type Played, reportOf } from './course.ts';
import { decisionsOf } from './decisions.ts';

/** The first page of a course. */
const HOME = '/';

/** @param attempt the attempt that the platform has started or resumed */
export function CourseRoom({ attempt }: { attempt: Attempt }) {
  const { pathname, search } = useLocation();
  useKeyboard();
  useKept(attempt);
  const place = parsePractise(pathname, search);
  if (pathname === HOME) return <CoursePage attempt={attempt} />;
  if (place.page === 'debrief') return <DebriefOf attempt={attempt} id={place.id} />;
  if (place.page === 'call' && placeOf(attempt, place) >= 0)
    return <PracticePage key={`${place.seed} ${place.difficulty}`} {...place} />;
  return <Navigate replace to={HOME} />;
}

/** @returns the position of a call in its course; -1 if it is not part of it */
const placeOf = ({ course }: Attempt, { seed, difficulty }: CourseCall): number =>
  course.calls.findIndex((one) => one.seed === seed && one.difficulty === difficulty);

/** Saves each move of the call in progress. */
function useKept(attempt: Attempt): void {
  const present = usePresent();
  useEffect(() => {
    const at = attempt.course.calls.findIndex(
      ({ seed, difficulty }) => practiceAddress(seed, difficulty) === present?.call,
    );
    if (present && at >= 0) attempt.moved(at, present.moves);
  }, [attempt, present]);
}

const useStanding = (attempt: Attempt) => useSyncExternalStore(attempt.subscribe, attempt.now);

/** The debrief of a call, whose result counts from the moment the debrief is shown. */
function DebriefOf({ attempt, id }: { attempt: Attempt; id: string }) {
  const { flows, records } = useMaterial();
  const entry = useHistory().value.find(({ result }) => result.id === id);
  useEffect(() => {
    if (entry === undefined) return;
    const { result, moves, products } = entry;
    const call = makeCall(result.seed, flows, records, result.difficulty, { products });
    const verdict = judge(call, flows, entry);
    const { score } = verdict;
    const { time, at } = result;
    attempt.ended(
      placeOf(attempt, result),
      { score, isSafe: isSafe(verdict), time, at, moves },
      decisionsOf(call, flows, entry, verdict),
    );
  }, [attempt, entry, flows, records]);
  if (entry === undefined) return <Navigate replace to={HOME} />;
  return (
    <Debrief entry={entry}>
      <Link className="tool" to={HOME} data-course-on>
        <Trans>Back to the course</Trans>
      </Link>
    </Debrief>
  );
}

/** All calls of the course, what is next, and the progress. */
function CoursePage({ attempt }: { attempt: Attempt }) {
  const { course } = attempt;
  const { title, calls, pass } = course;
  const { progress } = useStanding(attempt);
  const { score, isComplete, isPassed } = reportOf(course, progress);
  const next = progress.played.indexOf(null);
  return (
    <TrainPage title={title} className="train-plain course">
      <h1 tabIndex={-1}>{title}</h1>
      {isComplete ? (
        <p className="lead" data-course={isPassed ? 'passed' : 'failed'} data-score={score}>
          {isPassed ? (
            <Trans>You’ve passed with {score} of 100 points.</Trans>
          ) : score !== undefined && score >= pass ? (
            <Trans>You have {score} of 100 points, but gave in to a caller: not passed.</Trans>
          ) : (
            <Trans>
              You have {score} of 100 points; {pass} are needed: not passed.
            </Trans>
          )}
        </p>
      ) : (
        <p className="lead">
          <Trans>
            Take each call once. To pass, you need {pass} of 100 points on average, and must not let
            anyone talk you past the identity check.
          </Trans>
        </p>
      )}
      <Troubled attempt={attempt} />
      <ol className="course-calls" role="list">
        {calls.map((call, i) => (
          <CallLine
            key={practiceAddress(call.seed, call.difficulty)}
            attempt={attempt}
            place={i}
            isNext={i === next}
          />
        ))}
      </ol>
      {isComplete && <Leave attempt={attempt} />}
    </TrainPage>
  );
}

interface CallLineProps {
  attempt: Attempt;
  place: number;
  isNext: boolean;
}

function CallLine({ attempt, place, isNext }: CallLineProps) {
  const { i18n } = useLingui();
  const { progress } = useStanding(attempt);
  const call = attempt.course.calls[place];
  const played = progress.played[place];
  if (call === undefined) return null;
  const address = practiceAddress(call.seed, call.difficulty);
  const isBegun = progress.present?.call === place && progress.present.moves.length > 0;
  return (
    <li data-call={place} data-played={played ? played.score : undefined}>
      <h2>
        <Trans>Call {place + 1}</Trans>
      </h2>
      <p className="soft">{i18n._(difficultyWords[call.difficulty])}</p>
      {played ? (
        <>
          <p className="num">
            <Trans>{played.score} of 100 points</Trans>
          </p>
          {played.moves && <Again call={call} played={played} />}
        </>
      ) : (
        <Link className={isNext || isBegun ? 'tool next' : 'tool'} to={address}>
          {isBegun ? <Trans>Continue the call</Trans> : <Trans>Take the call</Trans>}
        </Link>
      )}
    </li>
  );
}

/** Opens the debrief of a finished call again. */
function Again({ call: { seed, difficulty }, played }: { call: CourseCall; played: Played }) {
  const say = useSay();
  const navigate = useNavigate();
  const { flows, records } = useMaterial();
  const { products, identityChecks, needs } = useOrganisation();
  const open = () => {
    const call = makeCall(seed, flows, records, difficulty, { products });
    const play = { moves: played.moves ?? [], allowed: identityChecks, needs };
    const entry: PlayedCall = entryOf(call, flows, play, { name: '', products, say });
    keepEntry(entry);
    void navigate(debriefAddress(entry.result.id));
  };
  return (
    <Tool onClick={open}>
      <Trans>See the debrief</Trans>
    </Tool>
  );
}

/** What the platform did not accept, and what that means. */
function Troubled({ attempt }: { attempt: Attempt }) {
  const { trouble } = useStanding(attempt);
  if (trouble === undefined && attempt.isHeard) return null;
  return (
    <p className="course-trouble" role="status" data-trouble={trouble?.what ?? ''}>
      {trouble ? (
        <Trans>
          The learning platform did not accept something ({trouble.what}: {trouble.why}). Leave this
          window open, and tell the person who runs the course.
        </Trans>
      ) : (
        <Trans>
          No learning platform has opened this page: you can practise, but your result is not
          reported.
        </Trans>
      )}
    </p>
  );
}

function Leave({ attempt }: { attempt: Attempt }) {
  const { backTo } = attempt;
  if (backTo === undefined)
    return (
      <p>
        <Trans>You can close this window now.</Trans>
      </p>
    );
  const leave = () => void attempt.end().then(() => window.location.assign(backTo));
  return (
    <Tool onClick={leave}>
      <Trans>Back to the learning platform</Trans>
    </Tool>
  );
}
