import type { ReactNode } from 'react';
import type { VisitedStep } from '../engine/transcript.ts';
import { usePlain } from '../organisation/Markup.tsx';
import { Link } from '../router/router.tsx';

interface GoOnProps {
  /** The address at which the visit continues, and the step there. */
  to: string;
  here: VisitedStep | undefined;
  /** The explanation. */
  children: ReactNode;
  /** The alternative. */
  instead: { to: string; answer: string; words: ReactNode; also?: ReactNode };
}

/** Where a visit continues after a page that is not one of its steps, and an alternative. */
export function GoOn({ to, here, children, instead }: GoOnProps) {
  const plain = usePlain();
  return (
    <ul className="signs" role="list">
      <li>
        <Link className="sign" to={to} data-answer="go-on">
          <span>
            {children}
            {here && here.step.kind !== 'continue' && <small>{plain(here.step.text)}</small>}
          </span>
        </Link>
      </li>
      <li>
        <i className="tail" />
        <Link className="sign quiet" to={instead.to} data-answer={instead.answer}>
          <span>
            {instead.words}
            {instead.also && <small>{instead.also}</small>}
          </span>
        </Link>
      </li>
    </ul>
  );
}
