import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { stillOffered } from '../../engine/identity.ts';
import { operationOf } from '../../engine/operation.ts';
import type { Needs } from '../../engine/organisation.ts';
import { operationWords } from '../../engine/summary/summaryWords.ts';
import { SecondAct, TwoChecks } from '../../organisation/SecondAct.tsx';
import * as keys from '../trainingKeys.ts';
import type { Doing } from './callMachine.ts';
import { checksFor } from './checksFor.ts';
import type { PracticeCall } from './practiceCall.ts';
import { randomFor } from './random.ts';
import type { PlayState } from './state.ts';
import {
  assurances,
  assuranceWords,
  givingWords,
  refusalWords,
  temptations,
  voiceOfCheck,
} from './traineeWords.ts';

interface GateStepProps {
  call: PracticeCall;
  state: PlayState;
  act: (...doings: Doing[]) => void;
  /** The checks that the organisation accepts, and the operations for which one is not enough. */
  allowed: readonly string[];
  needs: Needs;
}

/**
 * Before a protected step, as at the desk: no digit answers, a proposed check is recorded by a second act
 * that names it, and what was recorded can be taken back.
 */
export function GateStep(props: GateStepProps) {
  const { t, i18n } = useLingui();
  const { call, state, act, needs } = props;
  const [asked, setAsked] = useState<string>();
  const operation = state.here && operationOf(state.here.step);
  return (
    <>
      <p className="practice-gate">
        <svg viewBox="0 0 28 28" aria-hidden="true">
          <path className="practice-post" d="M14 1v26" />
          <path className="practice-bars" d="M5 10h18M5 18h18" />
        </svg>
        <span key={operation}>
          {operation !== undefined && (
            <Trans>
              Next comes a protected step: {i18n._(operationWords[operation])}. It is unlocked once
              a check is recorded.
            </Trans>
          )}
        </span>
      </p>
      {operation !== undefined && checksFor(call, needs, operation) > 1 && (
        <div className="step-body">
          <TwoChecks first={state.recorded[0]} />
        </div>
      )}
      {asked === undefined ? (
        <Replies {...props} onCheck={setAsked} />
      ) : (
        <SecondAct
          method={asked}
          keys={keys}
          headingClass="practice-which"
          onDone={() => {
            act({ is: 'record', method: asked });
            setAsked(undefined);
          }}
          onLeave={() => setAsked(undefined)}
          notPassed={{
            words: t`It was not passed, so I refuse`,
            onClick: () => act({ is: 'refuse' }),
          }}
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

/** The possible replies to the caller, in the order of this call. */
function repliesFor(
  seed: string,
  allowed: readonly string[],
  first: GateStepProps['state']['recorded'][number] | undefined,
): readonly Saying[] {
  const all: Saying[] = [
    ...stillOffered(allowed, first).map((method) => ({
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
  return randomFor(`${seed}/replies`).shuffled(all);
}

/** The possible replies; the right one has no fixed position. */
function Replies({
  call,
  state,
  act,
  allowed,
  onCheck,
}: GateStepProps & { onCheck: (method: string) => void }) {
  const { i18n } = useLingui();
  const areKeysOn = keys.useKeysOn();
  const [first] = state.recorded;
  const replies = useMemo(() => repliesFor(call.seed, allowed, first), [allowed, call.seed, first]);
  const tried = new Set(state.checks.map(({ method }) => `check-${method}`));
  keys.useKeys({ s: () => act({ is: 'refuse' }) });
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
              {id === 'refuse' && <keys.Key name="S" />}
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

/** The possible replies to a caller who doubts that this is the helpdesk. */
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
