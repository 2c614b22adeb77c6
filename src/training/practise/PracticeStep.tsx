import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId, useState } from 'react';
import type { Needs } from '../../engine/organisation.ts';
import { plain } from '../../engine/plain.ts';
import type { StandingStep } from '../../engine/step.ts';
import type { OfferedAnswer } from '../../engine/transcript.ts';
import { Markup } from '../../organisation/Markup.tsx';
import { AnswerLinks } from '../../steps/AnswerLinks.tsx';
import { AgentVoice, UserSide } from '../../steps/voices.tsx';
import { TextButton, Tool } from '../../ui/buttons.tsx';
import { Quoted } from '../../ui/Quoted.tsx';
import { Key, useKeys, useKeysOn } from '../trainingKeys.ts';
import type { Doing } from './callMachine.ts';
import { AssureStep, GateStep } from './GateStep.tsx';
import { GuideFinder } from './GuideFinder.tsx';
import { PracticeWrapUp } from './PracticeWrapUp.tsx';
import type { PracticeCall } from './practiceCall.ts';
import type { PlayState } from './state.ts';
import { Talk } from './Talk.tsx';
import { firstQuestion } from './traineeWords.ts';

/** The key that asks the scripted question. */
const ASK_KEY = 'Q';

interface CallStepProps {
  call: PracticeCall;
  state: PlayState;
  act: (...doings: Doing[]) => void;
  end: (...last: Doing[]) => void;
  allowed: readonly string[];
  needs: Needs;
  heading: string;
  isPaused: boolean;
  isEnding: boolean;
  isWrapping: boolean;
  onWrap: (isWrapping: boolean) => void;
  onResume: () => void;
}

/** What is said, and the possible replies. */
export function PracticeStep(props: CallStepProps) {
  const { call, state, act, heading, isPaused, isEnding } = props;
  const { here, isGate, isInDoubt } = state;
  const kind = kindOf(props);
  const isFirst = state.taken.every(({ isUndone }) => isUndone);
  return (
    <article
      className={`step ${isFirst ? 'first' : ''} ${kind === 'pick' || kind === 'wrap-up' || isPaused ? 'ends' : ''}`}
      data-flow={here?.flow}
      data-node={isGate ? 'identity' : here?.node}
      data-kind={kind}
      data-seed={call.seed}
    >
      <h1 tabIndex={-1}>{heading}</h1>
      {isPaused ? (
        <Paused call={call} onResume={props.onResume} />
      ) : (
        <>
          <div className="step-body">
            <Talk state={state} name={call.name} />
          </div>
          {isEnding ? (
            <PracticeWrapUp {...props} />
          ) : isInDoubt ? (
            <AssureStep {...props} />
          ) : here === undefined ? (
            <>
              <Say {...props} words={<FirstQuestion />} wasAsked={false} />
              <GuideFinder onChoose={(flow, answers) => act({ is: 'guide', flow, answers })} />
            </>
          ) : isGate ? (
            <GateStep {...props} />
          ) : (
            here.step.kind !== 'continue' && (
              <Question
                key={`${here.flow}/${here.node}`}
                {...props}
                step={here.step}
                answers={here.answers}
              />
            )
          )}
        </>
      )}
    </article>
  );
}

/** What is shown of the call: its step, or something in its place. */
function kindOf({ state, isPaused, isEnding }: CallStepProps): string {
  const { here, isGate, isInDoubt } = state;
  if (isPaused) return 'paused';
  if (isEnding) return 'wrap-up';
  if (isInDoubt) return 'doubt';
  if (here === undefined) return 'pick';
  return isGate ? 'gate' : here.step.kind;
}

function Paused({ call, onResume }: Pick<CallStepProps, 'call' | 'onResume'>) {
  return (
    <div className="step-body">
      <p>
        <Trans>The timer is paused. {call.name} hears music.</Trans>
      </p>
      <div>
        <Tool onClick={onResume}>
          <Trans>Go on</Trans>
        </Tool>
      </div>
    </div>
  );
}

function FirstQuestion() {
  const { i18n } = useLingui();
  return i18n._(firstQuestion);
}

/** What the trainee says next; the caller answers. */
function Say({
  act,
  words,
  wasAsked,
}: Pick<CallStepProps, 'act'> & { words: ReactNode; wasAsked: boolean }) {
  const areKeysOn = useKeysOn();
  const ask = () => act({ is: 'ask' });
  useKeys({ q: ask });
  return (
    <ul className="signs practice-say" role="list">
      <li>
        <button
          type="button"
          className="sign"
          data-ask
          aria-keyshortcuts={areKeysOn ? ASK_KEY : undefined}
          onClick={ask}
        >
          <Key name={ASK_KEY} />
          <span>
            <Quoted>{words}</Quoted>
            <small key={String(wasAsked)}>
              {wasAsked ? <Trans>Ask again</Trans> : <Trans>Say it</Trans>}
            </small>
          </span>
        </button>
      </li>
    </ul>
  );
}

interface QuestionProps extends CallStepProps {
  step: StandingStep;
  answers: readonly OfferedAnswer[];
}

/** The script, and the answers that the caller’s words may mean. */
function Question({ call, state, act, step, answers }: QuestionProps) {
  const { t } = useLingui();
  const id = useId();
  const areKeysOn = useKeysOn();
  const [isScript, setScript] = useState(false);
  const wasAsked = state.asks.some(
    ({ point }) => point === `${state.here?.flow}/${state.here?.node}`,
  );
  const script = () => setScript(!isScript);
  useKeys({ s: script });
  return (
    <>
      <section className="practice-say" aria-labelledby={`${id}-say`}>
        <h2 id={`${id}-say`} className="unseen">
          <Trans>Your script: {plain(step.text)}</Trans>
        </h2>
        <Say act={act} words={<Markup text={step.say} />} wasAsked={wasAsked} />
        <div className="tools practice-script-tools">
          <TextButton
            aria-expanded={isScript}
            aria-keyshortcuts={areKeysOn ? 'S' : undefined}
            onClick={script}
          >
            <span key={String(isScript)}>
              {isScript ? <Trans>Hide the script</Trans> : <Trans>Show me the script</Trans>}
            </span>
          </TextButton>
        </div>
        {isScript && (
          <dl className="practice-script" data-script>
            <AgentVoice step={step} aloud={null}>
              <UserSide step={step} />
            </AgentVoice>
          </dl>
        )}
      </section>
      <h2 className="practice-which">
        <Trans>Which answer do {call.name}’s words mean?</Trans>
      </h2>
      <AnswerLinks
        answers={answers}
        onChoose={(answer) => act({ is: 'answer', answer })}
        keys={areKeysOn}
      />
      <p className="practice-none">{t`None of them? Ask again, or choose another guide.`}</p>
    </>
  );
}
