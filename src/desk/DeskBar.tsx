import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useNow } from '../clock/useNow.ts';
import { useGuides } from '../content/guideList.ts';
import { productName } from '../content/products.ts';
import type { Call } from '../engine/call.ts';
import { OrganisationBrand } from '../organisation/OrganisationBrand.tsx';
import { Link, useLocation, useNavigate } from '../router/router.tsx';
import { CallName } from './CallName.tsx';
import { durations, wideClockTime } from './callDurations.ts';
import { callKeys, callsByKey } from './callSlots.ts';
import { DeskFinder } from './DeskFinder.tsx';
import { callAddress, parseCallPath } from './deskAddress.ts';
import { useCalls, useIsLoaded } from './deskContext.ts';
import { Key, useKeys, useKeysOn } from './deskKeys.ts';
import { useChoose, useNewCall } from './useChoose.tsx';

/** The open calls, the button for a new one, and the finder: the same on every page of the desk. */
export function DeskBar() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const { id } = parseCallPath(pathname);
  const calls = useCalls();
  const begin = useNewCall();
  const current = calls.find((call) => call.case.id === id);
  const { choose, said } = useChoose(current);
  const field = useRef<HTMLInputElement>(null);
  const open = [...calls]
    .filter((call) => call.phase !== 'ended' || call === current)
    .sort((a, b) => Date.parse(a.case.startedAt) - Date.parse(b.case.startedAt));
  const isLoaded = useIsLoaded();
  const byKey = isLoaded ? callsByKey(open.map((call) => call.case.id)) : [];
  const find = () => field.current?.focus();
  const nav = useInSight(id, isLoaded, open.length, current?.case.transcript.flow);
  useBarKeys({ open, byKey, begin, find });

  return (
    <header className="deskbar">
      <div className="deskbar-in">
        <Link className="brand" to="/desk">
          <OrganisationBrand application={t`Authenticator Troubleshooter`} />
          <span className="unseen">
            <Trans>All desk calls</Trans>
          </span>
        </Link>
        <nav className="calls" aria-label={t`Open calls`} ref={nav}>
          {open.map((call) => (
            <CallTab
              key={call.case.id}
              call={call}
              isCurrent={call === current}
              letter={callKeys[byKey.indexOf(call.case.id)]}
            />
          ))}
        </nav>
        <NewCall onBegin={() => begin()} />
        <div className="bycode">
          <DeskFinder
            className="bycode-find"
            label={t`Words, status code, case code or reference`}
            placeholder={t`Words, code, reference`}
            isLabelHidden
            calls={calls.filter((call) => call !== current)}
            onChoose={choose}
            field={field}
          >
            <Key name="/" />
          </DeskFinder>
          {said}
        </div>
      </div>
    </header>
  );
}

/**
 * On narrow screens the calls scroll; the one on the page is kept in view.
 *
 * @param id the call on the page
 * @returns the ref of the list of calls
 */
function useInSight(id: string, isLoaded: boolean, count: number, flow: string | undefined) {
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it comes into sight when it is there, and has its product’s name
  useEffect(() => {
    nav.current
      ?.querySelector(`[data-call="${CSS.escape(id)}"]`)
      ?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [id, isLoaded, count, flow]);
  return nav;
}

function NewCall({ onBegin }: { onBegin: () => void }) {
  const areKeysOn = useKeysOn();
  return (
    <button
      type="button"
      className="call new"
      aria-keyshortcuts={areKeysOn ? 'N' : undefined}
      onClick={onBegin}
    >
      <Key name="N" />
      <b>
        <Trans>New call</Trans>
      </b>
    </button>
  );
}

interface BarKeys {
  open: readonly Call[];
  /** For each key the id of its call. */
  byKey: readonly (string | undefined)[];
  begin: () => void;
  find: () => void;
}

/** The keys that work on every page of the desk. */
function useBarKeys({ open, byKey, begin, find }: BarKeys): void {
  const navigate = useNavigate();
  useKeys({
    n: () => begin(),
    l: () => void navigate('/desk'),
    '/': find,
    g: find,
    ...Object.fromEntries(
      callKeys.map((key, i) => [
        key,
        () => {
          const call = open.find((one) => one.case.id === byKey[i]);
          if (call) void navigate(callAddress(call.case.id, call.case.transcript));
        },
      ]),
    ),
  });
}

interface CallTabProps {
  call: Call;
  isCurrent: boolean;
  /** The key that brings it to the front. */
  letter: string | undefined;
}

/** An open call: its name, its state, and a link to it. */
function CallTab({ call, isCurrent, letter }: CallTabProps) {
  const areKeysOn = useKeysOn();
  return (
    <Link
      className="call"
      to={callAddress(call.case.id, call.case.transcript)}
      aria-current={isCurrent ? 'page' : undefined}
      aria-keyshortcuts={areKeysOn ? letter : undefined}
      data-call={call.case.id}
      data-phase={call.phase}
    >
      {letter !== undefined && <Key name={letter} />}
      <span>
        <b>
          {call.urgent && (
            <span className="urgent">
              <Trans>Urgent</Trans>{' '}
            </span>
          )}
          <CallName call={call} />
        </b>
        <span className="num">
          <State call={call} />
        </span>
      </span>
    </Link>
  );
}

/** How long the call has been in its present state, and what it is about. */
function State({ call }: { call: Call }) {
  const now = useNow();
  const guide = useGuides().find(({ id }) => id === call.case.transcript.flow);
  const product = guide && productName(guide.product);
  const { talked, phase } = durations(call, now);
  const time = wideClockTime(call.phase === 'held' ? phase : talked);
  return (
    <>
      <span key={call.phase}>
        {call.phase === 'talking' && <Trans>talking</Trans>}
        {call.phase === 'held' && <Trans>on hold</Trans>}
        {call.phase === 'ended' && <Trans>ended after</Trans>}
      </span>{' '}
      {/* If a link's name changed every second, it would be read out every second. */}
      <span aria-hidden="true">{time}</span>
      {product !== undefined && <span>{`, ${product}`}</span>}
    </>
  );
}
