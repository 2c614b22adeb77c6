import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, useId, useMemo, useState } from 'react';
import { formatAnswer } from '../../engine/answer.ts';
import { operationOf } from '../../engine/operation.ts';
import type { Stop } from '../../engine/step.ts';
import { operationWords } from '../../engine/summary/words.ts';
import { type Offered, valueFits } from '../../engine/transcript.ts';
import { Actions } from '../../steps/parts.tsx';
import { plain, Rich } from '../../ui/Rich.tsx';
import { useKeys, useKeysOn } from '../keys.ts';
import type { Call } from './call.ts';
import type { Doing } from './callMachine.ts';
import { GuideFinder } from './GuideFinder.tsx';
import type { State } from './play.ts';
import { randomFor } from './random.ts';
import { Talk } from './Talk.tsx';
import { givings, givingWords, refusalWords, voiceOfCheck } from './traineeWords.ts';
import { WrapUp } from './WrapUp.tsx';

/** The key that says the script. */
const ASK_KEY = 'Q';

interface CallStepProps {
  call: Call;
  state: State;
  act: (...doings: Doing[]) => void;
  end: (...last: Doing[]) => void;
  allowed: readonly string[];
  heading: string;
  isPaused: boolean;
  isEnding: boolean;
  isWrapping: boolean;
  onWrap: (isWrapping: boolean) => void;
  onResume: () => void;
}

/** What is said, and what can be said to it. */
export function CallStep(props: CallStepProps) {
  const { call, state, act, heading, isPaused, isEnding } = props;
  const { here, isGate } = state;
  const kind = isPaused
    ? 'paused'
    : isEnding
      ? 'wrap-up'
      : here === undefined
        ? 'pick'
        : isGate
          ? 'gate'
          : here.step.kind;
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
        <div className="step-body">
          <p>
            <Trans>The clock stands still. {call.name} hears music.</Trans>
          </p>
          <div>
            <button type="button" className="tool" onClick={props.onResume}>
              <Trans>Go on</Trans>
            </button>
          </div>
        </div>
      ) : (
        <>
          <div className="step-body">
            <Talk state={state} name={call.name} />
          </div>
          {isEnding ? (
            <WrapUp {...props} />
          ) : here === undefined ? (
            <GuideFinder onChoose={(flow, answers) => act({ is: 'guide', flow, answers })} />
          ) : isGate ? (
            <Gate {...props} />
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

function KeyNumber({ place }: { place: number }) {
  return useKeysOn() && place < 9 ? (
    <span className="key" aria-hidden="true">
      {place + 1}
    </span>
  ) : null;
}

interface QuestionProps extends CallStepProps {
  step: Stop;
  answers: readonly Offered[];
}

/** The script, and which answer the caller’s words mean. */
function Question({ call, state, act, step, answers }: QuestionProps) {
  const { t } = useLingui();
  const id = useId();
  const areKeysOn = useKeysOn();
  const [isScript, setScript] = useState(false);
  const wasAsked = state.asks.some(
    ({ point }) => point === `${state.here?.flow}/${state.here?.node}`,
  );
  const ask = () => act({ is: 'ask' });
  const script = () => setScript(!isScript);
  useKeys({ q: ask, s: script });
  return (
    <>
      <section className="practice-say" aria-labelledby={`${id}-say`}>
        <h2 id={`${id}-say`} className="unseen">
          <Trans>Your script: {plain(step.text)}</Trans>
        </h2>
        <ul className="signs">
          <li>
            <button
              type="button"
              className="sign"
              data-ask
              aria-keyshortcuts={areKeysOn ? ASK_KEY : undefined}
              onClick={ask}
            >
              {areKeysOn && (
                <span className="key" aria-hidden="true">
                  {ASK_KEY}
                </span>
              )}
              <span>
                “<Rich text={step.say} />”
                <small>{wasAsked ? <Trans>Ask again</Trans> : <Trans>Say it</Trans>}</small>
              </span>
            </button>
          </li>
        </ul>
        <div className="tools practice-script-tools">
          <button
            type="button"
            className="as-link"
            aria-expanded={isScript}
            aria-keyshortcuts={areKeysOn ? 'S' : undefined}
            onClick={script}
          >
            {isScript ? <Trans>Hide the script</Trans> : <Trans>Show me the script</Trans>}
          </button>
        </div>
        {isScript && <Script step={step} />}
      </section>
      <h2 className="practice-which" id={`${id}-which`}>
        <Trans>Which answer do {call.name}’s words mean?</Trans>
      </h2>
      <ul className="signs meant" aria-labelledby={`${id}-which`}>
        {answers.map((answer, i) => (
          <li key={answer.id}>
            {i === answers.length - 1 && <i className="tail" />}
            {answer.value ? (
              <ValueAnswer answer={answer} place={i} act={act} />
            ) : (
              <button
                type="button"
                className="sign"
                data-answer={answer.id}
                aria-keyshortcuts={areKeysOn && i < 9 ? String(i + 1) : undefined}
                onClick={() => act({ is: 'answer', answer: answer.id })}
              >
                <KeyNumber place={i} />
                <AnswerWords answer={answer} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="practice-none">{t`None of them? Then ask again, or take another guide.`}</p>
    </>
  );
}

function AnswerWords({ answer }: { answer: Offered }) {
  return (
    <span>
      <Rich text={answer.label} />
      {answer.hint !== undefined && (
        <small>
          <Rich text={answer.hint} />
        </small>
      )}
    </span>
  );
}

/** An answer that carries a number which the caller reads out. */
function ValueAnswer({
  answer,
  place,
  act,
}: {
  answer: Offered;
  place: number;
  act: CallStepProps['act'];
}) {
  const { t } = useLingui();
  const id = useId();
  const [wrong, setWrong] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('value') ?? '').trim();
    if (typed === '' || valueFits(answer, typed)) {
      act({ is: 'answer', answer: formatAnswer(answer.id, typed) });
    } else setWrong(typed);
  };
  return (
    <form className="value-sign" onSubmit={submit} noValidate>
      <label htmlFor={id}>{answer.value?.label}</label>
      <input
        id={id}
        name="value"
        className="field code"
        autoComplete="off"
        aria-invalid={wrong !== ''}
        aria-describedby={`${id}-said`}
      />
      <p id={`${id}-said`} className="value-said" role="alert">
        {wrong !== '' &&
          t`“${wrong}” does not look right. It should look like ${answer.value?.example ?? ''}. You can also leave it empty.`}
      </p>
      <button type="submit" className="sign" data-answer={answer.id}>
        <KeyNumber place={place} />
        <AnswerWords answer={answer} />
      </button>
    </form>
  );
}

/** What the agent does and listens for besides. */
function Script({ step }: { step: Stop }) {
  const actions =
    step.kind === 'instruction' ? step.steps : step.kind === 'check' ? step.byHand : undefined;
  return (
    <dl className="practice-script" data-script>
      {step.do !== undefined && (
        <Part name={<Trans>Do</Trans>}>
          <p>
            <Rich text={step.do} />
          </p>
        </Part>
      )}
      {actions && (
        <Part name={<Trans>They do</Trans>}>
          <Actions actions={actions} />
        </Part>
      )}
      {step.shows && (
        <Part name={<Trans>They see</Trans>}>
          <p className="source">{step.shows.where}</p>
          <p className="screen-words">{step.shows.words}</p>
        </Part>
      )}
      {step.listenFor && (
        <Part name={<Trans>Listen for</Trans>}>
          <ul>
            {step.listenFor.map((words) => (
              <li key={words}>
                <q>{words}</q>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </dl>
  );
}

function Part({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Before a protected step: what the trainee says to somebody who wants it. */
function Gate({ call, state, act, allowed }: CallStepProps) {
  const { i18n } = useLingui();
  const areKeysOn = useKeysOn();
  const operation = state.here && operationOf(state.here.step);
  const replies = useMemo(() => {
    const all: { id: string; doing: Doing; words: string }[] = [
      ...allowed.map((method) => ({
        id: `check-${method}`,
        doing: { is: 'check' as const, method },
        words: i18n._(voiceOfCheck(method)),
      })),
      ...givings.map((how) => ({
        id: `give-${how}`,
        doing: { is: 'give-way' as const, how },
        words: i18n._(givingWords[how]),
      })),
      { id: 'refuse', doing: { is: 'refuse' as const }, words: i18n._(refusalWords) },
    ];
    // The right one has no place of its own.
    return randomFor(`${call.seed}/replies`).shuffled(all);
  }, [allowed, call.seed, i18n]);
  const tried = new Set(state.checks.map(({ method }) => `check-${method}`));
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
              Next comes a protected step: {i18n._(operationWords[operation])}. It opens when you
              know who is calling.
            </Trans>
          )}
        </span>
      </p>
      <ul className="signs">
        {replies.map(({ id, doing, words }, i) => (
          <li key={id}>
            {i === replies.length - 1 && <i className="tail" />}
            <button
              type="button"
              className={`sign ${tried.has(id) ? 'quiet' : ''}`}
              data-answer={id}
              aria-keyshortcuts={areKeysOn && i < 9 ? String(i + 1) : undefined}
              onClick={() => act(doing)}
            >
              <KeyNumber place={i} />
              <span>
                “{words}”
                {tried.has(id) && (
                  <small>
                    <Trans>Said already</Trans>
                  </small>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
