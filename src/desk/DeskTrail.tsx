import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type Flows, flowById, guideOf } from '../engine/flow.ts';
import { type Given, isGiven, type Visit } from '../engine/transcript.ts';
import { Link } from '../router/router.tsx';
import { Marks, Turn } from '../ui/marks.tsx';
import { plain } from '../ui/Rich.tsx';
import { callAddress } from './address.ts';
import type { Call } from './call.ts';
import { clockTime, elapsed } from './callTime.ts';

interface DeskTrailProps {
  flows: Flows;
  call: Call;
  /** The steps of the visit, veiled. */
  visited: readonly Visit[];
  title: string;
}

/** The call so far: each answer with its time, a way back to its question. */
export function DeskTrail({ flows, call, visited, title }: DeskTrailProps) {
  const { t } = useLingui();
  const { id, startedAt, answeredAt, transcript } = call.case;
  const given = visited.filter(isGiven).filter(({ step }) => step.kind !== 'continue');
  const times = elapsed(answeredAt, startedAt);
  const count = given.length + call.before.length;
  return (
    <nav className="rail timed" aria-label={t`The call so far`}>
      <p className="guide-name wide">{title}</p>
      {count > 0 && (
        <details className="sofar">
          <summary>
            <Marks count={count} />
            <span>
              <b>{title}</b>{' '}
              <Plural value={given.length} one="One answer so far" other="# answers so far" />
            </span>
            <Turn />
          </summary>
          <ol className="trail timed">
            {call.before.map((way, i) => {
              const machine = flowById(flows, way.flow);
              const name = machine ? guideOf(machine).title : way.flow;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a guide can be there twice
                <li className="leg" key={`${i} ${way.flow}`}>
                  <Link to={callAddress(id, way)}>
                    <span className="leg-q">
                      <Trans>Another guide in this call</Trans>
                    </span>{' '}
                    <span className="leg-a">{name}</span>{' '}
                    <span className="leg-change">
                      <Trans>Go back to it</Trans>
                    </span>
                  </Link>
                </li>
              );
            })}
            {given.map((visit) => (
              <Leg
                key={`${visit.flow}/${visit.node}/${visit.taken.at}`}
                call={call}
                visit={visit}
                time={clockTime(times[visit.taken.at ?? -1] ?? 0)}
                to={callAddress(
                  id,
                  { ...transcript, answers: transcript.answers.slice(0, visit.taken.at) },
                  { was: transcript.answers },
                )}
              />
            ))}
            <li className="leg here" aria-current="step">
              <span>
                <Trans>You are here</Trans>
              </span>
              <i className="on" />
            </li>
          </ol>
        </details>
      )}
    </nav>
  );
}

interface LegProps {
  call: Call;
  visit: Given;
  time: string;
  to: string;
}

function Leg({ call, visit: { step, taken }, time, to }: LegProps) {
  if (step.kind === 'continue') return null;
  const { label, value, at } = taken;
  const isAssumed = at !== undefined && call.case.assumed.includes(at);
  const isBrought = at !== undefined && at < call.brought;
  const words = (
    <>
      <span className="leg-q">{plain(step.text)}</span>{' '}
      <span className="leg-a">
        {plain(label)}
        {value !== undefined && ` (${value})`}
      </span>
      {isAssumed && (
        <span className="leg-how">
          <Trans>Assumed, not asked</Trans>
        </span>
      )}
      {isBrought && (
        <span className="leg-how">
          <Trans>Before the call</Trans>
        </span>
      )}
    </>
  );
  if (at === undefined) return <li className="leg">{words}</li>;
  return (
    <li className={`leg ${isAssumed ? 'again' : ''}`}>
      {!isBrought && <time className="leg-t">{time}</time>}
      <Link to={to}>
        {words}{' '}
        <span className="leg-change">
          <Trans>Change</Trans>
        </span>
      </Link>
    </li>
  );
}
