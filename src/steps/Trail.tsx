import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { plain } from '../engine/plain.ts';
import type { GivenAnswer } from '../engine/transcript.ts';
import { langOf } from '../language/others.ts';
import { Link } from '../router/router.tsx';
import { CountIcon, FoldIcon } from '../ui/icons.tsx';

/** One answer that was given. */
export interface TrailItem {
  key: string;
  /** What was asked. */
  question: string;
  /** What was answered. */
  answer: string;
  /** When, from the beginning. */
  time?: string | undefined;
  /** How it came there, where nobody was asked. */
  how?: ReactNode;
  /** Where a press leads, and what it does; an answer that follows from others cannot be pressed. */
  to?: string | undefined;
  does?: ReactNode;
  /** Whether it is drawn as an answer that nobody has given yet. */
  isAgain?: boolean;
}

interface TrailProps {
  /** The name of this part of the page. */
  label: string;
  title: string;
  items: readonly TrailItem[];
  /** How many answers there are, in words, for the folded trail. */
  counted: ReactNode;
  /** What stands at the trail's end: the present step, or how the visit ended. */
  end: ReactNode;
  isTimed?: boolean;
  /** Whether it is unfolded on a phone; a desktop shows it always. */
  isOpen?: boolean | undefined;
  onOpen?: ((isOpen: boolean) => void) | undefined;
}

/** The answers so far, each a way back to its question: folded on a phone, a rail on a desktop. */
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
            {/* On a page that the browser translates a text changes only with its element. */}
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

/** The answers in their order, with the place where the visit is. */
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

/** @returns an answer in words, with its value where it carries one */
export const answerWords = ({ label, value }: GivenAnswer): string =>
  value === undefined ? plain(label) : `${plain(label)} (${value})`;
