import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useId } from 'react';
import { HAND_OVER } from '../../engine/answer.ts';
import { type Flow, flowById, guideOf } from '../../engine/flow.ts';
import { graphOf } from '../../engine/graph.ts';
import type { Answers } from '../../engine/transcript.ts';
import { Link, useNavigate } from '../../router/router.tsx';
import { plain, Rich } from '../../ui/Rich.tsx';
import { mapAddress, presentAddress } from '../address.ts';
import { useKeysOn } from '../keys.ts';
import { Mark } from '../map/marks.tsx';
import { markSeen } from '../seen.ts';
import { TrainPage } from '../TrainPage.tsx';
import { useTitles } from '../useTitles.ts';
import { shortestWays } from '../ways.ts';
import { kindWords, nameOf, type TitleOf } from '../words.ts';
import { useClock } from './clock.ts';
import type { DemonstrationProps } from './demonstration.ts';
import { endingsOf, leadsTo } from './plan.ts';
import { keepPlaylist, MOST_ITEMS, usePlaylist } from './playlist.ts';
import { useInStep } from './sync.ts';
import { type Moves, useMoves } from './useMoves.ts';
import { WindowLink } from './WindowLink.tsx';

/** What only the trainer sees: the notes, what comes next, the clock, the running order. */
export function PresenterView(props: DemonstrationProps) {
  const { flows, transcript, replayed, showing } = props;
  const { t } = useLingui();
  const inStep = useInStep('presenter', transcript, showing);
  const moves = useMoves(props, inStep);
  const titleOf = useTitles();
  const here = replayed.visited.at(-1);
  useEffect(() => {
    if (here) markSeen(here.flow, here.node);
  }, [here]);
  if (here === undefined || here.step.kind === 'continue') return null;
  const { step } = here;
  const machine = flowById(flows, here.flow);
  const title = machine ? guideOf(machine).title : here.flow;
  const first = flowById(flows, transcript.flow);
  return (
    <TrainPage title={t`Demonstrate: ${title}`} className="presenter">
      <section
        className="presenter-now"
        data-flow={here.flow}
        data-node={here.node}
        data-kind={step.kind}
      >
        <p className="now-kind">
          {title}{' '}
          <Link to={mapAddress(transcript)}>
            <Trans>Map</Trans>
          </Link>
        </p>
        <h1 tabIndex={-1}>
          <svg viewBox="-20 -20 40 40" aria-hidden="true">
            <Mark kind={step.kind} isHere />
          </svg>
          <Rich text={step.text} />
        </h1>
        {step.lead !== undefined && (
          <p>
            <Rich text={step.lead} />
          </p>
        )}
        <Next {...props} moves={moves} titleOf={titleOf} />
        <div className="tools">
          <button type="button" className="tool" disabled={!moves.canBack} onClick={moves.back}>
            <Trans>Back</Trans>
          </button>
          <button
            type="button"
            className="tool"
            disabled={!moves.canForward}
            onClick={moves.forward}
          >
            <Trans>On</Trans>
          </button>
          <Link className="tool" to={moves.at([])}>
            <Trans>From the start</Trans>
          </Link>
          <button
            type="button"
            className="tool"
            aria-pressed={inStep.isDark}
            onClick={() => inStep.setDark(!inStep.isDark)}
          >
            <Trans>Dark screen</Trans>
          </button>
        </div>
      </section>
      <section className="presenter-notes" aria-label={t`For the trainer`}>
        <h2>
          <Trans>For the trainer</Trans>
        </h2>
        <dl>
          <Note name={<Trans>What it is for, and where people go wrong</Trans>} mark="note">
            <Rich text={step.note} />
          </Note>
          {step.why !== undefined && (
            <Note
              name={
                step.kind === 'question' ? (
                  <Trans>Why this question</Trans>
                ) : (
                  <Trans>Why it helps</Trans>
                )
              }
              mark="why"
            >
              <Rich text={step.why} />
            </Note>
          )}
          <Note name={<Trans>Said on the call</Trans>} mark="say">
            <span className="said">
              “<Rich text={step.say} />”
            </span>
          </Note>
          {step.listenFor && (
            <Note name={<Trans>Listen for</Trans>} mark="listen">
              {step.listenFor.map((words) => `“${words}”`).join(', ')}
            </Note>
          )}
          {step.do !== undefined && (
            <Note name={<Trans>Meanwhile</Trans>} mark="do">
              <Rich text={step.do} />
            </Note>
          )}
        </dl>
      </section>
      <div className="presenter-side">
        <Windows audiences={inStep.audiences} {...props} />
        <Clock />
        {first && <Aim {...props} machine={first} plan={moves.plan} titleOf={titleOf} />}
        <Order showing={showing} titleOf={titleOf} />
      </div>
    </TrainPage>
  );
}

function Note({ name, mark, children }: { name: ReactNode; mark: string; children: ReactNode }) {
  return (
    <div data-note={mark}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface NextProps extends DemonstrationProps {
  moves: Moves;
  titleOf: TitleOf;
}

/** What comes next on each answer. */
function Next({ flows, transcript, replayed, moves, titleOf, toNextItem }: NextProps) {
  const { t, i18n } = useLingui();
  const areKeysOn = useKeysOn();
  const offered = replayed.visited.at(-1)?.answers ?? [];
  const given = transcript.answers;
  if (offered.length === 0)
    return (
      <p className="presenter-end">
        <Trans>The guide ends here.</Trans>{' '}
        {toNextItem && (
          <button type="button" className="tool" onClick={toNextItem}>
            <Trans>Next of the running order</Trans>
          </button>
        )}
      </p>
    );
  return (
    <>
      <h2 className="unseen">
        <Trans>What comes next on each answer</Trans>
      </h2>
      <ul className="signs">
        {offered.map((answer, i) => {
          const next = leadsTo(flows, transcript, answer.id);
          const isMarked = answer.id === moves.marked;
          return (
            <li key={answer.id}>
              <Link
                className="sign"
                to={moves.at([...given, answer.id])}
                data-answer={answer.id}
                aria-keyshortcuts={areKeysOn && i < 9 ? String(i + 1) : undefined}
              >
                {areKeysOn && i < 9 && (
                  <b className="key" aria-hidden="true">
                    {i + 1}
                  </b>
                )}
                <span>
                  <Rich text={answer.label} />
                  {next && (
                    <small>
                      {next.step === undefined
                        ? t`Another guide: ${titleOf(next.flow)}`
                        : `${i18n._(kindWords[next.step.kind])}: ${nameOf(next.step, titleOf)}`}
                    </small>
                  )}
                </span>
                {isMarked && (
                  <span className="on-click">
                    <Trans>next</Trans>
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
      <p className="mutes">
        <Link to={moves.at([...given, HAND_OVER])} data-answer={HAND_OVER}>
          <Trans>Hand over to a person</Trans>
        </Link>
      </p>
    </>
  );
}

/** The audience's window: how many there are, and how to open one. */
function Windows({ audiences, transcript, showing }: DemonstrationProps & { audiences: number }) {
  const { t } = useLingui();
  return (
    <section aria-label={t`The audience’s window`}>
      <p role="status" data-audiences={audiences}>
        <Plural
          value={audiences}
          _0="No audience window is open."
          one="The audience’s window is open and in step."
          other="# audience windows are open and in step."
        />
      </p>
      <WindowLink className="tool" transcript={transcript} showing={showing} which="audience">
        <Trans>Open the audience’s window</Trans>
      </WindowLink>
    </section>
  );
}

function Clock() {
  const { t, i18n } = useLingui();
  const { elapsed, now, isRunning, hold, run, reset } = useClock();
  return (
    <section className="presenter-clock" aria-label={t`Clock`}>
      <p>
        <span role="timer" className="clock-time">
          {elapsed}
        </span>{' '}
        <span className="num soft">{i18n.date(now, { hour: '2-digit', minute: '2-digit' })}</span>
      </p>
      <div className="tools">
        <button type="button" className="tool" onClick={isRunning ? hold : run}>
          {isRunning ? <Trans>Pause the timer</Trans> : <Trans>Let it run</Trans>}
        </button>
        <button type="button" className="tool" onClick={reset}>
          <Trans>From zero</Trans>
        </button>
      </div>
    </section>
  );
}

interface AimProps extends DemonstrationProps {
  machine: Flow;
  plan: Answers | undefined;
  titleOf: TitleOf;
}

/** The ending that the demonstration leads to, and the way that is left. */
function Aim({ machine, plan, transcript, replayed, showing, titleOf }: AimProps) {
  const { t, i18n } = useLingui();
  const id = useId();
  const navigate = useNavigate();
  const playlist = usePlaylist();
  const endings = endingsOf(machine);
  const { flow } = transcript;
  const choose = (node: string) => {
    const to = node === '' ? undefined : node;
    // Where no way leads there from here, it begins anew.
    const here = replayed.visited.at(-1);
    const canGo =
      to === undefined || (here?.flow === flow && shortestWays(machine, here.node).has(to));
    const answers = canGo ? transcript.answers : [];
    void navigate(presentAddress({ flow, answers }, { to, item: showing.item }));
  };
  const target = endings.find(({ node }) => node === showing.to);
  const isFull = playlist.items.length >= MOST_ITEMS;
  // An aim that the guide does not have would make the running order unreadable.
  const add = () =>
    keepPlaylist({
      ...playlist,
      items: [...playlist.items, target === undefined ? { flow } : { flow, to: target.node }],
    });
  return (
    <section aria-label={t`Where it leads`}>
      <label htmlFor={id}>
        <b>
          <Trans>Lead to</Trans>
        </b>
      </label>
      <select
        id={id}
        className="field"
        value={target?.node ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{t`Walk freely`}</option>
        {endings.map(({ node, step }) => (
          <option key={node} value={node}>
            {`${i18n._(kindWords[step.kind])}: ${nameOf(step, titleOf)}`}
          </option>
        ))}
      </select>
      {target && plan !== undefined && (
        <>
          <p data-left={plan.length}>
            <Plural
              value={plan.length}
              _0="There already."
              one="One answer to go, on the shortest way:"
              other="# answers to go, on the shortest way:"
            />
          </p>
          <WayThere
            machine={machine}
            plan={plan}
            from={replayed.visited.at(-1)?.node ?? ''}
            transcript={transcript}
            showing={showing}
          />
        </>
      )}
      {target && plan === undefined && (
        <p>
          <Trans>No way leads there from here.</Trans>{' '}
          <Link to={presentAddress({ flow, answers: [] }, showing)}>
            <Trans>Begin anew</Trans>
          </Link>
        </p>
      )}
      {showing.to !== undefined && target === undefined && (
        <p>
          <Trans>The ending that the address names is not in this guide any more.</Trans>
        </p>
      )}
      {isFull ? (
        <p className="soft">
          <Trans>The running order is full.</Trans>
        </p>
      ) : (
        <button type="button" className="tool" onClick={add}>
          <Trans>Put in the running order</Trans>
        </button>
      )}
    </section>
  );
}

/** The answers that are left, each a link to the step behind it. */
function WayThere({
  machine,
  plan,
  from,
  transcript,
  showing,
}: Pick<DemonstrationProps, 'transcript' | 'showing'> & {
  machine: Flow;
  plan: Answers;
  /** The step at which the way begins. */
  from: string;
}) {
  const { flow, answers } = transcript;
  const graph = graphOf(machine);
  let node: string | undefined = from;
  const legs = plan.flatMap((answer, i) => {
    const edge = graph.edges.find((each) => each.from === node && each.answer === answer);
    node = edge?.to;
    return edge ? [{ edge, answers: [...answers, ...plan.slice(0, i + 1)] }] : [];
  });
  return (
    <ol className="way-there">
      {legs.map(({ edge, answers: there }) => (
        <li key={`${edge.from}/${edge.answer}`}>
          <Link to={presentAddress({ flow, answers: there }, showing)}>
            {plain(edge.meta?.label ?? edge.answer)}
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** The running order, where the demonstration is one of its items. */
function Order({ showing, titleOf }: Pick<DemonstrationProps, 'showing'> & { titleOf: TitleOf }) {
  const { t } = useLingui();
  const { items, name } = usePlaylist();
  return (
    <section aria-label={t`Running order`}>
      <h2>{name || t`Running order`}</h2>
      {items.length === 0 && (
        <p className="soft">
          <Trans>Nothing is in it yet.</Trans>
        </p>
      )}
      <ol className="running-order">
        {items.map((item, i) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the same item may stand there twice
            key={i}
            aria-current={i === showing.item ? 'step' : undefined}
          >
            <Link to={presentAddress({ flow: item.flow, answers: [] }, { to: item.to, item: i })}>
              {plain(titleOf(item.flow))}
            </Link>
          </li>
        ))}
      </ol>
      <Link to="/train/present">
        <Trans>Change the running order</Trans>
      </Link>
    </section>
  );
}
