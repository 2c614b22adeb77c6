import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNow } from '../clock/useNow.ts';
import { useGuides } from '../content/guideList.ts';
import type { Call } from '../engine/call.ts';
import { readPastedVisit } from '../engine/open.ts';
import { useOrganisation } from '../organisation/useOrganisation.ts';
import { useLocation, useNavigate } from '../router/router.tsx';
import { MainTool, Tool } from '../ui/buttons.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SearchField } from '../ui/labelled.tsx';
import { CallFiles } from './CallFiles.tsx';
import { CallLine, useEndingWords } from './CallLine.tsx';
import { CallName, useMatter } from './CallName.tsx';
import { byTime } from './callDurations.ts';
import { holds, useAsked, writtenIn } from './callSearch.ts';
import { callAddress } from './deskAddress.ts';
import { DeskContext, useCalls, useIsLoaded } from './deskContext.ts';
import { Key } from './deskKeys.ts';
import { exportCalls } from './exportCalls.ts';
import { type Filter, filters, inOrder } from './listing.ts';
import { isSameTranscript } from './moveCall.ts';
import { openVisit } from './openVisit.ts';
import { shortTime } from './presentTime.ts';
import { useChoose, useNewCall } from './useChoose.tsx';

/** Every call on this device: to resume, find, export or delete. */
export function ListPage() {
  const { t } = useLingui();
  const heading = t`Calls`;
  const calls = byTime(useCalls());
  const isLoaded = useIsLoaded();
  const begin = useNewCall();
  const navigate = useNavigate();
  const now = useNow();
  const { asked, setAsked, filter, setFilter, shown } = useList(calls, now);
  const [deleting, setDeleting] = useState<Call>();
  const said = useOpenFromAddress();
  const list = useRef<HTMLHeadingElement>(null);
  const [only] = shown;
  return (
    <main id="step" className="desk-list" data-kind="calls">
      <title>{`${heading} | ${t`Desk`}`}</title>
      <h1 tabIndex={-1} ref={list}>
        {heading}
      </h1>
      {said}
      <div className="list-top">
        <MainTool onClick={() => begin()}>
          <Key name="N" />
          <Trans>New call</Trans>
        </MainTool>
        <FindForm
          asked={asked}
          onAsk={setAsked}
          onEnter={() => {
            if (only && shown.length === 1)
              void navigate(callAddress(only.case.id, only.case.transcript));
          }}
        />
      </div>
      <Filters calls={calls} now={now} filter={filter} onFilter={setFilter} />
      <HowMany
        {...{ isLoaded, shown: shown.length }}
        all={calls.length}
        isNarrowed={asked.trim() !== '' || filter !== 'all'}
      />
      <Lines calls={shown} onDelete={setDeleting} />
      <CallFiles calls={calls} />
      <Kept />
      {deleting && (
        <DeleteDialog
          call={deleting}
          onClose={() => setDeleting(undefined)}
          onGone={() => list.current?.focus()}
        />
      )}
    </main>
  );
}

/** Calls shown at once: a page of tens of thousands would not respond for a minute. */
const AT_ONCE = 200;

/** The calls in order, a limited number at a time. */
function Lines({ calls, onDelete }: { calls: readonly Call[]; onDelete: (call: Call) => void }) {
  const [most, setMost] = useState(AT_ONCE);
  const left = calls.length - most;
  if (calls.length === 0) return null;
  return (
    <>
      <ul className="call-list" role="list">
        {calls.slice(0, most).map((call) => (
          <CallLine key={call.case.id} call={call} onDelete={() => onDelete(call)} />
        ))}
      </ul>
      {left > 0 && (
        <Tool data-more onClick={() => setMost(most + AT_ONCE)}>
          <span key={left}>
            <Plural value={left} one="Show one more call" other="Show more calls (# left)" />
          </span>
        </Tool>
      )}
    </>
  );
}

/** The calls that match the search and the filter. */
function useList(calls: readonly Call[], now: number) {
  const { state } = useLocation();
  const [asked, setAsked] = useState(findIn(state));
  const [filter, setFilter] = useState<Filter>('all');
  useEffect(() => {
    // The search at the top leads here even from this page.
    const find = findIn(state);
    if (find === '') return;
    setAsked(find);
    setFilter('all');
  }, [state]);
  const found = useFound(calls, asked);
  const shown = inOrder(
    found.filter((call) => filters[filter](call, now)),
    filter,
  );
  return { asked, setAsked, filter, setFilter, shown };
}

interface FindFormProps {
  asked: string;
  onAsk: (asked: string) => void;
  onEnter: () => void;
}

/** The search field for calls. */
function FindForm({ asked, onAsk, onEnter }: FindFormProps) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers do not know <search>.
    <form
      className="list-find"
      role="search"
      aria-label={t`Find a call`}
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <SearchField
        label={<Trans>Find a call by anything in it, or by its case code</Trans>}
        value={asked}
        onSeek={onAsk}
      />
    </form>
  );
}

interface HowManyProps {
  isLoaded: boolean;
  all: number;
  shown: number;
  /** Whether only some calls are searched for. */
  isNarrowed: boolean;
}

/** The number of all calls, or of those shown. */
function HowMany({ isLoaded, all, shown, isNarrowed }: HowManyProps) {
  return (
    <p className="soft" role="status">
      {!isLoaded ? (
        <span key="reading">
          <Trans>Reading the calls on this device…</Trans>
        </span>
      ) : all === 0 ? (
        <span key="none">
          <Trans>No calls yet.</Trans>
        </span>
      ) : !isNarrowed ? (
        <span key={`all ${all}`}>
          <Plural value={all} one="One call on this device." other="# calls on this device." />
        </span>
      ) : (
        <span key={`some ${shown}`}>
          <Plural
            value={shown}
            _0="No matching calls."
            one="One matching call."
            other="# matching calls."
          />
        </span>
      )}
    </p>
  );
}

/**
 * The text that was typed in the search at the top. It is checked, since another page may have left something
 * odd here.
 */
function findIn(state: unknown): string {
  const { find } = (state ?? {}) as { find?: unknown };
  return typeof find === 'string' ? find : '';
}

function Kept() {
  const days = useOrganisation().retentionDays;
  return (
    <p key={days} className="source">
      <Plural
        value={days}
        one="Calls are kept on this device only, and deleted one day after they were last touched."
        other="Calls are kept on this device only, and deleted # days after they were last touched."
      />
    </p>
  );
}

interface FiltersProps {
  calls: readonly Call[];
  now: number;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** The filters of the list, each with its number of calls. */
function Filters({ calls, now, filter, onFilter }: FiltersProps) {
  const { t } = useLingui();
  const names: Readonly<Record<Filter, string>> = {
    all: t`All`,
    open: t`Open`,
    'to-do': t`To do`,
    'call-back': t`To call back`,
    today: t`Today`,
  };
  return (
    <fieldset className="list-filters">
      <legend className="unseen">
        <Trans>Which calls</Trans>
      </legend>
      {(Object.keys(names) as Filter[]).map((one) => (
        <button
          key={one}
          type="button"
          className="filter"
          aria-pressed={one === filter}
          data-filter={one}
          onClick={() => onFilter(one)}
        >
          {names[one]}{' '}
          <span className="num">{calls.filter((call) => filters[one](call, now)).length}</span>
        </button>
      ))}
    </fieldset>
  );
}

interface DeleteProps {
  call: Call;
  onClose: () => void;
  onGone: () => void;
}

function DeleteDialog({ call, onClose, onGone }: DeleteProps) {
  const { t } = useLingui();
  const { send } = DeskContext.useActorRef();
  const matter = useMatter(call);
  const { startedAt, id } = call.case;
  return (
    <Dialog title={t`Delete this call?`} onClose={onClose}>
      <p>
        <b>
          <CallName call={call} />
        </b>
        <span>
          {['', matter, shortTime(startedAt)].filter((part) => part !== undefined).join(', ')}
        </span>
        {'. '}
        <Trans>Its answers and notes will be gone for good.</Trans>
      </p>
      <div className="tools">
        <MainTool data-first onClick={onClose}>
          <Trans>Keep it</Trans>
        </MainTool>
        <Tool onClick={() => exportCalls([call], call)}>
          <Trans>Export it first</Trans>
        </Tool>
        <Tool
          onClick={() => {
            send({ type: 'remove', id });
            onClose();
            onGone();
          }}
        >
          <Trans>Delete it</Trans>
        </Tool>
      </div>
    </Dialog>
  );
}

/** The calls that match a text by anything in them, or by a case code of the same visit. */
function useFound(calls: readonly Call[], asked: string): readonly Call[] {
  const guides = useGuides();
  const titles = useMemo(() => new Map(guides.map(({ id, title }) => [id, title])), [guides]);
  const [code, setCode] = useState<{ typed: string; transcript: Call['case']['transcript'] }>();
  const typed = asked.trim();
  const askedIn = useAsked(calls, typed !== '');
  const endingOf = useEndingWords();
  useEffect(() => {
    if (!readPastedVisit(typed)) return;
    let isStale = false;
    openVisit(typed).then(
      (opened) => {
        if (!isStale && opened.is === 'visit') {
          const { flow, answers } = opened.transcript;
          setCode({ typed, transcript: { flow, answers: [...answers] } });
        }
      },
      () => {},
    );
    return () => {
      isStale = true;
    };
  }, [typed]);
  if (typed === '') return calls;
  return calls.filter((call) => {
    const { transcript, startedAt, id } = call.case;
    const all = [
      writtenIn(call),
      titles.get(transcript.flow) ?? transcript.flow,
      askedIn.get(id),
      endingOf(call),
      shortTime(startedAt),
      new Date(startedAt).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' }),
    ].join('\n');
    return (
      holds(all, typed) || (code?.typed === typed && isSameTranscript(code.transcript, transcript))
    );
  });
}

/** `/desk?open=<code or link>` begins a call with the visit that the caller brings. */
function useOpenFromAddress() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const typed = new URLSearchParams(search).get('open');
  const { choose, said } = useChoose(undefined);
  const done = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each code
  useEffect(() => {
    if (typed === null || done.current === typed) return;
    done.current = typed;
    // Going back must not begin the call a second time.
    void navigate('/desk', { replace: true });
    choose({ kind: 'visit', typed });
  }, [typed]);
  return said;
}
