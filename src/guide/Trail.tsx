import { Trans, useLingui } from '@lingui/react/macro';
import { guideAddress } from '../engine/address.ts';
import { type Given, isGiven, type Transcript, type Visit } from '../engine/transcript.ts';
import { Link } from '../router/router.tsx';
import { Marks, Turn } from '../ui/marks.tsx';
import { plain } from '../ui/Rich.tsx';

interface TrailProps {
  title: string;
  transcript: Transcript;
  visited: readonly Visit[];
  /** What stands at the trail's end: the present step, or how the visit ended. */
  end: string;
  /** Whether it is unfolded on a phone; a desktop shows it always. */
  isOpen?: boolean;
  onOpen?: (isOpen: boolean) => void;
}

/** The answers so far, each a way back to its question: folded on a phone, a rail on a desktop. */
export function Trail({ title, transcript, visited, end, isOpen, onOpen }: TrailProps) {
  const { t } = useLingui();
  const given = visited.filter(isGiven);
  return (
    <nav className="rail" aria-label={t`Your answers so far`}>
      <p className="guide-name wide">{title}</p>
      {given.length > 0 && (
        <details
          className="sofar"
          open={isOpen}
          onToggle={({ currentTarget }) => onOpen?.(currentTarget.open)}
        >
          <summary>
            <Marks count={given.length} />
            <span>
              {/* No plural: the rules and digits of a language cost a slow phone a tenth of a second. */}
              <b>{title}</b> <Trans>Your answers: {given.length} so far</Trans>
            </span>
            <Turn />
          </summary>
          <ol className="trail">
            {given.map((visit) => (
              <Leg
                key={`${visit.flow}/${visit.node}/${visit.taken.at}`}
                {...{ transcript, visit }}
              />
            ))}
            <li className="leg here" aria-current="step">
              <span>{end}</span>
              <i className="on" />
            </li>
          </ol>
        </details>
      )}
    </nav>
  );
}

function Leg({ transcript, visit }: { transcript: Transcript; visit: Given }) {
  const { step, taken } = visit;
  if (step.kind === 'continue') return null;
  const { label, value, at } = taken;
  const words = (
    <>
      <span className="leg-q">{plain(step.text)}</span>{' '}
      <span className="leg-a">
        {plain(label)}
        {value !== undefined && ` (${value})`}
      </span>
    </>
  );
  if (at === undefined) return <li className="leg">{words}</li>;
  const { flow, answers } = transcript;
  const address = guideAddress({ flow, answers: answers.slice(0, at) }, { was: answers });
  return (
    <li className="leg">
      <Link to={address}>
        {words}{' '}
        <span className="leg-change">
          <Trans>Change</Trans>
        </span>
      </Link>
    </li>
  );
}
