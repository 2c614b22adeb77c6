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
 * Fetches the form of an answer with a value. Once fetched, it is rendered together with the other answers;
 * after a mere `import` of the file it would appear a moment later.
 *
 * @throws Error if the file cannot be fetched
 */
export const loadValueSign = ValueSign.load;

/** What giving an answer does: it leads to an address, or calls back. */
type Choice =
  | { to: (answer: string) => string; onChoose?: undefined }
  | { to?: undefined; onChoose: (answer: string) => void };

type SignsProps = Choice & {
  answers: readonly OfferedAnswer[];
  /** The present answer, as in an address, if it is about to be changed. */
  current?: string | undefined;
  /** Whether to show beside each answer the number key that gives it. */
  keys?: boolean;
  /** @returns additional content at the end of an answer's sign */
  beside?: (answer: string) => ReactNode;
};

export type ValueSignProps = SignsProps & {
  answer: OfferedAnswer;
  value: NonNullable<OfferedAnswer['value']>;
  number: string | undefined;
};

/** The ways on: fingerposts on the trail, each a real link if it leads to an address. */
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

/** Answers that fewer people need look lighter, but are no smaller. */
function look(id: string): string {
  if (id === 'worked') return 'fixed';
  return ['not-sure', 'cannot', 'already-tried', 'other-device'].includes(id) ? 'quiet' : '';
}
