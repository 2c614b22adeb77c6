import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { operationOf } from '../../engine/operation.ts';
import { operationWords } from '../../engine/summary/words.ts';
import { identityDone, identityMethodName } from '../../organisation/organisationWords.ts';
import { useKeys, useKeysOn } from '../keys.ts';
import type { Call } from './call.ts';
import type { Doing } from './callMachine.ts';
import { Key } from './Key.tsx';
import { randomFor } from './random.ts';
import type { State } from './state.ts';
import {
  assurances,
  assuranceWords,
  givingWords,
  refusalWords,
  temptations,
  voiceOfCheck,
} from './traineeWords.ts';

interface GateStepProps {
  call: Call;
  state: State;
  act: (...doings: Doing[]) => void;
  /** The checks that the organisation accepts. */
  allowed: readonly string[];
}

/**
 * Before a protected step, as at the desk: no digit answers, a check that was proposed is recorded by
 * a second act that names it, and what was recorded can be taken back.
 */
export function GateStep(props: GateStepProps) {
  const { i18n } = useLingui();
  const { state, act } = props;
  const [asked, setAsked] = useState<string>();
  const operation = state.here && operationOf(state.here.step);
  return (
    <>
      <p className="practice-gate">
        <svg viewBox="0 0 28 28" aria-hidden="true">
          <path className="practice-post" d="M14 1v26" />
          <path className="practice-bars" d="M5 10h18M5 18h18" />
        </svg>
        <span>
          {operation !== undefined && (
            <Trans>
              Next comes a protected step: {i18n._(operationWords[operation])}. It is unlocked once
              a check is recorded.
            </Trans>
          )}
        </span>
      </p>
      {asked === undefined ? (
        <Replies {...props} onCheck={setAsked} />
      ) : (
        <Record
          method={asked}
          onDone={() => act({ is: 'record', method: asked })}
          onFailed={() => act({ is: 'refuse' })}
          onLeave={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

interface Saying {
  readonly id: string;
  readonly doing: Doing;
  readonly words: MessageDescriptor;
}

/** What can be said; the right one has no place of its own. */
function Replies({
  call,
  state,
  act,
  allowed,
  onCheck,
}: GateStepProps & { onCheck: (method: string) => void }) {
  const { i18n } = useLingui();
  const areKeysOn = useKeysOn();
  const replies = useMemo(() => {
    const all: Saying[] = [
      ...allowed.map((method) => ({
        id: `check-${method}`,
        doing: { is: 'check' as const, method },
        words: voiceOfCheck(method),
      })),
      ...temptations.map((how) => ({
        id: `give-${how}`,
        doing: { is: 'give-way' as const, how },
        words: givingWords[how],
      })),
      { id: 'refuse', doing: { is: 'refuse' as const }, words: refusalWords },
    ];
    return randomFor(`${call.seed}/replies`).shuffled(all);
  }, [allowed, call.seed]);
  const tried = new Set(state.checks.map(({ method }) => `check-${method}`));
  useKeys({ s: () => act({ is: 'refuse' }) });
  const say = ({ doing }: Saying) => {
    act(doing);
    if (doing.is === 'check') onCheck(doing.method);
  };
  return (
    <ul className="signs" role="list">
      {replies.map((reply, i) => {
        const { id, words } = reply;
        return (
          <li key={id}>
            {i === replies.length - 1 && <i className="tail" />}
            <button
              type="button"
              className={`sign ${tried.has(id) ? 'quiet' : ''}`}
              data-answer={id}
              aria-keyshortcuts={areKeysOn && id === 'refuse' ? 'S' : undefined}
              onClick={() => say(reply)}
            >
              {id === 'refuse' && <Key name="S" />}
              <span>
                “{i18n._(words)}”
                {tried.has(id) && (
                  <small>
                    <Trans>Already said</Trans>
                  </small>
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The second act, as at the desk: it says what was done, and so what is recorded. */
function Record({
  method,
  onDone,
  onFailed,
  onLeave,
}: {
  method: string;
  onDone: () => void;
  onFailed: () => void;
  onLeave: () => void;
}) {
  const { i18n } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  const areKeysOn = useKeysOn();
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useKeys({ y: onDone, ArrowLeft: onLeave });
  return (
    <>
      <h2 className="practice-which" ref={heading} tabIndex={-1}>
        {identityMethodName(method, (message) => i18n._(message))}
      </h2>
      <ul className="signs meant" role="list">
        <li>
          <button
            type="button"
            className="sign"
            data-answer="confirm"
            aria-keyshortcuts={areKeysOn ? 'Y' : undefined}
            onClick={onDone}
          >
            <Key name="Y" />
            <span>{i18n._(identityDone(method))}</span>
          </button>
        </li>
        <li>
          <button type="button" className="sign hand" data-answer="refused" onClick={onFailed}>
            <span>
              <Trans>It was not passed, so I refuse</Trans>
              <small>
                <Trans>Politely refuse and pass the call to security.</Trans>
              </small>
            </span>
          </button>
        </li>
        <li>
          <i className="tail" />
          <button type="button" className="sign quiet" data-answer="another-way" onClick={onLeave}>
            <Key name="←" />
            <span>
              <Trans>Not yet, or another method</Trans>
            </span>
          </button>
        </li>
      </ul>
    </>
  );
}

/** What can be said to somebody who doubts that this is the helpdesk. */
export function AssureStep({ call, act }: Pick<GateStepProps, 'call' | 'act'>) {
  const { i18n } = useLingui();
  const all = useMemo(() => randomFor(`${call.seed}/assurances`).shuffled(assurances), [call.seed]);
  return (
    <ul className="signs" role="list">
      {all.map((how, i) => (
        <li key={how}>
          {i === all.length - 1 && <i className="tail" />}
          <button
            type="button"
            className="sign"
            data-answer={`assure-${how}`}
            onClick={() => act({ is: 'assure', how })}
          >
            <span>“{i18n._(assuranceWords[how])}”</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
