import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type CaseCode, makeCaseCode } from '../content/caseCode.ts';
import { productName } from '../content/products.ts';
import { summaryJson, summaryMarkdown, summaryText } from '../engine/summary/exports.ts';
import type { CaseSummary } from '../engine/summary/schema.ts';
import type { Replay } from '../engine/transcript.ts';
import { Held } from '../secrets/Held.tsx';
import { type HeldBack, holdBack } from '../secrets/secretField.ts';
import { TicketPanel } from '../tickets/TicketPanel.tsx';
import { download } from '../ui/download.ts';
import { agentName, LONGEST_NAME } from './agentName.ts';
import type { Call, Lines } from './call.ts';
import { useEdit } from './deskContext.ts';
import { exportCalls } from './exportCalls.ts';
import { Key } from './Key.tsx';
import { useKeys, useKeysOn } from './keys.ts';
import { nowIso } from './time.ts';
import { useOnLeaving } from './useOnLeaving.ts';

interface WrapUpProps {
  call: Call;
  summary: CaseSummary;
  code: CodeOfVisit;
  /** Whether a protected operation was done, so that the user has to be told. */
  isDone: boolean;
  /** Whether it is what was asked for: then it is shown first. */
  isAsked?: boolean;
  /** What is asked first. */
  first?: ReactNode;
  onEnd: () => void;
}

/** The end of a call: what the caller was told, what is left to do, and the summary. */
export function WrapUp({
  call,
  summary,
  code,
  isDone,
  isAsked = false,
  first,
  onEnd,
}: WrapUpProps) {
  const { t, i18n } = useLingui();
  const edit = useEdit(call.case.id);
  const text = summaryText(summary, (message) => i18n._(message), productName);
  const whole = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    // After the page has put the focus on the heading of its step.
    setTimeout(() => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView?.({ block: 'start' });
    });
  }, [isAsked]);
  useKeys({ k: () => showTicket(whole.current) });
  return (
    <section className="wrap-up" aria-labelledby="wrap-up" ref={whole}>
      <h2 id="wrap-up" ref={heading} tabIndex={-1}>
        <Trans>Wrap up</Trans>
      </h2>
      {first}
      {isDone && (
        <label className="out-of-band">
          <input
            type="checkbox"
            checked={call.toldOutOfBand}
            onChange={(event) =>
              edit({ type: 'told-out-of-band', isTold: event.currentTarget.checked })
            }
          />
          <span>
            <b>
              <Trans>Tell the user about this through another channel.</Trans>
            </b>{' '}
            <Trans>
              Write to the address or call the number on record, so that a change they did not ask
              for does not go unnoticed.
            </Trans>
          </span>
        </label>
      )}
      <div className="tools">
        <CopySummary text={text} isWhole={code !== 'coming'}>
          <button type="button" className="tool" onClick={onEnd}>
            <Key name="X" />
            <span>{call.phase === 'ended' ? t`Close this call` : t`End the call`}</span>
          </button>
          <button type="button" className="tool" onClick={() => exportCalls([call], call)}>
            <Trans>Export this call</Trans>
          </button>
        </CopySummary>
      </div>
      <div className="wrap-lines">
        <LinesField call={call} which="told" label={t`What the caller was told`} />
        <LinesField call={call} which="outstanding" label={t`What is still to be done`} />
        <AgentField call={call} />
      </div>
      {typeof code === 'object' && (
        <p className="desk-code">
          <Trans>Case code</Trans> <span data-case-code>{code.code}</span>
        </p>
      )}
      {code !== 'coming' && (
        <TicketPanel summary={summary} onSent={() => edit({ type: 'ticket', at: nowIso() })} />
      )}
      <details className="as-text" open>
        <summary>
          <Trans>The summary as text</Trans>
        </summary>
        <pre className="screen" data-summary="text">
          {text}
        </pre>
      </details>
      <OtherForms summary={summary} />
    </section>
  );
}

/** The ticket is looked at first: the key shows it, and Enter sends it. */
function showTicket(wrapUp: HTMLElement | null): void {
  const panel = wrapUp?.querySelector('.ticket');
  panel?.querySelector('details')?.setAttribute('open', '');
  const act = panel?.querySelector<HTMLElement>('[data-ticket-send], [data-ticket-open], button');
  act?.focus();
}

function OtherForms({ summary }: { summary: CaseSummary }) {
  const { i18n } = useLingui();
  return (
    <details className="as-text">
      <summary>
        <Trans>As Markdown and JSON</Trans>
      </summary>
      <pre className="screen" data-summary="markdown">
        {summaryMarkdown(summary, (message) => i18n._(message), productName)}
      </pre>
      <pre className="screen" data-summary="json">
        {summaryJson(summary)}
      </pre>
    </details>
  );
}

/**
 * Copies the summary at a key, as soon as it is whole; where the clipboard is denied the text is
 * shown, selected, and can be saved.
 */
function CopySummary({
  text,
  isWhole,
  children,
}: {
  text: string;
  isWhole: boolean;
  /** What stands beside it. */
  children: ReactNode;
}) {
  const { t } = useLingui();
  const areKeysOn = useKeysOn();
  const [result, setResult] = useState<'copied' | 'denied'>();
  const [isWanted, setWanted] = useState(false);
  const [count, setCount] = useState(0);
  const byHand = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isWanted || !isWhole) return;
    setWanted(false);
    // A page that is not served securely has no clipboard at all.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => {
          setResult('copied');
          setCount((before) => before + 1);
        },
        () => setResult('denied'),
      );
  }, [isWanted, isWhole, text]);
  const copy = () => setWanted(true);
  useKeys({ c: copy });
  useEffect(() => {
    if (result === 'denied') byHand.current?.select();
  }, [result]);
  return (
    <>
      <button
        type="button"
        className="tool main-tool"
        aria-keyshortcuts={areKeysOn ? 'C' : undefined}
        onClick={copy}
      >
        <Key name="C" />
        <Trans>Copy the summary</Trans>
      </button>
      {children}
      <p className="tool-said" role="status">
        {result === 'copied' && (
          <span key={count}>
            <Trans>Copied. Paste it into the ticket.</Trans>
          </span>
        )}
        {result === 'denied' && (
          <Trans>
            Your browser won’t let us copy this. The text is selected: copy it yourself.
          </Trans>
        )}
      </p>
      {result === 'denied' && (
        <>
          <textarea
            ref={byHand}
            className="field by-hand"
            readOnly
            rows={6}
            value={text}
            aria-label={t`The text to copy`}
          />
          <div className="tools">
            <button
              type="button"
              className="tool"
              onClick={() => download('case-summary.txt', 'text/plain', text)}
            >
              <Trans>Save the text</Trans>
            </button>
          </div>
        </>
      )}
    </>
  );
}

/** The agent's name: in the summary, for this call and those to come. */
function AgentField({ call }: { call: Call }) {
  const id = useId();
  const edit = useEdit(call.case.id);
  const own = agentName.use();
  const isOpen = call.phase !== 'ended';
  const { agent = isOpen ? own : '' } = call;
  // Whoever wraps up an open call has taken it.
  useEffect(() => {
    if (agent !== '' && call.agent === undefined)
      edit({ type: 'agent', at: nowIso(), name: agent });
  });
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    if (typed === undefined) return;
    const { text } = holdBack(typed.trim().slice(0, LONGEST_NAME), call.noSecrets);
    setTyped(undefined);
    agentName.set(text);
    edit({ type: 'agent', at: nowIso(), name: text });
  };
  useOnLeaving(keep);
  return (
    <div>
      <label htmlFor={id}>
        <Trans>Your name, for the summary (optional)</Trans>
      </label>
      <input
        id={id}
        className="field"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_NAME}
        value={typed ?? agent}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) =>
          (event.key === 'Enter' || event.key === 'Escape') && event.currentTarget.blur()
        }
      />
    </div>
  );
}

export function LinesField({ call, which, label }: { call: Call; which: Lines; label: string }) {
  const id = useId();
  const edit = useEdit(call.case.id);
  const stored = call.case[which];
  const [typed, setTyped] = useState<string>();
  const from = useRef(stored);
  const [held, setHeld] = useState<HeldBack>();
  const keep = (value = typed, allowed = call.noSecrets) => {
    if (value === undefined) return;
    const kept = holdBack(value, allowed);
    const to = kept.text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    setHeld(kept.held);
    setTyped(undefined);
    if (to.join('\n') !== stored.join('\n')) {
      edit({ type: 'lines', at: nowIso(), which, from: from.current, to });
    }
  };
  useOnLeaving(keep);
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="field"
        rows={2}
        value={typed ?? stored.join('\n')}
        onFocus={() => {
          from.current = stored;
        }}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => keep()}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      <Held
        held={held}
        onNoSecret={(word) => {
          if (held === undefined) return;
          edit({ type: 'no-secret', at: '', masked: '', text: '', words: [word] });
          from.current = stored;
          keep(held.text, [...held.allowed, word]);
        }}
      />
    </div>
  );
}

/** The case code of a visit: on its way, or there; undefined where there is none to be had. */
type CodeOfVisit = CaseCode | 'coming' | undefined;

/** @returns the case code of a visit, never that of another one */
export function useCode(replayed: Replay): CodeOfVisit {
  const [made, setMade] = useState<{ of: Replay; code: CaseCode | undefined }>();
  useEffect(() => {
    let isStale = false;
    const set = (code?: CaseCode) => !isStale && setMade({ of: replayed, code });
    makeCaseCode(replayed).then(set, () => set());
    return () => {
      isStale = true;
    };
  }, [replayed]);
  return made?.of === replayed ? made.code : 'coming';
}
