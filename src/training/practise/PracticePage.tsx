import { useLingui } from '@lingui/react/macro';
import { useMachine } from '@xstate/react';
import { useEffect, useMemo, useState } from 'react';
import { useSay } from '../../locales/useSay.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';
import { useNavigate } from '../../router/router.tsx';
import { useArrival } from '../../router/useArrival.ts';
import { TrainPage } from '../TrainPage.tsx';
import { useAnswerKeys, useKeys } from '../trainingKeys.ts';
import { callMachine, type Doing, talkedAt } from './callMachine.ts';
import { entryOf } from './entry.ts';
import { keepEntry, keepTried, keptName } from './history.ts';
import { useMaterial } from './material.ts';
import type { Move } from './moves.ts';
import { PracticeSide } from './PracticeSide.tsx';
import { PracticeStep } from './PracticeStep.tsx';
import { PracticeTrail } from './PracticeTrail.tsx';
import { playOut } from './play.ts';
import { debriefAddress, practiceAddress } from './practiceAddress.ts';
import { type Difficulty, makeCall, type PracticeCall } from './practiceCall.ts';
import { keepMoves, presentMoves } from './present.ts';
import type { PlayState } from './state.ts';

/** A practice call from start to end. */
export function PracticePage({ seed, difficulty }: { seed: string; difficulty: Difficulty }) {
  const { flows, records, draft } = useMaterial();
  const { products, identityChecks, needs } = useOrganisation();
  const call = useMemo(
    () => makeCall(seed, flows, records, difficulty, { products, only: draft?.id }),
    [seed, flows, records, difficulty, products, draft],
  );
  const key = practiceAddress(seed, difficulty, draft?.draft);
  const { moves, act, isPaused, pause, timeAt } = useTalk(key);
  const state = useMemo(() => playOut(call, flows, { moves, needs }), [call, flows, moves, needs]);
  const [isWrapping, setWrapping] = useState(false);
  const toDebrief = useEnd(call, key);
  const end = (...last: Doing[]) => {
    const at = Math.round(timeAt(performance.now()));
    toDebrief([
      ...moves,
      ...[...last, { is: 'end' } as const].map((doing) => ({ ...doing, at }) as Move),
    ]);
  };

  // No digit answers an identity check, as at the desk.
  useAnswerKeys(!state.isGate && !state.isInDoubt);
  useKeys({ h: pause });

  const isEnding = state.isAtEnd || state.isRefused || isWrapping;
  const heading = useHeading(call, state, { isPaused, isEnding });
  // The page keeps its address, so after a move its heading has to be given the focus.
  const guides = moves.filter(({ is }) => is === 'guide').length;
  useArrival([heading, state.here?.flow, state.here?.node, guides].join('/'));

  return (
    <TrainPage title={heading} className="walk practice">
      <PracticeTrail state={state} />
      <PracticeStep
        {...{ call, state, act, end, isPaused, isEnding, heading, needs }}
        allowed={identityChecks}
        isWrapping={isWrapping}
        onWrap={setWrapping}
        onResume={pause}
      />
      <PracticeSide
        {...{ call, state, act, isPaused, needs }}
        time={timeAt}
        onPause={pause}
        onWrap={() => setWrapping(true)}
        isEnding={isEnding}
      />
    </TrainPage>
  );
}

/**
 * What has been done in a call so far, kept for a reload, and its clock.
 *
 * @param key under which the call is kept
 */
function useTalk(key: string) {
  const [begun] = useState(() => {
    const moves = presentMoves(key);
    // A call that had ended starts over.
    return moves.at(-1)?.is === 'end' ? [] : moves;
  });
  const [talk, send] = useMachine(callMachine, {
    input: { moves: begun, now: performance.now() },
  });
  const { moves } = talk.context;
  const isPaused = talk.matches('paused');
  useEffect(() => keepMoves(key, moves), [key, moves]);
  return {
    moves,
    isPaused,
    act: (...doings: Doing[]) => {
      const now = performance.now();
      for (const doing of doings) send({ type: 'do', doing, now });
    },
    pause: () => send({ type: isPaused ? 'resume' : 'pause', now: performance.now() }),
    timeAt: (now: number) => talkedAt(talk.context, now, isPaused),
  };
}

/**
 * @param key under which the call is kept
 * @returns a function that ends it: judges and keeps it, and shows its debrief
 */
function useEnd(call: PracticeCall, key: string): (moves: Move[]) => void {
  const { flows, draft } = useMaterial();
  const say = useSay();
  const navigate = useNavigate();
  const { products, identityChecks, needs } = useOrganisation();
  return (moves) => {
    const play = { moves, allowed: identityChecks, needs };
    const entry = entryOf(call, flows, play, { name: keptName(), products, say });
    keepMoves(key, []);
    if (draft) keepTried(entry);
    else keepEntry(entry);
    navigate(debriefAddress(entry.result.id, draft?.draft), { replace: true });
  };
}

/** @returns what the trainee is asked to do now */
function useHeading(
  { name }: PracticeCall,
  { here, isGate, isInDoubt }: PlayState,
  { isPaused, isEnding }: { isPaused: boolean; isEnding: boolean },
): string {
  const { t } = useLingui();
  if (isPaused) return t`The call is on hold`;
  if (isEnding) return t`What does the next person need?`;
  if (here === undefined && !isInDoubt) return t`Which guide is ${name}’s call about?`;
  return isGate || isInDoubt ? t`What do you say to ${name}?` : t`What does ${name} mean?`;
}
