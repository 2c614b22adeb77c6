import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { plain } from '../engine/plain.ts';
import type { GivenAnswer } from '../engine/transcript.ts';
import { langOf } from '../language/others.ts';
import { Link } from '../router/router.tsx';
import { CountIcon, FoldIcon } from '../ui/icons.tsx';

/** An answer that was given. */
export interface TrailItem {
  key: string;
  /** What was asked. */
  question: string;
  /** What was answered. */
  answer: string;
  /** When, since the start. */
  time?: string | undefined;
  /** How it came about, if nobody was asked. */
  how?: ReactNode;
  /**
   * Where it leads when pressed, and what that does; an answer that follows from others cannot be pressed.
   */
  to?: string | undefined;
  does?: ReactNode;
  /** Whether it looks like an answer that has not been given yet. */
  isAgain?: boolean;
}

interface TrailProps {
  /** The name of this part of the page. */
  label: string;
  title: string;
  items: readonly TrailItem[];
  /** The number of answers, in words, for the folded trail. */
  counted: ReactNode;
  /** The end of the trail: the present step, or how the visit ended. */
  end: ReactNode;
  isTimed?: boolean;
  /** Whether it is unfolded on a phone; on a desktop it always is. */
  isOpen?: boolean | undefined;
  onOpen?: ((isOpen: boolean) => void) | undefined;
}

/** The answers so far, each a link back to its question: folded on a phone, a rail on a desktop. */
export function Trail({ label, title, items, counted, end, isTimed, isOpen, onOpen }: TrailProps) {
  const timed = isTimed ? 'timed' : '';
  return (
    <nav className={`rail ${timed}`} aria-label={label}>
      <p className="guide-name wide" lang={langOf(title)}>
        {title}
      </p>
      {items.length > 0 && (
        <details
          className="sofar"
          open={isOpen}
          onToggle={({ currentTarget }) => onOpen?.(currentTarget.open)}
        >
          <summary>
            <CountIcon count={items.length} />
            {/* On a page translated by the browser, a text changes only together with its element. */}
            <span key={items.length}>
              <b lang={langOf(title)}>{title}</b> {counted}
            </span>
            <FoldIcon />
          </summary>
          <TrailList {...{ items, end }} className={`trail ${timed}`} />
        </details>
      )}
    </nav>
  );
}

/** The answers in order, with the visit's present place. */
export function TrailList({
  items,
  end,
  className = 'trail',
}: Pick<TrailProps, 'items' | 'end'> & { className?: string }) {
  return (
    <ol role="list" className={className}>
      {items.map(({ key, time, to, does, isAgain, ...said }) => (
        <li className={`leg ${isAgain ? 'again' : ''}`} key={key}>
          {time !== undefined && <time className="leg-t">{time}</time>}
          {to === undefined ? (
            <Words {...said} />
          ) : (
            <Link to={to}>
              <Words {...said} />{' '}
              <span className="leg-change">{does ?? <Trans>Change</Trans>}</span>
            </Link>
          )}
        </li>
      ))}
      <li className="leg here" aria-current="step">
        <span>{end}</span>
        <i className="on" />
      </li>
    </ol>
  );
}

function Words({ question, answer, how }: Pick<TrailItem, 'question' | 'answer' | 'how'>) {
  return (
    <>
      <span className="leg-q" lang={langOf(question)}>
        {question}
      </span>{' '}
      <span className="leg-a" lang={langOf(answer)}>
        {answer}
      </span>
      {how !== undefined && <span className="leg-how">{how}</span>}
    </>
  );
}

/** @returns an answer in words, with its value if it has one */
export const answerWords = ({ label, value }: GivenAnswer): string =>
  value === undefined ? plain(label) : `${plain(label)} (${value})`;
