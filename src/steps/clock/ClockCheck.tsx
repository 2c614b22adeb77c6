import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMachine } from '@xstate/react';
import { useEffect, useRef, useState } from 'react';
import { formatAnswer } from '../../engine/answer.ts';
import { type Offset, verdictOf } from '../../engine/clock.ts';
import { Markup } from '../../organisation/Markup.tsx';
import { Link } from '../../router/router.tsx';
import { AnswerLinks } from '../AnswerLinks.tsx';
import { Actions, StepHeading, StepWords } from '../stepParts.tsx';
import type { StepProps } from '../view.ts';
import { clockMachine } from './clockMachine.ts';
import { Ruler } from './Ruler.tsx';

/**
 * Measures the clock and gives the answer that follows from the result. While it measures, and if it cannot,
 * every answer can be given by hand.
 */
export function ClockCheck(props: StepProps<'check'>) {
  const [state, send] = useMachine(clockMachine);
  const heading = useHeading();
  const { offset } = state.context;
  const again = () => send({ type: 'again' });
  const isMeasured = state.matches('measured') && offset !== undefined;
  const isRead = useFocusKept(state.value);
  return (
    <>
      {isMeasured ? (
        <Measured {...props} offset={offset} heading={heading(offset)} again={again} />
      ) : (
        <ByHand {...props} failed={state.matches('failed')} again={again} />
      )}
      {/* Screen readers announce only changes in an element that was there before. */}
      <p className="unseen" role="status">
        {isMeasured && !isRead && heading(offset)}
      </p>
    </>
  );
}

/**
 * A result replaces the step without a move: if the focus was in the step, it goes to the heading.
 *
 * @returns whether the heading has the focus, so that it need not be announced as well
 */
function useFocusKept(state: unknown): boolean {
  const [isRead, setRead] = useState(true);
  const focused = useRef<Node>(null);
  useEffect(() => {
    focused.current = document.activeElement;
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Node) focused.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when another state is shown
  useEffect(() => {
    const isLost = focused.current?.isConnected === false;
    if (isLost) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    setRead(isLost);
  }, [state]);
  return isRead;
}

function ByHand({
  step,
  answers,
  to,
  current,
  failed,
  again,
}: StepProps<'check'> & { failed: boolean; again: () => void }) {
  return (
    <>
      <StepHeading text={step.text} />
      <StepWords step={step}>
        <p className="measuring" role="status">
          <span key={String(failed)}>
            {failed ? (
              <Trans>
                We could not measure it here. You may be offline, or something blocks the request.
                Compare by hand.
              </Trans>
            ) : (
              <Trans>Measuring. This takes a few seconds.</Trans>
            )}
          </span>
        </p>
        {failed && (
          <>
            <Actions actions={step.byHand} />
            <MeasureAgain again={again} />
          </>
        )}
      </StepWords>
      {/* What is about to be replaced cannot be pressed by mistake; if measuring takes long, it can be
          pressed. */}
      <div className={failed ? undefined : 'while-measuring'}>
        <AnswerLinks
          // If it could not be measured, nobody can say that it was.
          answers={failed ? answers.filter(({ id }) => id !== 'in-sync') : answers}
          to={to}
          current={current}
        />
      </div>
    </>
  );
}

function MeasureAgain({ again }: { again: () => void }) {
  return (
    <div className="tools">
      <button type="button" className="tool" onClick={again}>
        <Trans>Measure again</Trans>
      </button>
    </div>
  );
}

function Measured({
  step,
  answers,
  to,
  current,
  offset,
  heading,
  again,
}: StepProps<'check'> & { offset: Offset; heading: string; again: () => void }) {
  const verdict = verdictOf(offset);
  const offered = answers.find(({ id }) => id === verdict);
  const measured = (answer: string) =>
    to(
      answer === verdict && offered?.value
        ? formatAnswer(answer, String(secondsOf(offset)))
        : answer,
    );

  return (
    <>
      <StepHeading text={heading} />
      <div className="step-body">
        <Worth verdict={verdict} />
        <BothClocks offset={offset} />
        <p className="note">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <rect className="stroked" x="6.5" y="2.5" width="11" height="19" rx="2" />
            <path className="stroked" d="M10.5 18.5h3" />
          </svg>
          <span>
            <Trans>
              This is the clock of the device you are using now. If your authenticator is on another
              device, check that clock instead.
            </Trans>
          </span>
        </p>
        <MeasureAgain again={again} />
      </div>
      <AnswerLinks
        answers={answers
          .filter(({ id }) => id === verdict || id === 'other-device')
          .map(({ value, ...answer }) => answer)}
        to={measured}
        current={current}
      />
      <ForYourself
        answers={answers.filter(({ id }) => id !== verdict && id !== 'other-device')}
        to={to}
      />
      {step.standards && <p className="source unseen">{step.standards.join(', ')}</p>}
    </>
  );
}

/** What the result means for one-time codes. */
function Worth({ verdict }: { verdict: ReturnType<typeof verdictOf> }) {
  return (
    <p className="lead">
      <span key={verdict}>
        {verdict === 'in-sync' ? (
          <Trans>
            It is less than 5 seconds off this page’s server. That does not show whether the hour is
            right where you are: the next question asks about that.
          </Trans>
        ) : (
          <Trans>
            If a clock is wrong, correct codes can be rejected. Codes follow the clock, and many
            change every 30 seconds.
          </Trans>
        )}
      </span>
    </p>
  );
}

/** The time on this device's clock and on the server's, and how reliable the difference is. */
function BothClocks({ offset }: { offset: Offset }) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const within = Math.max(1, Math.ceil(offset.within / 1000));
  return (
    <figure className="clock">
      <Ruler offset={offset} now={Date.now()} />
      <figcaption className="source">
        <Plural
          value={within}
          one="Measured just now against this page’s server. Accurate to about one second."
          other="Measured just now against this page’s server. Accurate to about # seconds."
        />{' '}
        <Trans>
          Both times are shown in the time zone that this device is set to: {zone}. 30 seconds is
          the usual interval (RFC 6238); your token may use a different one.
        </Trans>
      </figcaption>
    </figure>
  );
}

/** The other answers, for people who do not believe the measurement. */
function ForYourself({ answers, to }: Pick<StepProps<'check'>, 'answers' | 'to'>) {
  return (
    <p className="instead">
      <Trans>Doesn’t match what you see? Choose for yourself:</Trans>{' '}
      {answers.map(({ id, label }) => (
        <Link key={id} to={to(id)} data-answer={id}>
          <Markup text={label} />
        </Link>
      ))}
    </p>
  );
}

const secondsOf = ({ ahead }: Offset) => Math.round(Math.abs(ahead) / 1000);

/** @returns a function that says how far off a clock is */
function useHeading(): (offset: Offset) => string {
  const { t } = useLingui();
  const inWords = (all: number) => {
    if (all < 120) return all === 1 ? t`1 second` : t`${all} seconds`;
    const minutes = Math.round(all / 60);
    if (minutes < 120) return t`${minutes} minutes`;
    const hours = Math.round(all / 3600);
    if (hours < 48) return t`${hours} hours`;
    return t`${Math.round(all / 86_400)} days`;
  };
  return (offset) => {
    const seconds = secondsOf(offset);
    return {
      'in-sync': t`Your clock matches the server’s`,
      ahead: t`Your clock is ${inWords(seconds)} ahead`,
      behind: t`Your clock is ${inWords(seconds)} behind`,
    }[verdictOf(offset)];
  };
}
