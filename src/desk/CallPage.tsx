import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { staffFlows } from '../content/flows.ts';
import type { Call } from '../engine/call.ts';
import type { Flows } from '../engine/flow.ts';
import { revisionOfVisit } from '../engine/revision.ts';
import { nowIso } from '../engine/time.ts';
import {
  type Answers,
  commonStart,
  hasAnswer,
  isStart,
  type Replay,
  replay,
  type Transcript,
} from '../engine/transcript.ts';
import { Link, Navigate, useLocation, useNavigate } from '../router/router.tsx';
import { CallView } from './CallView.tsx';
import type { CallEdit } from './callEdits.ts';
import { DroppedNotice } from './DroppedNotice.tsx';
import { callAddress, parseCallPath, parseCallSearch } from './deskAddress.ts';
import { useCall, useDesk, useEdit, useIsLoaded } from './deskContext.ts';
import { isSameTranscript } from './moveCall.ts';
import { PickPage } from './PickPage.tsx';
import { useIdentity } from './useIdentity.ts';

/** The call named by the address. */
export function CallPage() {
  const { pathname, search } = useLocation();
  const { id, transcript } = parseCallPath(pathname);
  const isLoaded = useIsLoaded();
  const call = useCall(id);
  const isGone = useDesk((desk) => desk.gone.has(id));
  if (call === undefined) return isLoaded ? <NoCall isGone={isGone} /> : <Waiting />;
  const stored = call.case.transcript;
  if (transcript === undefined && stored.flow !== '') {
    return <Navigate replace to={callAddress(id, stored)} />;
  }
  if (transcript === undefined) {
    return <PickPage call={call} isWrapUp={parseCallSearch(search).show === 'wrap-up'} key={id} />;
  }
  return <OpenCall key={id} call={call} asked={transcript} />;
}

function Waiting() {
  return (
    <main id="step" className="desk-plain" data-kind="waiting">
      <p role="status">
        <Trans>Reading the calls on this device…</Trans>
      </p>
    </main>
  );
}

function NoCall({ isGone }: { isGone: boolean }) {
  const { t } = useLingui();
  const heading = isGone ? t`This call was deleted` : t`There is no such call on this device`;
  return (
    <main id="step" className="desk-plain" data-kind="no-call">
      <title>{`${heading} | ${t`Desk`}`}</title>
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="lead">
        <span key={String(isGone)}>
          {isGone ? (
            <Trans>It was deleted in another tab.</Trans>
          ) : (
            <Trans>
              It may have been deleted, or it is kept on another device. Calls are not sent anywhere
              automatically.
            </Trans>
          )}
        </span>
      </p>
      <p>
        <Link to="/desk">
          <Trans>See all calls</Trans>
        </Link>
      </p>
    </main>
  );
}

/** A call at the step named by its address. */
function OpenCall({ call, asked }: { call: Call; asked: Transcript }) {
  const { search, state } = useLocation();
  const known = useIdentity(call);
  const { show, was } = parseCallSearch(search);
  const { flows, replays } = staffFlows.useReplays([asked, ...call.before, ...(call.left ?? [])]);
  const [replayed = { visited: [], rejected: asked.answers }, ...others] = replays;
  const before = others.slice(0, call.before.length);
  const { visited, rejected } = replayed;
  const stored = call.case.transcript;
  const here: Transcript = {
    flow: asked.flow,
    answers: asked.answers.slice(0, asked.answers.length - rejected.length),
  };
  // Taken as they are: the worst that another page can have left here is numbers that match nothing.
  const assumed = placesIn(state);
  const notice = useTogether({ call, here, flows, replayed, assumed });

  if (visited.length === 0) return <PickPage call={call} missing={asked.flow} />;
  if (rejected.length > 0) return <Waiting />;
  const isRevised =
    call.case.revision !== '' &&
    isSameTranscript(stored, here) &&
    call.case.revision !== revisionOfVisit(flows, replayed);
  return (
    <CallView
      {...{ flows, call, replayed, before, known, show, was }}
      notice={notice ?? (isRevised && <DroppedNotice dropped={droppedIn(state)} />)}
    />
  );
}

interface Together {
  call: Call;
  /** The part of the address that fits. */
  here: Transcript;
  flows: Flows;
  replayed: Replay;
  /** The places of the answers that were merely assumed on the way here. */
  assumed: readonly number[] | undefined;
}

/**
 * Keeps address and call together. When the agent navigates, the call follows; when another tab moves the
 * call, the address follows. A page that is opened again continues at the call's current step, if its address
 * is on the way there.
 *
 * @returns what the agent should know about how the call got here
 */
function useTogether({ call, here, flows, replayed, assumed }: Together): ReactNode {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { id, transcript: stored } = call.case;
  const edit = useEdit(id);
  const { show, was } = parseCallSearch(search);
  const { rejected } = replayed;
  const isKnown = replayed.visited.length > 0;
  const address = pathname + search;
  const last = useRef<{ address: string; was: Answers | undefined }>(undefined);
  const [notice, setNotice] = useState<{ at: string; words: ReactNode }>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when one of the two has moved
  useEffect(() => {
    const before = last.current;
    last.current = { address, was };
    if (!isKnown) return;
    if (rejected.length > 0) {
      const to = callAddress(id, here, { show });
      setNotice({ at: to, words: <DroppedNotice dropped={rejected.length} /> });
      void navigate(to, { replace: true });
      return;
    }
    if (was !== undefined) {
      const stands = { flow: here.flow, answers: was };
      if (!isSameTranscript(stored, stands))
        void navigate(callAddress(id, stored), { replace: true });
      return;
    }
    if (isSameTranscript(stored, here)) {
      // The same answer at a place where it was only assumed: now it has been asked.
      const place = before?.was && before.address !== address ? placeOf(before.address) : undefined;
      if (place !== undefined && call.case.assumed.includes(place))
        edit({ type: 'confirm', place });
      return;
    }
    if (!(before === undefined ? goesFirst(call, here) : before.address !== address)) {
      void navigate(callAddress(id, stored), { replace: true });
      return;
    }
    edit({
      ...moveOf(call, flows, replayed, here, before?.was !== undefined),
      ...(assumed && { assumed }),
    });
    if (before?.was !== undefined) {
      const parts = commonStart(call.furthest.answers, here.answers);
      const kept = here.answers.length - parts - 1;
      const lost = before.was.length - parts - 1 - kept;
      if (kept + lost > 0) setNotice({ at: address, words: <ChangedNotice {...{ kept, lost }} /> });
    }
  }, [address, stored, isKnown]);
  return notice?.at === address ? notice.words : undefined;
}

/**
 * Whether a page that is opened again takes the call along: it is neither on the way nor in an earlier guide.
 */
function goesFirst({ before, case: { transcript: stored } }: Call, here: Transcript): boolean {
  if (stored.flow === '') return true;
  return stored.flow === here.flow
    ? !isStart(here.answers, stored.answers)
    : !before.some(({ flow }) => flow === here.flow);
}

/** What a move changes, and what it keeps of the answers given before. */
function moveOf(
  call: Call,
  flows: Flows,
  now: Replay,
  to: Transcript,
  isChange: boolean,
): Extract<CallEdit, { type: 'move' }> {
  const old = replay(flows, call.furthest.flow, call.furthest.answers);
  const inherit = inherited(call, old, now, isChange);
  const parts = commonStart(call.furthest.answers, to.answers);
  const changed = old.visited.find(({ taken }) => taken?.at === parts);
  return {
    type: 'move',
    at: nowIso(),
    from: call.case.transcript.answers,
    to,
    revision: revisionOfVisit(flows, now),
    ...(changed && { changed: { flow: changed.flow, node: changed.node } }),
    ...(inherit && { inherit }),
  };
}

function ChangedNotice({ kept, lost }: { kept: number; lost: number }) {
  return (
    <span key={[kept, lost].join()}>
      <Trans>The answer is changed.</Trans>{' '}
      {kept > 0 && (
        <Plural
          value={kept}
          one="One later answer still applies."
          other="# later answers still apply."
        />
      )}{' '}
      {lost > 0 && (
        <Plural
          value={lost}
          one="One later answer no longer applies and has to be asked again."
          other="# later answers no longer apply and have to be asked again."
        />
      )}
    </span>
  );
}

/** For each present answer its earlier place, if both the question and the answer are the same. */
function inherited(
  call: Call,
  old: Replay,
  now: Replay,
  isChange: boolean,
): (number | undefined)[] | undefined {
  if (!isChange || call.case.transcript.flow !== call.furthest.flow) return undefined;
  const places = new Map(
    old.visited
      .filter(hasAnswer)
      .map(({ flow, node, taken }) => [`${flow}/${node}/${taken.id}`, taken.at]),
  );
  return now.visited
    .filter(hasAnswer)
    .filter(({ taken }) => taken.at !== undefined)
    .map(({ flow, node, taken }) => places.get(`${flow}/${node}/${taken.id}`));
}

/** The place of the answer that is given at an address. */
const placeOf = (address: string): number =>
  parseCallPath(address.replace(/\?.*$/, '')).transcript?.answers.length ?? 0;

function droppedIn(state: unknown): number {
  const { dropped } = (state ?? {}) as { dropped?: unknown };
  return typeof dropped === 'number' && dropped > 0 ? Math.floor(dropped) : 0;
}

function placesIn(state: unknown): readonly number[] | undefined {
  const { assumed } = (state ?? {}) as { assumed?: unknown };
  return Array.isArray(assumed)
    ? assumed.filter((place): place is number => Number.isInteger(place) && place >= 0)
    : undefined;
}
