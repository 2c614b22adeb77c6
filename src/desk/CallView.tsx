import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { guideAddress } from '../engine/address.ts';
import { change } from '../engine/change.ts';
import { type Flows, flowById, guideOf } from '../engine/flow.ts';
import { type Operation, operationOf } from '../engine/operation.ts';
import type { IdentityMethod } from '../engine/organisation.ts';
import { revisionOfVisit } from '../engine/revision.ts';
import type { Role, Stop } from '../engine/step.ts';
import { roleWords } from '../engine/summary/words.ts';
import {
  type Answers,
  HAND_OVER,
  NOT_ME,
  type Replay,
  SOMEBODY_ELSE,
} from '../engine/transcript.ts';
import { ContactCard } from '../organisation/ContactCard.tsx';
import { identityMethodName } from '../organisation/organisationWords.ts';
import { Link, useNavigate } from '../router/router.tsx';
import { useOrigin } from '../router/useOrigin.ts';
import { Signs } from '../steps/Signs.tsx';
import { type Ending, EndingMark } from '../ui/marks.tsx';
import { plain, Rich } from '../ui/Rich.tsx';
import { callAddress, type Show } from './address.ts';
import { Identity, Notes, Reference } from './CallSide.tsx';
import type { Call } from './call.ts';
import { DeskTrail } from './DeskTrail.tsx';
import { DeskContext, useEdit } from './deskContext.ts';
import { callSummary } from './deskSummary.ts';
import { AssumeDialog, HandOverDialog } from './dialogs.tsx';
import { GateSide, GateView } from './GateView.tsx';
import { doneOperation, operationAhead, operationWords, type Say, veil } from './gate.ts';
import { Key } from './Key.tsx';
import { useKeys, useKeysOn } from './keys.ts';
import { Aloud, Script } from './Script.tsx';
import { noticedWords } from './security.ts';
import { nowIso } from './time.ts';
import { useCode, WrapUp } from './WrapUp.tsx';

export interface CallViewProps {
  flows: Flows;
  call: Call;
  replayed: Replay;
  /** The guides before, each replayed. */
  before: readonly Replay[];
  isIdentified: boolean;
  show: Show;
  /** The answers as they stand, where one of them is about to be changed. */
  was: Answers | undefined;
  /** Something that the agent should know about how the call got here. */
  notice?: ReactNode;
}

type DialogName = 'assume' | 'hand-over';

/** A call at its step. Nothing of a protected step is shown before the caller has been identified. */
export function CallView(props: CallViewProps) {
  const { flows, call, replayed, before, isIdentified, show, was, notice } = props;
  const { t, i18n } = useLingui();
  const origin = useOrigin();
  const navigate = useNavigate();
  const { send } = DeskContext.useActorRef();
  const [dialog, setDialog] = useState<DialogName>();
  // A browser tells late that one was closed: the next may have been opened by a key meanwhile.
  const closed = (which: DialogName) => () =>
    setDialog((open) => (open === which ? undefined : open));
  const { id } = call.case;
  const edit = useEdit(id);
  const areKeysOn = useKeysOn();
  const say: Say = (message) => i18n._(message);

  const visited = veil(replayed.visited, isIdentified, say);
  const real = replayed.visited.at(-1);
  const here = visited.at(-1);
  if (real === undefined || here === undefined || here.step.kind === 'continue') {
    throw new Error(`the flow ${call.case.transcript.flow} leads nowhere at ${here?.node}`);
  }
  const operation = operationOf(real.step);
  const isGate = operation !== undefined && !isIdentified;
  const given: Answers = replayed.visited.flatMap(({ taken }) =>
    taken?.at === undefined
      ? []
      : [taken.value === undefined ? taken.id : `${taken.id}~${taken.value}`],
  );
  const first = replayed.visited[0]?.flow ?? here.flow;
  const transcript = { flow: first, answers: given };
  const at = (answers: Answers) => callAddress(id, { flow: first, answers });
  const machine = flowById(flows, here.flow);
  const title = machine ? guideOf(machine).title : here.flow;
  const ahead = operation ?? operationAhead(flows, here);
  const isEnd = !isGate && here.answers.length === 0;
  const code = useCode(replayed);

  const shown: Show = show === 'security' && ahead === undefined && !call.handOver ? 'step' : show;
  const isSecurity = shown === 'security';
  const refused = isSecurity ? (operation ?? ahead) : undefined;
  const summary = callSummary({
    flows,
    call,
    replayed,
    before,
    isIdentified,
    say,
    refused,
    ways: {
      code: typeof code === 'object' ? code.code : undefined,
      link: origin + guideAddress(transcript, { r: revisionOfVisit(flows, replayed) }),
      now: nowIso(),
    },
  });

  const to = (answer: string) => {
    if (was === undefined) return at([...given, answer]);
    if (answer === was[given.length]) return at(was);
    return callAddress(
      id,
      change(flows, { flow: first, answers: was }, given.length, answer).transcript,
    );
  };
  const back = was ? at(was) : shown !== 'step' ? at(given) : at(given.slice(0, -1));
  const canBack = was !== undefined || shown !== 'step' || given.length > 0;
  const goBack = () => {
    if (canBack) void navigate(back);
  };
  // What was not theirs is told at any step, a protected one too: it leads to nothing protected.
  const toNotMe =
    here.flow === SOMEBODY_ELSE || here.node === HAND_OVER ? undefined : at([...given, NOT_ME]);
  const notMe = here.step.notMe === undefined ? [] : [{ id: NOT_ME, label: here.step.notMe }];
  const signs = [...here.answers, ...(toNotMe === undefined ? [] : notMe)];
  const toWrapUp = callAddress(id, transcript, { show: 'wrap-up' });

  const hold = () =>
    edit({ type: 'phase', at: nowIso(), to: call.phase === 'talking' ? 'held' : 'talking' });
  const end = () => {
    edit({ type: 'phase', at: nowIso(), to: 'ended' });
    void navigate('/desk');
  };
  useKeys({
    ArrowLeft: goBack,
    h: hold,
    i: () => toNotMe !== undefined && void navigate(toNotMe),
    w: () => void navigate(toWrapUp),
    x: end,
    ...(shown === 'step' && !isGate && { 0: () => setDialog('hand-over') }),
    ...(shown === 'step' && !isEnd && { a: () => setDialog('assume') }),
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [String(n), () => answer(n - 1)])),
    ...(isGate && shown === 'step' && { 0: () => press('could-not') }),
  });

  // A check changes what is shown without a move: the heading takes the focus all the same.
  const wasGate = useRef(isGate);
  useEffect(() => {
    if (wasGate.current && !isGate)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    wasGate.current = isGate;
  }, [isGate]);

  const checked = (method: IdentityMethod) => send({ type: 'identify', id, at: nowIso(), method });
  const notChecked = () =>
    edit({ type: 'identity', at: nowIso(), method: t`none possible`, outcome: 'not-possible' });
  const heading = isSecurity
    ? t`Security takes it from here`
    : isGate
      ? t`First make sure who is calling`
      : plain(here.step.text);
  const reference = call.case.reference ?? t`Call`;
  const check = call.case.identityCheck;

  return (
    <>
      <title>{`${reference}: ${heading} | ${t`Desk`}`}</title>
      <main id="step" className={`walk desk ${isGate && !isSecurity ? 'gate' : ''}`}>
        <DeskTrail flows={flows} call={call} visited={visited} title={title} />
        <article
          className={`step ${given.length === 0 && call.before.length === 0 ? 'first' : ''} ${
            isSecurity ? endings.escalation : isGate ? '' : (endings[here.step.kind] ?? '')
          }`}
          data-flow={here.flow}
          data-node={isSecurity ? 'security' : isGate ? 'identity' : here.node}
          data-kind={isSecurity ? 'escalation' : isGate ? 'gate' : here.step.kind}
          key={`${given.join('/')} ${shown} ${isGate}`}
        >
          {notice && <div className="desk-notice">{notice}</div>}
          {isSecurity ? (
            <Security call={call} operation={refused} />
          ) : isGate ? (
            <GateView
              operation={operation}
              onChecked={checked}
              onNotChecked={notChecked}
              toSecurity={callAddress(id, transcript, { show: 'security' })}
              before={
                check?.outcome === 'confirmed' ? identityMethodName(check.method, say) : undefined
              }
            />
          ) : (
            <StepWords step={here.step} call={call} />
          )}
          {!isSecurity && !isGate && signs.length > 0 && (
            <Signs keys={areKeysOn} answers={signs} to={to} current={was?.[given.length]} />
          )}
          <div className="keys">
            {was !== undefined && (
              <p className="changing">
                <Trans>You are changing an answer.</Trans>
              </p>
            )}
            {!isSecurity && !isGate && shown === 'step' && (
              <button
                type="button"
                className="key-tool"
                data-answer={isEnd ? undefined : HAND_OVER}
                onClick={() => setDialog('hand-over')}
              >
                <Key name="0" />
                <Trans>Hand over</Trans>
              </button>
            )}
            {!isSecurity && toNotMe !== undefined && notMe.length === 0 && (
              <Link className="key-tool" to={toNotMe} data-answer={NOT_ME}>
                <Key name="I" />
                <Trans>It wasn’t the caller</Trans>
              </Link>
            )}
            <button type="button" className="key-tool" onClick={hold}>
              <Key name="H" />
              <span>{call.phase === 'talking' ? t`Hold` : t`Off hold`}</span>
            </button>
            {canBack && (
              <Link className="key-tool" to={back}>
                <Key name="←" />
                {was ? <Trans>Leave it as it was</Trans> : <Trans>One back</Trans>}
              </Link>
            )}
            {!isEnd && !isSecurity && shown === 'step' && (
              <button type="button" className="key-tool" onClick={() => setDialog('assume')}>
                <Key name="A" />
                <Trans>Done already</Trans>
              </button>
            )}
            {!isEnd && !isSecurity && shown !== 'wrap-up' && (
              <Link className="key-tool" to={toWrapUp}>
                <Key name="W" />
                <Trans>Wrap up</Trans>
              </Link>
            )}
          </div>
          {(isEnd || isSecurity || shown === 'wrap-up') && (
            <WrapUp
              call={call}
              summary={summary}
              code={code}
              isDone={
                doneOperation(replayed.visited) !== undefined &&
                call.case.identityCheck?.outcome === 'confirmed'
              }
              onEnd={end}
            />
          )}
        </article>
        <aside className="side" aria-label={t`This call`}>
          {isGate && !isSecurity ? (
            <GateSide />
          ) : (
            <Identity call={call} isIdentified={isIdentified} ahead={ahead} />
          )}
          <Notes call={call} />
          <Reference call={call} />
        </aside>
      </main>
      {dialog === 'assume' && (
        <AssumeDialog
          {...{ flows, call, here: real, transcript, isIdentified }}
          onClose={closed('assume')}
        />
      )}
      {dialog === 'hand-over' && (
        <HandOverDialog
          call={call}
          onClose={closed('hand-over')}
          onHandOver={(role, why, words) => {
            setDialog(undefined);
            if (words.length > call.noSecrets.length)
              edit({ type: 'no-secret', at: '', masked: '', text: '', words });
            edit({ type: 'hand-over', to: role, why });
            void navigate(isEnd ? toWrapUp : at([...given, HAND_OVER]));
          }}
        />
      )}
    </>
  );
}

/** Gives the nth answer on the page; one that takes a value gets its field first. */
function answer(place: number): void {
  const answers = document.querySelectorAll<HTMLElement>('main .signs [data-answer]');
  const target = answers[place];
  if (target?.dataset.answer === 'could-not') return;
  const field = target?.closest('form')?.querySelector('input');
  if (field) field.focus();
  else target?.click();
}

const press = (name: string): void =>
  document.querySelector<HTMLElement>(`main [data-answer="${name}"]`)?.click();

const endings: Readonly<Record<string, string>> = {
  resolution: 'ends ending fixed',
  escalation: 'ends ending hand',
  information: 'ends ending calm',
};

const marks: Readonly<Record<string, Ending>> = {
  resolution: 'fixed',
  escalation: 'hand',
  information: 'calm',
};

const SECURITY: Role = 'security';

/** What a step says to the agent, by its kind. */
function StepWords({ step, call }: { step: Stop; call: Call }) {
  const ending = marks[step.kind];
  return (
    <>
      {ending && <EndingMark ending={ending} />}
      <h1 tabIndex={-1}>
        <Rich text={step.text} />
      </h1>
      <div className="step-body">
        <Script step={step} />
        <Found step={step} call={call} />
      </div>
    </>
  );
}

/** What an ending found. */
function Found({ step, call }: { step: Stop; call: Call }) {
  const { t, i18n } = useLingui();
  switch (step.kind) {
    case 'resolution':
      return (
        <dl className="facts">
          <Fact name={t`What was wrong`} text={step.wrong} />
          <Fact name={t`What fixed it`} text={step.fixed} />
          {step.remember !== undefined && <Fact name={t`Good to know`} text={step.remember} />}
        </dl>
      );
    case 'escalation': {
      const to: Role = call.handOver?.to ?? step.to;
      return (
        <dl className="facts">
          <div>
            <dt>
              <Trans>Goes to</Trans>
            </dt>
            <dd>
              <b>{i18n._(roleWords[to])}</b>
              <ContactCard whom={to} />
            </dd>
          </div>
          {call.handOver && call.handOver.why !== '' && (
            <Fact name={t`Because`} text={call.handOver.why} />
          )}
          <Fact name={t`What fails`} text={step.problem} />
          <div>
            <dt>
              <Trans>Ask them</Trans>
            </dt>
            <dd>
              <ul className="done">
                {step.asks.map((ask) => (
                  <li key={ask}>
                    <Rich text={ask} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
          {step.left !== undefined && <Fact name={t`Left to try`} text={step.left} />}
        </dl>
      );
    }
    case 'information':
      return step.facts ? (
        <ul className="plain-facts">
          {step.facts.map((fact) => (
            <li key={fact}>
              <Rich text={fact} />
            </li>
          ))}
        </ul>
      ) : null;
    default:
      return null;
  }
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Rich text={text} />
      </dd>
    </div>
  );
}

/** The caller could not be identified: a kind refusal, and security takes over. */
function Security({ call, operation }: { call: Call; operation: Operation | undefined }) {
  const { t, i18n } = useLingui();
  const edit = useEdit(call.case.id);
  const name = operation && i18n._(operationWords[operation]);
  return (
    <>
      <EndingMark ending="hand" />
      <h1 tabIndex={-1}>
        <Trans>Security takes it from here</Trans>
      </h1>
      <div className="step-body">
        <dl className="script">
          <Aloud
            text={t`I am sorry, I cannot change this by phone today, because I could not make sure that it is you. I am passing it on to the people who can check that in another way. They will reach you on the contact that we have on record.`}
          />
          <div>
            <dt>
              <Trans>Do</Trans>
            </dt>
            <dd>
              {name === undefined ? (
                <Trans>Change nothing on this account.</Trans>
              ) : (
                <Trans>
                  Change nothing on this account. “{name}” waits until the owner is known. Don’t say
                  which check was missing, and don’t argue.
                </Trans>
              )}
            </dd>
          </div>
          <div>
            <dt>
              <Trans>Goes to</Trans>
            </dt>
            <dd>
              <b>{i18n._(roleWords.security)}</b>
              <ContactCard whom={SECURITY} />
            </dd>
          </div>
        </dl>
        <fieldset className="noticed">
          <legend>
            <Trans>Did you notice something?</Trans>
          </legend>
          {noticedWords.map((words, place) => (
            <label key={words.id}>
              <input
                type="checkbox"
                checked={call.noticed.includes(place)}
                onChange={(event) =>
                  edit({ type: 'noticed', place, isSo: event.currentTarget.checked })
                }
              />{' '}
              <span>{i18n._(words)}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </>
  );
}

/** How much of a visit could be taken over. */
export function DroppedNotice({ dropped }: { dropped: number }) {
  return dropped === 0 ? (
    <Trans>
      This guide has changed since. Its answers can still be given; ask whether they are still
      right.
    </Trans>
  ) : (
    <Plural
      value={dropped}
      one="This guide has changed since: one answer no longer fits and is left out. Go on from here."
      other="This guide has changed since: # answers no longer fit and are left out. Go on from here."
    />
  );
}
