import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ChangeEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useGuides } from '../content/guideList.ts';
import { useOrganisation } from '../organisation/useOrganisation.ts';
import { Link, useLocation, useNavigate } from '../router/router.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { download } from '../ui/download.ts';
import { callAddress } from './address.ts';
import { CallName } from './CallName.tsx';
import { byTime, type Call, clockTime, durations, holds, isSame } from './call.ts';
import { DeskContext, useCalls, useDesk, useIsLoaded } from './deskContext.ts';
import { isVisit } from './finding.ts';
import { Key } from './Key.tsx';
import { type BadLine, fromLines, toLines } from './lines.ts';
import { openVisit } from './openVisit.ts';
import { useNow } from './time.ts';
import { useChoose, useNewCall } from './useChoose.tsx';

/** Every call on this device: to go on with, to find again, to take along, to delete. */
export function ListPage() {
  const { t } = useLingui();
  const heading = t`Calls`;
  const calls = byTime(useCalls());
  const isLoaded = useIsLoaded();
  const begin = useNewCall();
  const days = useOrganisation().retentionDays;
  const [asked, setAsked] = useState('');
  const shown = useFound(calls, asked);
  const [deleting, setDeleting] = useState<Call>();
  const id = useId();
  const { send } = DeskContext.useActorRef();
  const said = useOpenFromAddress();
  const list = useRef<HTMLHeadingElement>(null);
  return (
    <main id="step" className="desk-list" data-kind="calls">
      <title>{`${heading} | ${t`Desk`}`}</title>
      <h1 tabIndex={-1} ref={list}>
        {heading}
      </h1>
      {said}
      <div className="tools">
        <button type="button" className="tool main-tool" onClick={() => begin()}>
          <Key name="N" />
          <Trans>New call</Trans>
        </button>
      </div>
      <p className="list-find">
        <label htmlFor={id}>
          <Trans>Find a call by its reference, its words or its case code</Trans>
        </label>
        <input
          id={id}
          className="field"
          type="search"
          autoComplete="off"
          value={asked}
          onChange={(event) => setAsked(event.currentTarget.value)}
        />
      </p>
      <p className="soft" role="status">
        {!isLoaded ? (
          <Trans>Reading the calls on this device…</Trans>
        ) : calls.length === 0 ? (
          <Trans>No calls yet.</Trans>
        ) : asked.trim() === '' ? (
          <Plural
            value={calls.length}
            one="One call on this device."
            other="# calls on this device."
          />
        ) : (
          <Plural
            value={shown.length}
            _0="No matching calls."
            one="One matching call."
            other="# matching calls."
          />
        )}
      </p>
      {shown.length > 0 && (
        <ul className="call-list">
          {shown.map((call) => (
            <CallLine key={call.case.id} call={call} onDelete={() => setDeleting(call)} />
          ))}
        </ul>
      )}
      <Files calls={calls} />
      <p className="source">
        <Plural
          value={days}
          one="Calls are kept on this device only, and deleted one day after they were last touched."
          other="Calls are kept on this device only, and deleted # days after they were last touched."
        />
      </p>
      {deleting && (
        <Dialog title={t`Delete this call?`} onClose={() => setDeleting(undefined)}>
          <p>
            <b>
              <CallName call={deleting} />
            </b>
            {'. '}
            <Trans>
              Its answers and notes are gone for good. Export it first if you need them.
            </Trans>
          </p>
          <div className="tools">
            <button
              type="button"
              className="tool main-tool"
              data-first
              onClick={() => {
                send({ type: 'remove', id: deleting.case.id });
                setDeleting(undefined);
                list.current?.focus();
              }}
            >
              <Trans>Delete it</Trans>
            </button>
            <button type="button" className="tool" onClick={() => setDeleting(undefined)}>
              <Trans>Keep it</Trans>
            </button>
          </div>
        </Dialog>
      )}
    </main>
  );
}

/** The calls that fit a text: by words, or by a case code of the same visit. */
function useFound(calls: readonly Call[], asked: string): readonly Call[] {
  const guides = useGuides();
  const titles = useMemo(() => new Map(guides.map(({ id, title }) => [id, title])), [guides]);
  const [code, setCode] = useState<{ typed: string; transcript: Call['case']['transcript'] }>();
  const typed = asked.trim();
  useEffect(() => {
    if (!isVisit(typed)) return;
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
    const { transcript } = call.case;
    const title = titles.get(transcript.flow) ?? transcript.flow;
    return (
      holds(call, typed, [title]) || (code?.typed === typed && isSame(code.transcript, transcript))
    );
  });
}

function CallLine({ call, onDelete }: { call: Call; onDelete: () => void }) {
  const { t } = useLingui();
  const now = useNow();
  const { transcript, startedAt, notes } = call.case;
  const title = useGuides().find(({ id }) => id === transcript.flow)?.title ?? transcript.flow;
  const when = new Date(startedAt).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
  const { talked } = durations(call, now);
  const name = call.case.reference ?? when;
  return (
    <li data-call={call.case.id}>
      <Link className="call-line" to={callAddress(call.case.id, transcript)}>
        <b>
          <CallName call={call} />
        </b>
        <span>{title === '' ? <Trans>No guide chosen yet</Trans> : title}</span>
        <small>
          {when}, {clockTime(talked)}
          {', '}
          {call.phase === 'talking' && <Trans>open</Trans>}
          {call.phase === 'held' && <Trans>on hold</Trans>}
          {call.phase === 'ended' && <Trans>ended</Trans>}
          {notes.length > 0 && (
            <>
              {', '}
              <Plural value={notes.length} one="one note" other="# notes" />
            </>
          )}
        </small>
      </Link>
      <button type="button" className="tool" aria-label={t`Delete ${name}`} onClick={onDelete}>
        <Trans>Delete</Trans>
      </button>
    </li>
  );
}

/** Taking calls along, and bringing them back. */
function Files({ calls }: { calls: readonly Call[] }) {
  const { t } = useLingui();
  const id = useId();
  const { send } = DeskContext.useActorRef();
  const added = useDesk((desk) => desk.added);
  const [bad, setBad] = useState<readonly BadLine[]>();
  const [isFailed, setFailed] = useState(false);
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    try {
      const found = fromLines(await file.text());
      send({ type: 'add', calls: found.calls });
      setBad(found.bad);
      setFailed(false);
    } catch {
      setFailed(true);
    }
    input.value = '';
  };
  return (
    <section className="files" aria-label={t`Export and import`}>
      <div className="tools">
        <button
          type="button"
          className="tool"
          disabled={calls.length === 0}
          onClick={() => download('calls.jsonl', 'application/jsonl', toLines(calls))}
        >
          <Trans>Export all calls</Trans>
        </button>
        <label className="tool" htmlFor={id}>
          <Trans>Import calls…</Trans>
        </label>
        <input
          id={id}
          className="unseen file-input"
          type="file"
          accept=".jsonl,.ndjson,.json,.txt,application/jsonl"
          onChange={(event) => void read(event)}
        />
      </div>
      <div role="status">
        {isFailed && (
          <p>
            <Trans>The file could not be read.</Trans>
          </p>
        )}
        {added && bad && (
          <p data-imported={added.added}>
            <Plural value={added.added} one="One call imported." other="# calls imported." />{' '}
            {added.known > 0 && (
              <Plural
                value={added.known}
                one="One was here already."
                other="# were here already."
              />
            )}
          </p>
        )}
        {bad !== undefined && bad.length > 0 && (
          <>
            <p>
              <Plural
                value={bad.length}
                one="One line is no call; it was left out, and nothing else was touched:"
                other="# lines are no calls; they were left out, and nothing else was touched:"
              />
            </p>
            <ul className="bad-lines">
              {bad.slice(0, MOST_BAD).map(({ line, reason }) => (
                <li key={line} data-line={line}>
                  <Trans>
                    Line {line}: {reason}
                  </Trans>
                </li>
              ))}
            </ul>
            <button
              type="button"
              className="tool"
              onClick={() =>
                download(
                  'lines-left-out.jsonl',
                  'application/jsonl',
                  bad.map(({ text }) => `${text}\n`).join(''),
                )
              }
            >
              <Trans>Save the lines that were left out</Trans>
            </button>
          </>
        )}
      </div>
    </section>
  );
}

/** More than this nobody reads on a page; the file has them all. */
const MOST_BAD = 50;

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
    // Going back must not begin the call once more.
    void navigate('/desk', { replace: true });
    choose({ kind: 'visit', typed });
  }, [typed]);
  return said;
}
