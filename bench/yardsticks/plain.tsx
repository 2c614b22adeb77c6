/** The second yardstick: the guide in React, with `useReducer` and no other library. */
import { guides } from 'virtual:plain-guides';
import { type Dispatch, useMemo, useReducer } from 'react';
import { createRoot } from 'react-dom/client';
import { GuidePage, type Way } from './GuidePage.tsx';

type Answers = readonly string[];

const wayBy =
  (take: Dispatch<Answers>): Way =>
  ({ to, className = 'as-link', answer, children }) => (
    <button type="button" className={className} data-answer={answer} onClick={() => take(to)}>
      {children}
    </button>
  );

function Guide({ guide }: { guide: (typeof guides)[number] }) {
  const [answers, take] = useReducer((_: Answers, to: Answers) => to, []);
  const way = useMemo(() => wayBy(take), []);
  return <GuidePage guide={guide} answers={answers} way={way} />;
}

const [shown] = guides;
const root = document.getElementById('app');
if (root && shown) createRoot(root).render(<Guide guide={shown} />);
