import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useId, useState } from 'react';
import { formatAnswer, looksLikeOneTimeCode, parseAnswer } from '../engine/answer.ts';
import { type Offered, valueFits } from '../engine/transcript.ts';
import { Link, useHref, useNavigate } from '../router/router.tsx';
import { Rich, usePlain } from '../ui/Rich.tsx';

interface SignsProps {
  answers: readonly Offered[];
  /** @returns the address that an answer leads to */
  to: (answer: string) => string;
  /** The answer that stands now, as in an address, where it is about to be changed. */
  current?: string | undefined;
  /** Shows a number beside each, where a number key gives it. */
  keys?: boolean;
}

/** The ways on: fingerposts on the trail, each a real link. */
export function Signs({ answers, to, current, keys = false }: SignsProps) {
  const stands = current === undefined ? undefined : parseAnswer(current);
  return (
    <ul className="signs" role="list">
      {answers.map((answer, i) => (
        <li key={answer.id}>
          {i === answers.length - 1 && <i className="tail" />}
          {answer.value ? (
            <ValueSign
              answer={answer}
              value={answer.value}
              to={to}
              number={numberOf(i)}
              stands={answer.id === stands?.id ? (stands.value ?? '') : undefined}
            />
          ) : (
            <Link
              className={`sign ${look(answer.id)}`}
              to={to(answer.id)}
              data-answer={answer.id}
              aria-keyshortcuts={numberOf(i)}
            >
              <KeyNumber number={numberOf(i)} />
              <SignWords answer={answer} isCurrent={answer.id === stands?.id} />
            </Link>
          )}
        </li>
      ))}
    </ul>
  );

  /** There are nine number keys. */
  function numberOf(place: number): string | undefined {
    return keys && place < 9 ? String(place + 1) : undefined;
  }
}

/** The number key that gives an answer. */
export function KeyNumber({ number }: { number: string | undefined }) {
  return number === undefined ? null : (
    <b className="key" aria-hidden="true">
      {number}
    </b>
  );
}

/** Ways that fewer people need are drawn lighter; they are no smaller. */
function look(id: string): string {
  if (id === 'worked') return 'fixed';
  return ['not-sure', 'cannot', 'already-tried', 'other-device'].includes(id) ? 'quiet' : '';
}

interface SignWordsProps {
  answer: Offered;
  isCurrent?: boolean;
}

/** What an answer says, and what goes with it. */
export function SignWords({ answer, isCurrent = false }: SignWordsProps) {
  return (
    <span>
      <Rich text={answer.label} />
      {answer.hint !== undefined && (
        <small>
          <Rich text={answer.hint} />
        </small>
      )}
      {isCurrent && <SoFar />}
    </span>
  );
}

function SoFar() {
  return (
    <small>
      <Trans>Your answer so far</Trans>
    </small>
  );
}

interface ValueSignProps {
  answer: Offered;
  value: NonNullable<Offered['value']>;
  to: SignsProps['to'];
  number: string | undefined;
  /** The value that stands now, where this answer is about to be changed; it may be empty. */
  stands: string | undefined;
}

/**
 * An answer that carries a short value. Without JavaScript the form leads on all the same: the
 * value never decides the way.
 */
function ValueSign({ answer, value, to, number, stands }: ValueSignProps) {
  const navigate = useNavigate();
  const plain = usePlain();
  const action = useHref(to(answer.id));
  const id = useId();
  const [wrong, setWrong] = useState<Wrong>();
  const go = (typed: string) => void navigate(to(formatAnswer(answer.id, typed)));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('value') ?? '').trim();
    const isCode = looksLikeOneTimeCode(typed);
    if (typed === '' || (valueFits(answer, typed) && !isCode)) go(typed);
    else setWrong({ typed, isCode: isCode && valueFits(answer, typed) });
  };
  return (
    <form
      className="value-sign"
      aria-labelledby={`${id}-name`}
      method="get"
      action={action}
      onSubmit={submit}
      noValidate
    >
      <label id={`${id}-label`} htmlFor={id}>
        {value.label}
      </label>
      <input
        id={id}
        name="value"
        className="field code"
        defaultValue={stands}
        pattern={value.pattern}
        inputMode={/^\\d[{+*]/.test(value.pattern) ? 'numeric' : undefined}
        autoComplete="off"
        aria-labelledby={`${id}-label ${id}-name`}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-said`}
        onChange={() => setWrong(undefined)}
      />
      <p id={`${id}-said`} className="value-said" role="alert">
        {wrong && <WrongValue wrong={wrong} value={value} />}
      </p>
      {wrong?.isCode && (
        <button type="button" className="tool" onClick={() => go(wrong.typed)}>
          <Trans>It is not a one-time code: carry on with it</Trans>
        </button>
      )}
      <button className="sign" type="submit" data-answer={answer.id} aria-keyshortcuts={number}>
        <KeyNumber number={number} />
        <span>
          <span id={`${id}-name`}>{plain(answer.label)}</span>
          <ValueHint hint={answer.hint} />
          {stands !== undefined && <SoFar />}
        </span>
      </button>
    </form>
  );
}

function ValueHint({ hint }: Pick<Offered, 'hint'>) {
  return (
    <small>
      {hint === undefined ? (
        <Trans>If you don’t know the number, leave it empty.</Trans>
      ) : (
        <Rich text={hint} />
      )}
    </small>
  );
}

/** What was typed and is not the value; a one-time code that could be it. */
interface Wrong {
  typed: string;
  isCode: boolean;
}
function WrongValue({ wrong, value }: { wrong: Wrong } & Pick<ValueSignProps, 'value'>) {
  const { t } = useLingui();
  return wrong.isCode
    ? t`“${wrong.typed}” looks like a one-time code. Never type one here: this page keeps what you type in its address.`
    : t`“${wrong.typed}” does not look right. It should look like ${value.example}. You can also leave it empty.`;
}
