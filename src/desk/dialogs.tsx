import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type SubmitEvent, useState } from 'react';
import type { Call } from '../engine/call.ts';
import { type Flow, type Flows, flowById } from '../engine/flow.ts';
import { type Identity, isGated } from '../engine/identity.ts';
import { operationOf } from '../engine/operation.ts';
import { plain } from '../engine/plain.ts';
import { roles } from '../engine/step.ts';
import { operationWords } from '../engine/summary/summaryWords.ts';
import type { Transcript, VisitedStep } from '../engine/transcript.ts';
import { Link } from '../router/router.tsx';
import { Held } from '../secrets/Held.tsx';
import { type HeldBack, holdBack, letThrough } from '../secrets/secretField.ts';
import { MainTool } from '../ui/buttons.tsx';
import { Dialog, KeyList, KeySwitch } from '../ui/Dialog.tsx';
import { LabelledInput, LabelledSelect } from '../ui/labelled.tsx';
import { type Ahead, stepsAhead } from './assume.ts';
import { Digits } from './Digits.tsx';
import { callAddress } from './deskAddress.ts';
import { useEdit } from './deskContext.ts';
import { Key, switchKeys, useKeysOn } from './deskKeys.ts';
import { isUnidentified } from './deskSummary.ts';
import { useRoleName } from './roles.ts';

/** Every key, and the switch for all of them. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const areOn = useKeysOn();
  const keys: readonly [string, string][] = [
    ['N', t`New call`],
    ['F1 F2 F4 F8 F9', t`Go to one of the open calls`],
    ['L', t`List of all calls`],
    ['/', t`Find: words, a status code, a case code, a link, a reference`],
    ['1 – 9', t`Answer`],
    ['0', t`Hand over now`],
    ['Y', t`At an identity check: yes, I made it`],
    ['S', t`At an identity check: I couldn’t check`],
    ['I', t`It wasn’t the caller: someone else did it`],
    ['←', t`One step back`],
    ['A', t`The caller has done this already`],
    ['G', t`Continue in another guide`],
    ['T', t`Note`],
    ['P', t`Your phrases for notes`],
    ['M', t`The caller’s name`],
    ['R', t`Reference`],
    ['U', t`Urgent, or not`],
    ['B', t`Call back later`],
    ['H', t`Hold, and resume`],
    ['W', t`Wrap up`],
    ['C', t`Copy the summary`],
    ['K', t`The ticket: check it and send it`],
    ['X', t`End the call`],
    ['?', t`This list`],
  ];
  return (
    <Dialog title={t`Keys`} onClose={onClose}>
      <KeyList keys={keys} />
      <KeySwitch areOn={areOn} onSwitch={switchKeys}>
        <Trans>Use these keys. While you type, only the function keys work.</Trans>
      </KeySwitch>
    </Dialog>
  );
}

interface HandOverProps {
  call: Call;
  /** Called when the call has been handed over. */
  onDone: () => void;
  onClose: () => void;
}

/** Handover at any step, with the reason. */
export function HandOverDialog({ call, onDone, onClose }: HandOverProps) {
  const { t } = useLingui();
  const edit = useEdit(call.case.id);
  const [allowed, setAllowed] = useState<readonly string[]>(call.noSecrets);
  const [held, setHeld] = useState<HeldBack>();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const to = roles.find((role) => role === data.get('to')) ?? 'administrator';
    const kept = holdBack(String(data.get('why') ?? ''), allowed);
    // Once the agent was told that something is held back, the dialog may close.
    if (kept.held && held?.text !== kept.held.text) return setHeld(kept.held);
    onClose();
    if (allowed.length > call.noSecrets.length)
      edit({ type: 'no-secret', at: '', masked: '', text: '', words: allowed });
    edit({ type: 'hand-over', to, why: kept.text });
    onDone();
  };
  return (
    <Dialog title={t`Hand over now`} onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        <LabelledInput
          label={<Trans>Because…</Trans>}
          name="why"
          maxLength={1000}
          defaultValue={call.handOver?.why}
          data-first
        />
        <Held
          held={held}
          onNoSecret={(word) => {
            setAllowed([...allowed, word]);
            setHeld(held && letThrough(held, word).held);
          }}
        />
        {held && (
          <p className="small soft">
            <Trans>Press Hand over again to leave it out.</Trans>
          </p>
        )}
        <RoleChoice call={call} />
        <MainTool type="submit">
          <Trans>Hand over</Trans>
        </MainTool>
      </form>
    </Dialog>
  );
}

/** Who takes over; by default the role that the call is already for. */
function RoleChoice({ call }: { call: Call }) {
  const nameOf = useRoleName();
  return (
    <LabelledSelect
      label={<Trans>Pass to</Trans>}
      name="to"
      defaultValue={isUnidentified(call) ? 'security' : (call.handOver?.to ?? 'administrator')}
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {nameOf(role)}
        </option>
      ))}
    </LabelledSelect>
  );
}

interface AssumeProps {
  here: VisitedStep;
  transcript: Transcript;
  identity: Identity;
  onClose: () => void;
}

/** What the caller has already done: later steps, each by the shortest way. */
export function AssumeDialog({ flows, call, ...rest }: AssumeProps & { flows: Flows; call: Call }) {
  const { t } = useLingui();
  const { here, onClose } = rest;
  const machine: Flow | undefined = flowById(flows, here.flow);
  const ahead = machine ? stepsAhead(machine, here.node) : [];
  return (
    <Dialog title={t`The caller has done this already`} onClose={onClose}>
      <p className="soft">
        <Trans>
          Skip to a later step. The answers in between are assumed, are marked as assumed, and can
          be changed.
        </Trans>
      </p>
      <AssumeList ahead={ahead} id={call.case.id} {...rest} />
    </Dialog>
  );
}

/** Later steps; the text of a protected one is hidden until the caller has been identified. */
export function AssumeList({
  ahead,
  id,
  here,
  transcript,
  identity,
  onClose,
}: AssumeProps & { ahead: readonly Ahead[]; id: string }) {
  const { t, i18n } = useLingui();
  const isTried = here.answers.some((answer) => answer.id === 'already-tried');
  const words = ({ step }: Ahead): string => {
    if (step.kind === 'continue') return '';
    const operation = operationOf(step);
    if (operation === undefined || !isGated(step, identity)) return plain(step.text);
    const name = i18n._(operationWords[operation]);
    return t`A protected step: ${name}`;
  };
  const start = transcript.answers.length;
  const to = (answers: readonly string[]) =>
    callAddress(id, { ...transcript, answers: [...transcript.answers, ...answers] });
  // Of steps that look the same when redacted, only the nearest is shown.
  const shown = ahead.filter(
    (one, i) =>
      !isGated(one.step, identity) || ahead.findIndex((other) => words(other) === words(one)) === i,
  );
  const offset = isTried ? 1 : 0;
  return (
    <Digits>
      <ul className="ahead" role="list">
        {isTried && <AlreadyTried to={to(['already-tried'])} onChoose={onClose} />}
        {shown.map((one, i) => (
          <li key={one.node}>
            <Link
              to={to(one.answers)}
              state={{ assumed: one.answers.map((_, i) => start + i) }}
              data-assume={one.node}
              data-digit
              data-first={i === 0 && !isTried ? '' : undefined}
              onClick={onClose}
            >
              {i + offset < 9 && <Key name={String(i + offset + 1)} />}{' '}
              <span key={words(one)}>{words(one)}</span>
              <small key={one.answers.length}>
                <Plural
                  value={one.answers.length}
                  one="one answer assumed"
                  other="# answers assumed"
                />
              </small>
            </Link>
          </li>
        ))}
      </ul>
    </Digits>
  );
}

function AlreadyTried({ to, onChoose }: { to: string; onChoose: () => void }) {
  return (
    <li>
      <Link to={to} data-assume="already-tried" data-digit data-first onClick={onChoose}>
        <Key name="1" /> <Trans>They tried exactly this, but it did not help</Trans>
      </Link>
    </li>
  );
}
