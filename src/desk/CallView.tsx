import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { guideAddress } from '../engine/address.ts';
import { HAND_OVER } from '../engine/answer.ts';
import type { Call } from '../engine/call.ts';
import type { Flows } from '../engine/flow.ts';
import { plain } from '../engine/plain.ts';
import { revisionOfVisit } from '../engine/revision.ts';
import type { Role, StandingStep } from '../engine/step.ts';
import type { Say } from '../engine/summary/summaryWords.ts';
import { nowIso } from '../engine/time.ts';
import type { Answers, Replay, Transcript } from '../engine/transcript.ts';
import { numberKeys } from '../input/shortcuts.tsx';
import { useSay } from '../locales/useSay.ts';
import { Markup } from '../organisation/Markup.tsx';
import { OfOrganisation, PlaceOfStep } from '../organisation/OfOrganisation.tsx';
import { useOrganisation } from '../organisation/useOrganisation.ts';
import { useNavigate } from '../router/router.tsx';
import { useOrigin } from '../router/useOrigin.ts';
import { AnswerLinks } from '../steps/AnswerLinks.tsx';
import { AskList } from '../steps/escalation/AskList.tsx';
import { Worth } from '../steps/information/Worth.tsx';
import { endClass, endOf } from '../steps/kinds.tsx';
import { Fixed } from '../steps/resolution/Fixed.tsx';
import { EndingIcon } from '../ui/icons.tsx';
import { NamedRow } from '../ui/NamedRow.tsx';
import { AloudTo } from './AloudTo.tsx';
import { CallSide } from './CallSide.tsx';
import { CallTools, type DialogName } from './CallTools.tsx';
import { DeskTrail } from './DeskTrail.tsx';
import { callAddress, type Show } from './deskAddress.ts';
import { useKeys, useKeysOn } from './deskKeys.ts';
import { callSummary, isUnidentified } from './deskSummary.ts';
import { AssumeDialog, HandOverDialog } from './dialogs.tsx';
import { endingOf, isToTell } from './ending.ts';
import { GateView } from './GateView.tsx';
import { PassTo } from './PassTo.tsx';
import { Script } from './Script.tsx';
import { SecurityView } from './SecurityView.tsx';
import { type Standing, standingOf } from './standing.ts';
import { useEnd } from './useEnd.tsx';
import type { CallerKnown } from './useIdentity.ts';
import { useCode, WrapUp } from './WrapUp.tsx';

export interface CallViewProps {
  flows: Flows;
  call: Call;
  replayed: Replay;
  /** The earlier guides, each replayed. */
  before: readonly Replay[];
  known: CallerKnown;
  show: Show;
  /** The present answers, if one of them is about to be changed. */
  was: Answers | undefined;
  /** Something that the agent should know about how the call got here. */
  notice?: ReactNode;
}

/** A call at its step. Nothing of a protected step is shown before the caller has been identified. */
export function CallView(props: CallViewProps) {
  const { call, known, was, notice } = props;
  const { t } = useLingui();
  const say = useSay();
  const standing = standingOf({ ...props, identity: known.identity, say });
  const { visited, here, real, title, transcript, shown, ahead, isGate, isSecurity, isEnd } =
    standing;
  const [dialog, setDialog] = useState<DialogName>();
  const isToTellUser = isToTell(call, [...props.before, props.replayed]);
  const { end, asked } = useEnd(call, endingOf(call, real.step), isToTellUser);
  const toWrapUp = useMoves(call, standing, setDialog, end);
  useHeading(isGate);
  const heading = isSecurity
    ? t`Security will take it from here`
    : isGate
      ? t`First confirm who is calling`
      : plain(here.step.text);
  const isFirst = transcript.answers.length === 0 && call.before.length === 0;
  const look = isSecurity ? 'ends ending hand' : isGate ? '' : endClass(here.step);
  return (
    <>
      <title>
        {`${call.case.reference ?? t`Call`}: ${shown === 'wrap-up' ? t`Wrap up` : heading} | ${t`Desk`}`}
      </title>
      <main id="step" className={`walk desk ${isGate ? 'gate' : ''}`} data-phase={call.phase}>
        <DeskTrail flows={props.flows} call={call} visited={visited} title={title} />
        <article
          className={`step ${isFirst ? 'first' : ''} ${look}`}
          data-flow={here.flow}
          data-node={isSecurity ? 'security' : isGate ? 'identity' : here.node}
          data-kind={isSecurity ? 'escalation' : isGate ? 'gate' : here.step.kind}
          key={`${transcript.answers.join('/')} ${shown} ${isGate}`}
        >
          {notice && <div className="desk-notice">{notice}</div>}
          <Shown call={call} known={known} was={was} standing={standing} />
          <CallTools {...{ call, standing, was, toWrapUp }} onDialog={setDialog} />
          {(isEnd || isSecurity || shown === 'wrap-up') && shown !== 'identity' && (
            <End
              {...props}
              {...{ standing, say, isToTellUser }}
              isAsked={shown === 'wrap-up'}
              onEnd={end}
            />
          )}
        </article>
        <CallSide
          {...{ call, known, ahead, isGate }}
          place={{ flow: here.flow, node: here.node }}
        />
      </main>
      {asked}
      <Dialogs {...props} {...{ standing, dialog, toWrapUp }} onDialog={setDialog} />
    </>
  );
}

/** @returns the address of the wrap-up; the call's keys work as long as it is shown */
function useMoves(
  call: Call,
  standing: Standing,
  setDialog: (dialog: DialogName) => void,
  end: () => void,
) {
  const { transcript, shown, isGate, isEnd, back, toNotMe } = standing;
  const navigate = useNavigate();
  const toWrapUp = callAddress(call.case.id, transcript, { show: 'wrap-up' });
  useKeys({
    ArrowLeft: () => back !== undefined && void navigate(back),
    i: () => toNotMe !== undefined && void navigate(toNotMe),
    w: () => void navigate(toWrapUp),
    x: end,
    ...(shown === 'step' && !isEnd && { a: () => setDialog('assume') }),
    // No digit answers an identity check.
    ...(!isGate && {
      ...(shown === 'step' && { 0: () => setDialog('hand-over') }),
      ...numberKeys(answer),
    }),
  });
  return toWrapUp;
}

/** A check changes the page without a move; the heading gets the focus as if it were one. */
function useHeading(isGate: boolean): void {
  const wasGate = useRef(isGate);
  useEffect(() => {
    if (wasGate.current && !isGate) {
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
    wasGate.current = isGate;
  }, [isGate]);
}

/** Gives the nth answer on the page; if it takes a value, its field is opened first. */
function answer(place: number): void {
  const target = document.querySelectorAll<HTMLElement>('main .signs [data-answer]')[place];
  const field = target?.closest('form')?.querySelector('input');
  if (field) field.focus();
  else target?.click();
}

interface ShownProps extends Pick<CallViewProps, 'call' | 'known' | 'was'> {
  standing: Standing;
}

/** The step, the identity check before it, or the handover to security. */
function Shown({ call, known, was, standing }: ShownProps) {
  const areKeysOn = useKeysOn();
  const { here, signs, operation, ahead, transcript, isSecurity, isGate, isGated } = standing;
  const { id } = call.case;
  if (isSecurity) return <SecurityView call={call} operation={operation ?? ahead} />;
  if (isGate && operation !== undefined)
    return (
      <GateView
        call={call}
        known={known}
        operation={operation}
        isClosed={isGated}
        toSecurity={callAddress(id, transcript, { show: 'security' })}
        onward={callAddress(id, transcript)}
      />
    );
  return (
    <>
      {was !== undefined && (
        <p className="changing">
          <Trans>You are changing an answer.</Trans>
        </p>
      )}
      <StepWords step={here.step} call={call} transcript={transcript} />
      <PlaceOfStep value={here}>
        <OfOrganisation />
      </PlaceOfStep>
      {signs.length > 0 && (
        <AnswerLinks
          keys={areKeysOn}
          answers={signs}
          to={standing.to}
          current={was?.[transcript.answers.length]}
        />
      )}
    </>
  );
}

interface EndProps extends CallViewProps {
  standing: Standing;
  say: Say;
  isToTellUser: boolean;
  /** Whether the agent asked for the wrap-up, rather than finding it below an ending. */
  isAsked: boolean;
  onEnd: () => void;
}

/** The summary of the call, and everything else at its end. */
function End({ flows, call, replayed, before, known, standing, say, ...rest }: EndProps) {
  const origin = useOrigin();
  const code = useCode(replayed);
  const { transcript, isSecurity, operation, ahead } = standing;
  const { contacts } = useOrganisation();
  const summary = callSummary({
    contacts,
    flows,
    call,
    replayed,
    before,
    identity: known.identity,
    say,
    refused: isSecurity ? (operation ?? ahead) : undefined,
    ways: {
      code: typeof code === 'object' ? code.code : undefined,
      link: origin + guideAddress(transcript, { r: revisionOfVisit(flows, replayed) }),
      now: nowIso(),
    },
  });
  return (
    <>
      {!isSecurity && isUnidentified(call) && (
        <p className="desk-notice">
          <Trans>The caller could not be identified. This still goes to security.</Trans>
        </p>
      )}
      <WrapUp
        {...{ call, summary, code }}
        isDone={rest.isToTellUser}
        isAsked={rest.isAsked}
        onEnd={rest.onEnd}
      />
    </>
  );
}

interface DialogsProps extends CallViewProps {
  standing: Standing;
  dialog: DialogName | undefined;
  toWrapUp: string;
  onDialog: (change: (open: DialogName | undefined) => DialogName | undefined) => void;
}

function Dialogs({ flows, call, known, standing, dialog, toWrapUp, onDialog }: DialogsProps) {
  const navigate = useNavigate();
  const { real, transcript, isEnd } = standing;
  // Browsers report late that a dialog was closed: a key may have opened the next one meanwhile.
  const close = (which: DialogName) => onDialog((open) => (open === which ? undefined : open));
  if (dialog === 'assume')
    return (
      <AssumeDialog
        {...{ flows, call, here: real, transcript, identity: known.identity }}
        onClose={() => close('assume')}
      />
    );
  if (dialog === undefined) return null;
  const handed = [...transcript.answers, HAND_OVER];
  return (
    <HandOverDialog
      call={call}
      onClose={() => close('hand-over')}
      onDone={() => {
        const to = callAddress(call.case.id, { ...transcript, answers: handed });
        void navigate(isEnd ? toWrapUp : to);
      }}
    />
  );
}

/** What a step says to the agent, by its kind. */
function StepWords({
  step,
  call,
  transcript,
}: {
  step: StandingStep;
  call: Call;
  transcript: Transcript;
}) {
  const ending = endOf(step)?.mark;
  return (
    <>
      {ending && <EndingIcon ending={ending} />}
      <h1 tabIndex={-1}>
        <Markup text={step.text} />
      </h1>
      <div className="step-body">
        <Script step={step} aloud={<AloudTo {...{ call, transcript }} text={step.say} />} />
        <Found step={step} call={call} />
      </div>
    </>
  );
}

/** What an ending found. */
function Found({ step, call }: { step: StandingStep; call: Call }) {
  const { t } = useLingui();
  switch (step.kind) {
    case 'resolution':
      return <Fixed step={step} />;
    case 'escalation': {
      const to: Role = isUnidentified(call) ? 'security' : (call.handOver?.to ?? step.to);
      return (
        <dl className="facts">
          <PassTo to={to} />
          {call.handOver && call.handOver.why !== '' && (
            <NamedRow name={t`Because`}>
              <Markup text={call.handOver.why} />
            </NamedRow>
          )}
          <NamedRow name={t`The problem`}>
            <Markup text={step.problem} />
          </NamedRow>
          <NamedRow name={<Trans>Ask them</Trans>}>
            <AskList asks={step.asks} />
          </NamedRow>
          {step.left !== undefined && (
            <NamedRow name={t`What can still be tried`}>
              <Markup text={step.left} />
            </NamedRow>
          )}
        </dl>
      );
    }
    case 'information':
      return <Worth step={step} />;
    case 'question':
    case 'instruction':
    case 'check':
      return null;
  }
}
