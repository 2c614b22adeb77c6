import { useLingui } from '@lingui/react/macro';
import { useMachine } from '@xstate/react';
import { useEffect, useMemo, useState } from 'react';
import type { Say } from '../../engine/summary/words.ts';
import { isoWithZone } from '../../engine/time.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';
import { useNavigate } from '../../router/router.tsx';
import { useArrival } from '../../router/useArrival.ts';
import { uuid } from '../../storage/uuid.ts';
import { useAnswerKeys, useKeys } from '../keys.ts';
import { TrainPage } from '../TrainPage.tsx';
import { callAddress, debriefAddress } from './address.ts';
import { CallSide } from './CallSide.tsx';
import { CallStep } from './CallStep.tsx';
import { CallTrail } from './CallTrail.tsx';
import { type Difficulty, makeCall } from './call.ts';
import { callMachine, type Doing, talkedAt } from './callMachine.ts';
import { type Entry, keepEntry, keptName } from './history.ts';
import { judge } from './judge.ts';
import { printOf, useMaterial } from './material.ts';
import type { Move } from './moves.ts';
import { playOut } from './play.ts';
import { keepMoves, presentMoves } from './present.ts';
import { worstFirst } from './verdict.ts';
import { reasonText } from './words.ts';

/** A practice call, from its first word to its end. */
export function CallPage({ seed, difficulty }: { seed: string; difficulty: Difficulty }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { flows, records } = useMaterial();
  const { products, identityChecks, needs } = useOrganisation();
  const call = useMemo(
    () => makeCall(seed, flows, records, difficulty, { products }),
    [seed, flows, records, difficulty, products],
  );
  const key = callAddress(seed, difficulty);
  const [begun] = useState(() => {
    const moves = presentMoves(key);
    // A call that was ended begins anew.
    return moves.at(-1)?.is === 'end' ? [] : moves;
  });
  const [talk, send] = useMachine(callMachine, {
    input: { moves: begun, now: performance.now() },
  });
  const { moves } = talk.context;
  const isPaused = talk.matches('paused');
  const state = useMemo(() => playOut(call, flows, { moves, needs }), [call, flows, moves, needs]);
  const [isWrapping, setWrapping] = useState(false);

  const act = (...doings: Doing[]) => {
    const now = performance.now();
    for (const doing of doings) send({ type: 'do', doing, now });
  };
  useEffect(() => keepMoves(key, moves), [key, moves]);

  /** Ends the call: it is judged, kept, and its debrief shown. */
  const end = (...last: Doing[]) => {
    const now = performance.now();
    const at = Math.round(talkedAt(talk.context, now, isPaused));
    const all = [
      ...moves,
      ...[...last, { is: 'end' } as const].map((doing) => ({ ...doing, at }) as Move),
    ];
    const verdict = judge(call, flows, { moves: all, allowed: identityChecks, needs });
    const say: Say = (message) => i18n._(message);
    const title = flows[call.way.flow]?.config.meta?.title ?? call.way.flow;
    const { score, passed, parts, outcome, isImpostor, time } = verdict;
    const entry: Entry = {
      result: {
        version: 1,
        id: uuid(),
        name: keptName(),
        seed,
        difficulty,
        at: isoWithZone(new Date()),
        flow: call.way.flow,
        title,
        caller: call.name,
        ...{ isImpostor, time, score, passed, parts, outcome },
        end: verdict.end,
        reasons: worstFirst(verdict.reasons).map((reason) => reasonText(reason, say, call.name)),
      },
      moves: all,
      allowed: [...identityChecks],
      ...(Object.keys(needs).length > 0 && { needs }),
      ...(products && { products: [...products] }),
      print: printOf(call, flows),
    };
    keepMoves(key, []);
    keepEntry(entry);
    navigate(debriefAddress(entry.result.id), { replace: true });
  };

  const pause = () => send({ type: isPaused ? 'resume' : 'pause', now: performance.now() });
  // No digit answers an identity check, as at the desk.
  useAnswerKeys(!state.isGate && !state.isInDoubt);
  useKeys({ h: pause });

  const { here } = state;
  const isEnding = state.isAtEnd || state.isRefused || isWrapping;
  const heading = isPaused
    ? t`The call is on hold`
    : isEnding
      ? t`What does the next person need?`
      : here === undefined && !state.isInDoubt
        ? t`Which guide is ${call.name}’s call about?`
        : state.isGate || state.isInDoubt
          ? t`What do you say to ${call.name}?`
          : t`What does ${call.name} mean?`;

  // The page stays the same address: after a move its heading takes the focus all the same.
  const place = [
    heading,
    here?.flow,
    here?.node,
    moves.filter(({ is }) => is === 'guide').length,
  ].join('/');
  useArrival(place);

  return (
    <TrainPage title={heading} className="walk practice">
      <CallTrail state={state} />
      <CallStep
        {...{ call, state, act, end, isPaused, isEnding, heading, needs }}
        allowed={identityChecks}
        isWrapping={isWrapping}
        onWrap={setWrapping}
        onResume={pause}
      />
      <CallSide
        {...{ call, state, act, isPaused, needs }}
        time={(now) => talkedAt(talk.context, now, isPaused)}
        onPause={pause}
        onWrap={() => setWrapping(true)}
        isEnding={isEnding}
      />
    </TrainPage>
  );
}
