import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type CaseCode, makeCaseCode } from '../content/caseCode.ts';
import { productName } from '../content/products.ts';
import type { Call } from '../engine/call.ts';
import { summaryJson, summaryMarkdown, summaryText } from '../engine/summary/exports.ts';
import type { CaseSummary } from '../engine/summary/summarySchema.ts';
import { nowIso } from '../engine/time.ts';
import type { Replay } from '../engine/transcript.ts';
import { useSay } from '../locales/useSay.ts';
import { TicketPanel } from '../tickets/TicketPanel.tsx';
import { Tool } from '../ui/buttons.tsx';
import { CopySummary } from './CopySummary.tsx';
import { useEdit } from './deskContext.ts';
import { Key, useKeys } from './deskKeys.ts';
import { exportCalls } from './exportCalls.ts';
import { AgentField, CallLinesField } from './WrapFields.tsx';

interface WrapUpProps {
  call: Call;
  summary: CaseSummary;
  code: CodeOfVisit;
  /** Whether a protected operation was carried out, so that the user has to be told. */
  isDone: boolean;
  /** Whether the agent asked for it: then it is scrolled to. */
  isAsked?: boolean;
  /** A question that comes before everything else. */
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
  const { t } = useLingui();
  const say = useSay();
  const edit = useEdit(call.case.id);
  const text = summaryText(summary, say, productName);
  const whole = useRef<HTMLElement>(null);
  const heading = useShown(isAsked);
  useKeys({ k: () => showTicket(whole.current) });
  return (
    <section className="wrap-up" aria-labelledby="wrap-up" ref={whole}>
      <h2 id="wrap-up" ref={heading} tabIndex={-1}>
        <Trans>Wrap up</Trans>
      </h2>
      {first}
      {isDone && <OutOfBand call={call} />}
      <div className="tools">
        <CopySummary text={text} isWhole={code !== 'coming'}>
          <Tool onClick={onEnd}>
            <Key name="X" />
            <span>{call.phase === 'ended' ? t`Close this call` : t`End the call`}</span>
          </Tool>
          <Tool onClick={() => exportCalls([call], call)}>
            <Trans>Export this call</Trans>
          </Tool>
        </CopySummary>
      </div>
      <div className="wrap-lines">
        <CallLinesField call={call} which="told" label={t`What the caller was told`} />
        <CallLinesField call={call} which="outstanding" label={t`What is still to be done`} />
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

/** @returns the ref of a heading that is scrolled to if the agent asked for it */
function useShown(isAsked: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    // After the page has focused the heading of its step.
    setTimeout(() => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView?.({ block: 'start' });
    });
  }, [isAsked]);
  return heading;
}

/** Whether the user was told by another channel what was done for them. */
function OutOfBand({ call }: { call: Call }) {
  const edit = useEdit(call.case.id);
  return (
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
          Write to the address or call the number on record, so that a change they did not ask for
          does not go unnoticed.
        </Trans>
      </span>
    </label>
  );
}

/** The ticket is reviewed first: the key shows it, and Enter sends it. */
function showTicket(wrapUp: HTMLElement | null): void {
  const panel = wrapUp?.querySelector('.ticket');
  panel?.querySelector('details')?.setAttribute('open', '');
  const act = panel?.querySelector<HTMLElement>('[data-ticket-send], [data-ticket-open], button');
  act?.focus();
}

function OtherForms({ summary }: { summary: CaseSummary }) {
  const say = useSay();
  return (
    <details className="as-text">
      <summary>
        <Trans>As Markdown and JSON</Trans>
      </summary>
      <pre className="screen" data-summary="markdown">
        {summaryMarkdown(summary, say, productName)}
      </pre>
      <pre className="screen" data-summary="json">
        {summaryJson(summary)}
      </pre>
    </details>
  );
}

/** The case code of a visit; `coming` while it is being made, undefined if it cannot be made. */
type CodeOfVisit = CaseCode | 'coming' | undefined;

/** @returns the case code of this visit, never of an earlier one */
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
