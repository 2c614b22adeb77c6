import { Suspense } from 'react';
import { parseAnswer } from '../engine/answer.ts';
import type { OfferedAnswer } from '../engine/transcript.ts';
import { lazy } from '../loading/lazy.tsx';
import { Link } from '../router/router.tsx';
import { KeyNumber, SignWords } from './SignWords.tsx';
import type { ValueSignProps } from './ValueSign.tsx';

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

interface SignsProps {
  answers: readonly OfferedAnswer[];
  /** @returns the address that an answer leads to */
  to: (answer: string) => string;
  /** The answer that stands now, as in an address, where it is about to be changed. */
  current?: string | undefined;
  /** Shows a number beside each, where a number key gives it. */
  keys?: boolean;
}

/** The ways on: fingerposts on the trail, each a real link. */
export function AnswerLinks({ answers, to, current, keys = false }: SignsProps) {
  const stands = current === undefined ? undefined : parseAnswer(current);
  return (
    <ul className="signs" role="list">
      {answers.map((answer, i) => (
        <li key={answer.id}>
          {i === answers.length - 1 && <i className="tail" />}
          {answer.value ? (
            <Suspense>
              <ValueSign
                answer={answer}
                value={answer.value}
                to={to}
                number={numberOf(i)}
                stands={answer.id === stands?.id ? (stands.value ?? '') : undefined}
              />
            </Suspense>
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

/** Ways that fewer people need are drawn lighter; they are no smaller. */
function look(id: string): string {
  if (id === 'worked') return 'fixed';
  return ['not-sure', 'cannot', 'already-tried', 'other-device'].includes(id) ? 'quiet' : '';
}
