import { type ReactNode, Suspense } from 'react';
import { parseAnswer } from '../engine/answer.ts';
import type { OfferedAnswer } from '../engine/transcript.ts';
import { lazy } from '../loading/lazy.tsx';
import { Markup } from '../organisation/Markup.tsx';
import { Link } from '../router/router.tsx';
import { KeyNumber, SoFar } from './signParts.tsx';

// Few steps ask for a value.
const ValueSign = lazy<ValueSignProps>(() =>
  import('./ValueSign.tsx').then((file) => file.ValueSign),
);

/**
 * Fetches the form of an answer that carries a value. Once it is there, it is drawn with the answers
 * beside it; an `import` of the file alone would let it come a moment after them.
 *
 * @throws Error when the file cannot be fetched
 */
export const loadValueSign = ValueSign.load;

/** What giving an answer does: it leads to an address, or whoever asked is told. */
type Choice =
  | { to: (answer: string) => string; onChoose?: undefined }
  | { to?: undefined; onChoose: (answer: string) => void };

type SignsProps = Choice & {
  answers: readonly OfferedAnswer[];
  /** The answer that stands now, as in an address, where it is about to be changed. */
  current?: string | undefined;
  /** Shows a number beside each, where a number key gives it. */
  keys?: boolean;
  /** @returns what else stands on the sign of an answer, at its end */
  beside?: (answer: string) => ReactNode;
};

export type ValueSignProps = SignsProps & {
  answer: OfferedAnswer;
  value: NonNullable<OfferedAnswer['value']>;
  number: string | undefined;
};

/** The ways on: fingerposts on the trail, each a real link wherever it leads to an address. */
export function AnswerLinks(props: SignsProps) {
  const { answers, to, onChoose, current = '', keys, beside } = props;
  const stands = parseAnswer(current).id;
  return (
    <ul className="signs" role="list">
      {answers.map((answer, i) => {
        const { id, label, hint, value } = answer;
        // There are nine number keys.
        const number = keys && i < 9 ? String(i + 1) : undefined;
        const sign = {
          className: `sign ${look(id)}`,
          'data-answer': id,
          'aria-keyshortcuts': number,
          children: (
            <>
              <KeyNumber number={number} />
              <span>
                <Markup text={label} />
                {hint && (
                  <small>
                    <Markup text={hint} />
                  </small>
                )}
                {id === stands && <SoFar />}
              </span>
              {beside?.(id)}
            </>
          ),
        };
        return (
          <li key={id}>
            {i === answers.length - 1 && <i className="tail" />}
            {value ? (
              <Suspense>
                <ValueSign {...props} {...{ answer, value, number }} />
              </Suspense>
            ) : to ? (
              <Link {...sign} to={to(id)} />
            ) : (
              <button {...sign} type="button" onClick={() => onChoose(id)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Ways that fewer people need are drawn lighter; they are no smaller. */
function look(id: string): string {
  if (id === 'worked') return 'fixed';
  return ['not-sure', 'cannot', 'already-tried', 'other-device'].includes(id) ? 'quiet' : '';
}
