import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useId, useState } from 'react';
import { formatAnswer, looksLikeOneTimeCode, parseAnswer } from '../engine/answer.ts';
import { type OfferedAnswer, valueFits } from '../engine/transcript.ts';
import { Markup, usePlain } from '../organisation/Markup.tsx';
import { hrefOf, useNavigate } from '../router/router.tsx';
import type { ValueSignProps } from './AnswerLinks.tsx';
import { KeyNumber, SoFar } from './signParts.tsx';

/**
 * An answer with a short value. Without JavaScript the form works nevertheless: the value never decides the
 * way.
 */
export function ValueSign(props: ValueSignProps) {
  const { answer, value, to, onChoose, current = '', number } = props;
  const navigate = useNavigate();
  const plain = usePlain();
  const id = useId();
  const [wrong, setWrong] = useState<Wrong>();
  const stands = parseAnswer(current);
  const isCurrent = stands.id === answer.id;
  const go = (typed: string) => {
    const given = formatAnswer(answer.id, typed);
    if (to) void navigate(to(given));
    else onChoose(given);
  };
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
      action={to && hrefOf(to(answer.id))}
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
        defaultValue={isCurrent ? stands.value : undefined}
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
          {isCurrent && <SoFar />}
        </span>
      </button>
    </form>
  );
}

function ValueHint({ hint }: Pick<OfferedAnswer, 'hint'>) {
  return (
    <small>
      {hint === undefined ? (
        <Trans>If you don’t know the number, leave it empty.</Trans>
      ) : (
        <Markup text={hint} />
      )}
    </small>
  );
}

/** Something typed that is not the value; or a one-time code that could be. */
interface Wrong {
  typed: string;
  isCode: boolean;
}
function WrongValue({ wrong, value }: { wrong: Wrong } & Pick<ValueSignProps, 'value'>) {
  const { t } = useLingui();
  // What a browser has translated can only be removed together with its element.
  return (
    <span>
      {wrong.isCode
        ? t`“${wrong.typed}” looks like a one-time code. Never type one here: what you type is kept.`
        : t`“${wrong.typed}” does not look right. It should look like ${value.example}. You can also leave it empty.`}
    </span>
  );
}
